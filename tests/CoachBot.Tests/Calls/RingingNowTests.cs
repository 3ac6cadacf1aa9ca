using CoachBot.Calls;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;

namespace CoachBot.Tests.Calls;

public sealed class RingingNowTests
{
    private static readonly DateTime _now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public void What_is_told_beside_the_call_of_this_minute_is_kept()
    {
        const string said = "Calling her in 5 min, and Ana agreed to a demo Thursday at 3";
        var rest = RingingNow.Without(Reading(said, Dated(said, "in 5 min", _now.AddMinutes(5)),
            Dated(said, "Thursday at 3", _now.Date.AddDays(3).AddHours(15))), _now);
        Assert.Equal("Thursday at 3", Assert.Single(rest.Facts).Value);
        Assert.Contains(rest.Commands, command => command.Act == "news.call-set");
    }

    [Fact]
    public void The_call_of_this_minute_needs_no_note()
    {
        const string said = "calling her in 5 min";
        var rest = RingingNow.Without(Reading(said, Dated(said, "in 5 min", _now.AddMinutes(5))), _now);
        Assert.Empty(rest.Facts);
        Assert.DoesNotContain(rest.Commands, command => command.Act == "news.call-set");
    }

    private static Fact Dated(string said, string words, DateTime start)
    {
        var span = new Span(said.IndexOf(words, StringComparison.Ordinal), words.Length);
        return new Fact(FactKeys.Agreed, words, span, 1) { When = new TimeExpression(span.Start, span.Length, start, true, null) };
    }

    private static Reading Reading(string said, params Fact[] facts)
    {
        var span = new Span(0, said.Length);
        Command[] commands = [new("tell", null, span, 0.9), new("news.call-set", null, span, 0.9)];
        return new(new Utterance(said, [new Clause(span, Stance.Said, false)]), commands, facts, commands);
    }
}
