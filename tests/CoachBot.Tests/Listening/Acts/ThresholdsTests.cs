
using CoachBot.Listening.Acts;

namespace CoachBot.Tests.Listening.Acts;

public sealed class ThresholdsTests
{
    [Theory]
    [InlineData("ask.shorter", true, Thresholds.Cheap)]
    [InlineData("ask.counsel", true, Thresholds.Counsel)]
    [InlineData("want.agenda", true, Thresholds.Cheap)]
    [InlineData("tell", true, Thresholds.Cheap)]
    [InlineData("chat.despair", true, Thresholds.Grave)]
    [InlineData("want.remind", true, Thresholds.Undoable)]
    [InlineData("want.quiet-hours", false, Thresholds.Undoable)]
    [InlineData("news.said-no", false, Thresholds.Cheap)]
    [InlineData("news.said-no", true, Thresholds.Moving)]
    [InlineData("want.practise", true, Thresholds.Opening)]
    [InlineData("want.forget-me", false, Thresholds.Plain)]
    public void An_act_is_done_from_as_sure_as_an_error_costs(string act, bool isOpen, double threshold) =>
        Assert.Equal(threshold, Thresholds.Of(act, isOpen));
}
