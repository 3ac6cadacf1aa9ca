using CoachBot.Recognition.Dates;

namespace CoachBot.Recognition.Tests.Dates;

public class WhenCommandTests
{
    [Fact]
    public void Each_line_gets_its_answer()
    {
        var (code, output, _) = Run("tomorrow at 3\nno date here\n\nnext Tuesday afternoon\n1 Dec\n", "--now", "2026-11-21T09:00",
            "--zone", "Europe/London");
        Assert.Equal(0, code);
        Assert.Equal(["2026-11-22T15:00", "-", "-", "2026-11-24T12:00..2026-11-24T16:00", "2026-12-01"],
            output.TrimEnd().Split(Environment.NewLine));
    }

    [Fact]
    public void The_locale_decides_on_day_and_month()
    {
        Assert.StartsWith("2026-12-05", Run("5/12\n", "--now", "2026-11-21T09:00", "--locale", "en-GB").Output, StringComparison.Ordinal);
        Assert.StartsWith("2027-05-12", Run("5/12\n", "--now", "2026-11-21T09:00", "--locale", "en-US").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_the_past_looks_back() =>
        Assert.StartsWith("2026-11-17", Run("on Tuesday\n", "--now", "2026-11-21T09:00", "--past").Output, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_phrases_is_scored()
    {
        const string File = "# remark\n@ 2026-11-21T09:00 en-GB\ntomorrow at 3 => 2026-11-22T15:00\n1 Dec => 2026-12-02\n";
        var (code, output, _) = Run(File, "--check");
        Assert.Equal(0, code);
        Assert.Contains("1 Dec => 2026-12-01 (2026-12-02)", output, StringComparison.Ordinal);
        Assert.Contains("1 of 2 as meant, 50.0", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tomorrow => 2026-11-22", "Line 1")]
    [InlineData("@ 2026-11-21T09:00 en-GB\ntomorrow", "Line 2")]
    [InlineData("@ soon en-GB", "Line 1")]
    [InlineData("@ 2026-11-21T09:00 no-such-tongue", "Line 1")]
    [InlineData("@ 2026-11-21T09:00 en-GB later", "Line 1")]
    public void A_line_of_a_phrase_file_that_is_none_is_named(string file, string line)
    {
        var (code, _, errors) = Run(file, "--check");
        Assert.Equal(2, code);
        Assert.Contains(line, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--now", "soon")]
    [InlineData("--zone", "Atlantis/Centre")]
    [InlineData("--locale", "no-such-tongue")]
    [InlineData("--later", "")]
    [InlineData("--now", null)]
    public void A_wrong_option_is_named_with_the_usage(string option, string? value)
    {
        var (code, output, errors) = Run("tomorrow\n", value is null ? [option] : [option, value]);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("when [--now", errors, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = WhenCommand.Run(arguments, new DateTimeReader(), new StringReader(input), output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
