using CoachBot.CommandLine;
using CoachBot.Tests.Content;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Practice.DraftCheck;

public sealed class CheckDraftCommandTests
{
    [Fact]
    public void A_draft_is_read_from_standard_input_and_every_finding_printed()
    {
        var (code, lines) = Run("Yes, but our price is fair. Just checking in: last chance! I can do 10% off.", "--channel", "chat",
            "--situation", "buyer-said-no");
        Assert.Equal(0, code);
        Assert.Equal(["arguing", "false-urgency", "unasked-discount", "chasing"], lines.Select(line => line.Split('\t')[0]).Take(4));
        Assert.All(lines, line => Assert.Equal(3, line.Split('\t').Length));
        Assert.All(lines, line => Assert.All(line.Split('\t'), Assert.NotEmpty));
    }

    [Fact]
    public void Nothing_is_printed_for_a_good_draft() =>
        Assert.Equal((0, []), Run("Thank you for telling me. What made the difference for you?"));

    [Fact]
    public void A_file_of_drafts_is_measured_rule_by_rule_and_together()
    {
        var (code, lines) = Run("", "--file", Drafts.File);
        Assert.Equal(0, code);
        Assert.Contains(lines, line => line.StartsWith("chasing\tprecision=", StringComparison.Ordinal));
        Assert.Matches(@"^precision=\d\.\d+ recall=\d\.\d+ n=\d+$", lines[^1]);
    }

    [Fact]
    public void A_rule_that_may_be_found_counts_neither_way()
    {
        using var folder = new ContentFolder().With("drafts.jsonl", """
            {"id":"1","channel":"chat","situation":null,"text":"Just checking in. How is it?","findings":[],"may":["chasing"]}
            {"id":"2","channel":"email","situation":"buyer-said-no","text":"What made the difference?","findings":["arguing"],"may":[]}
            """);
        Assert.Equal("precision=1.000 recall=0.000 n=2", Run("", "--file", Path.Combine(folder.Path, "drafts.jsonl")).Lines[^1]);
    }

    [Theory]
    [InlineData("--situation", "no-such-thing", "is not a situation")]
    [InlineData("--channel", "letter", "letter")]
    [InlineData("--file", "no-such-file.jsonl", "no-such-file.jsonl")]
    public void A_wrong_option_is_explained(string option, string value, string explanation)
    {
        var (code, lines) = Run("Hello", option, value);
        Assert.NotEqual(0, code);
        Assert.Contains(lines, line => line.Contains(explanation, StringComparison.Ordinal));
    }

    [Fact]
    public void A_malformed_line_is_named()
    {
        using var folder = new ContentFolder().With("drafts.jsonl", "{\"id\":\"1\",\"text\":\"Hi\"}\nnot json");
        Assert.Contains("Line 2 is no draft", Run("", "--file", Path.Combine(folder.Path, "drafts.jsonl")).Lines[0],
            StringComparison.Ordinal);
    }

    private static (int Code, string[] Lines) Run(string draft, params string[] args)
    {
        using var output = new StringWriter();
        var code = CheckDraftCommand.Run(args, new StringReader(draft), output);
        return (code, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
