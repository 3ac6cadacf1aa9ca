using CoachBot.Content;
using CoachBot.Tests.Node;

namespace CoachBot.Tests.Content;

/// <summary>A line that the code says stands in the content: a misspelt key would be found by a seller else.</summary>
public sealed class LineKeysTests
{
    private static readonly HashSet<string> _lines = [.. AllLines(ContentLibrary.Load("en", ContentFolder.Own))];

    [Fact]
    public void Every_line_that_the_code_says_stands_in_the_content()
    {
        var said = Directory.EnumerateFiles(Path.Combine(NodeScript.Repository, "src", "CoachBot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(file => LineKeys.In(File.ReadAllText(file)).Select(key => (File: Path.GetFileName(file), Key: key)))
            .ToList();

        Assert.True(said.Count > 450, $"{said.Count} keys were found: the code says its lines in another way than this test looks for.");
        Assert.Empty(said.Where(one => !_lines.Any(one.Key.IsMatch)).Select(one => $"{one.File}: {one.Key}"));
    }

    [Theory]
    [InlineData("menu.Line(\"welcome\")", "welcome")]
    [InlineData("shared.Line(late ? \"due-late\" : \"due\", Names.About(\"who\", null))", "due-late due")]
    [InlineData("content.Find(\"set-reminder\")!.Lines[many ? \"held-many\" : \"held\"].Fill()", "held-many held")]
    [InlineData("const string Gone = \"gone\"; menu.Line(Gone)", "gone")]
    [InlineData("Spoken(turn, $\"mood-{mood ?? \"none\"}\")", "mood-*")]
    [InlineData("return isLong ? Line(\"card-taken\") : text; string? Line(string key) => Lines[key];", "card-taken")]
    [InlineData("CoachCard.Line(\"as it is\")", "")]
    [InlineData("coaching.Line(Key(\"x\"))", "")]
    public void A_key_is_found_however_it_is_said(string code, string keys) =>
        Assert.Equal(keys, string.Join(' ', LineKeys.In(code)));

    private static IEnumerable<string> AllLines(ContentLibrary content) =>
        content.Topics.SelectMany(topic => topic.Lines.Keys).Concat(content.Shared.Lines.Keys);
}
