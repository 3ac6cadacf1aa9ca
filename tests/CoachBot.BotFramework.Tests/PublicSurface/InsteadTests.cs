using System.Text.RegularExpressions;

namespace CoachBot.BotFramework.Tests.PublicSurface;

/// <summary>Nobody who misses a type of Bot Builder is left alone: the documentation says what to use instead.</summary>
public partial class InsteadTests
{
    [Fact]
    public void Every_type_left_out_stands_in_a_row_that_says_what_to_use_instead()
    {
        var rows = Rows(Read("bot-framework.md")).ToList();

        Assert.DoesNotContain(LeftOutTypes(Read("bot-framework-left-out.md")), type => !rows.Exists(row => row.IsMatch(type.Name) || row.IsMatch(type.Space)));
    }

    [Fact]
    public void Every_name_in_those_rows_is_of_something_left_out()
    {
        var types = LeftOutTypes(Read("bot-framework-left-out.md")).ToList();

        Assert.DoesNotContain(Rows(Read("bot-framework.md")), row => !types.Exists(type => row.IsMatch(type.Name) || row.IsMatch(type.Space)));
    }

    /// <summary>The second column: names of types or namespaces, where * stands for any letters.</summary>
    private static IEnumerable<Regex> Rows(string page) =>
        Row().Matches(LeftOut().Match(page).Value).SelectMany(row => Code().Matches(row.Groups["types"].Value))
            .Select(name => new Regex($"^{Regex.Escape(name.Groups["name"].Value).Replace(@"\*", ".*", StringComparison.Ordinal)}$"));

    private static IEnumerable<(string Space, string Name)> LeftOutTypes(string page) =>
        Section().Matches(page).SelectMany(section => Code().Matches(section.Groups["types"].Value)
            .Select(type => (section.Groups["space"].Value, type.Groups["name"].Value.Split('<')[0])));

    private static string Read(string page) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", page)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^## What it leaves out$.*?^## ", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"^\| [^|]+ \| (?<types>`[^|]+`) \| [^|]+ \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^## (?<space>\S+)\n\nTypes: (?<types>.+)$", RegexOptions.Multiline)]
    private static partial Regex Section();

    [GeneratedRegex("`(?<name>[^`]+)`")]
    private static partial Regex Code();
}
