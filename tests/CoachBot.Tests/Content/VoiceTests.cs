using System.Text.RegularExpressions;
using CoachBot.Content;

namespace CoachBot.Tests.Content;

public sealed partial class VoiceTests
{
    private static readonly ContentLibrary _content = ContentLibrary.Load("en", ContentFolder.Own);
    private readonly Voice _voice = new(_content);

    [Fact]
    public void No_line_is_said_twice_and_then_it_says_less()
    {
        var said = new List<string>();
        for (var turn = 7; _voice.Pick("shorter-lead", turn, said) is { } line; turn += 5)
        {
            said.Add(line.Key);
        }
        Assert.Equal(["shorter-lead-1", "shorter-lead-2", "shorter-lead-3", "shorter-lead-4"], said.Order());
    }

    [Fact]
    public void The_same_message_gets_the_same_line() =>
        Assert.Equal(_voice.Pick("noted", 3, ["noted-1"], Facts("Tom, the CFO")),
            _voice.Pick("noted", 3, ["noted-1"], Facts("Tom, the CFO")));

    [Fact]
    public void Different_messages_get_different_lines() =>
        Assert.Equal(4, Enumerable.Range(0, 4).Select(turn => _voice.Pick("noted", turn, [], Facts("40k"))!.Key).Distinct().Count());

    [Fact]
    public void A_line_without_variants_is_said_once()
    {
        Assert.Equal("kept", _voice.Pick("kept", 5, [])!.Key);
        Assert.Null(_voice.Pick("kept", 5, ["kept"]));
    }

    [Fact]
    public void Every_line_of_the_talk_has_three_variants_at_least_and_no_sentence_stands_twice()
    {
        var lines = File.ReadLines(Path.Combine(ContentFolder.Own, "Replies", "shared.en.yaml"))
            .Select(line => TalkLine().Match(line))
            .Where(line => line.Success)
            .Select(line => line.Groups[1].Value).Distinct().ToList();
        Assert.True(lines.Count > 70, $"{lines.Count} lines");
        Assert.DoesNotContain(lines, line => _content.Shared.VariantsOf(line) < 3);
        var twice = lines.SelectMany(line =>
            Enumerable.Range(1, _content.Shared.VariantsOf(line)).Select(at => _content.Shared.Lines[$"{line}-{at}"].Source))
            .GroupBy(text => text).Where(same => same.Count() > 1).Select(same => same.Key);
        Assert.Empty(twice);
    }

    [GeneratedRegex("^  ([a-z-]+)-[0-9]+: ", RegexOptions.NonBacktracking)]
    private static partial Regex TalkLine();

    private static Names Facts(string facts) => Names.None.With("facts", facts);
}
