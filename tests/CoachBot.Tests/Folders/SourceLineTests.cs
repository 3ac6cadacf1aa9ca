using System.Runtime.CompilerServices;

namespace CoachBot.Tests.Folders;

/// <summary>
/// Source is read side by side, and on a laptop: a line has the 140 columns that <c>.editorconfig</c> names, and a file 300 lines.
/// </summary>
public sealed class SourceLineTests
{
    private const int MostColumns = 140;
    private const int MostLines = 300;

    [Fact]
    public void No_line_of_code_is_longer_than_140_columns() => Assert.Empty(Sources().SelectMany(TooLong));

    [Fact]
    public void No_file_of_code_is_longer_than_300_lines() =>
        Assert.DoesNotContain(Sources(), file => File.ReadLines(file).Count() > MostLines);

    [Theory]
    [InlineData("var json = $\"\"\"", true)]
    [InlineData("\"\"\"a whole one\"\"\"", false)]
    [InlineData("plain", false)]
    public void A_text_of_several_lines_keeps_its_own_lines(string line, bool begins) => Assert.Equal(begins, Turns(line));

    // SQL, JSON and YAML in a raw string stand as they are sent.
    private static IEnumerable<string> TooLong(string file)
    {
        var (number, isText) = (0, false);
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length > MostColumns && !isText && !line.Contains("\"\"\"", StringComparison.Ordinal))
                yield return $"{file}:{number} has {line.Length} columns";
            isText ^= Turns(line);
        }
    }

    private static bool Turns(string line) => (line.Split("\"\"\"").Length - 1) % 2 == 1;

    private static IEnumerable<string> Sources([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
        return new[] { "src", "tests", "manifest" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));
    }
}
