using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Listening.Understanding;

public sealed class LiveCallTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("off the phone. he hears from finance on Friday", false)]
    [InlineData("ok off the call now", false)]
    [InlineData("phew, survived", false)]
    [InlineData("I survived it!", false)]
    [InlineData("Off the record, he says the budget is there", true)]
    [InlineData("he says their firm only just survived last year", true)]
    [InlineData("off the top of his head he'd say 40", true)]
    public void Only_its_end_ends_it(string text, bool goesOn)
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity { Type = ActivityTypes.Message });
        var talks = LiveCall.Follow(turn, new Talks { LiveUntil = Now.AddMinutes(10) }, text, Now);
        Assert.Equal(goesOn, talks.LiveUntil is not null);
    }
}
