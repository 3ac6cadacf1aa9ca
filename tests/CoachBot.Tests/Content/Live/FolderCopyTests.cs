using System.Text;
using CoachBot.Content;
using CoachBot.Content.Live;
using CoachBot.Tests.Package;

namespace CoachBot.Tests.Content.Live;

/// <summary>What is kept of a folder is what stood in it.</summary>
public sealed class FolderCopyTests
{
    [Fact]
    public void It_comes_back_from_the_store_and_from_the_disk_as_it_was()
    {
        var copy = Copy(("price.en.yaml", "situation: price"), ("own/listening.z.tsv", "a\tb"), (".git/config.yaml", "x"),
            ("logo.png", "x"));
        using var folder = new TemporaryFolder();

        Assert.Equal(copy.Version, FolderCopy.Unpack(copy.Pack()).Version);
        Assert.Equal(copy.Version, FolderCopy.Of(copy.WriteInto(folder.Path)).Version);
        Assert.Equal(copy.WriteInto(folder.Path), copy.WriteInto(folder.Path));
        Assert.Equal(["own/listening.z.tsv", "price.en.yaml"], Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(folder.Path, copy.Version), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_change_has_another_version_and_what_is_no_content_has_none()
    {
        var copy = Copy(("a.en.yaml", "1"), ("b.en.yaml", "2"));
        var others = new[] { Copy(("a.en.yaml", "2"), ("b.en.yaml", "1")), Copy(("a.en.yaml", "12")),
            Copy(("a.en.yaml", "1"), ("c.en.yaml", "2")), FolderCopy.Empty };

        Assert.All(others, other => Assert.NotEqual(copy.Version, other.Version));
        Assert.Equal(copy.Version, Copy(("b.en.yaml", "2"), ("a.en.yaml", "1"), ("notes.docx", "3")).Version);
    }

    [Fact]
    public void What_is_too_much_for_content_is_refused() =>
        Assert.Throws<ContentException>(() => Copy([.. Enumerable.Range(0, 1001).Select(number => ($"{number}.en.yaml", ""))]));

    private static FolderCopy Copy(params (string Path, string Text)[] files) =>
        new(files.Select(file => KeyValuePair.Create(file.Path, Encoding.UTF8.GetBytes(file.Text))));
}
