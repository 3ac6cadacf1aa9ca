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
        var code = WhenCommand.Run(arguments, new StringReader(input), output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
