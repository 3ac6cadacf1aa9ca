using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What sounds like more than it is: “they say yes, probably” is no yes yet, “they'll consider it, which is often a no here” is no no, and
/// the 8:30 that nobody came to is today's.
/// </summary>
internal static class NotYet
{
    private const string Yes = "news.said-yes";
    private const string No = "news.said-no";
    private const string Later = "news.later";
    private const string NoShow = "news.no-show";

    /// <summary>The reading as far as it goes.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="now">The seller's time.</param>
    public static Reading In(Reading reading, DateTime now)
    {
        var text = reading.Utterance.Text;
        reading = Probably.IsMatch(text) ? Without(reading, Yes) : reading;
        reading = OftenNo.IsMatch(text) && Considers.IsMatch(text) ? Instead(reading, No, Later) : reading;
        return reading.Leading.Act == NoShow && !Day.IsMatch(text)
            ? reading with { Facts = [.. reading.Facts.Select(fact => Today(fact, now))] } : reading;
    }

    private static Reading Without(Reading reading, string act)
    {
        if (!reading.Commands.Any(command => command.Act == act))
        {
            return reading;
        }
        var ranking = reading.Ranking.Where(command => command.Act != act).ToList();
        var commands = reading.Commands.Where(command => command.Act != act).ToList();
        var next = new Command("tell", null, new Span(0, reading.Utterance.Text.Length), 1);
        return reading with { Commands = commands.Count > 0 ? commands : [next], Ranking = ranking };
    }

    private static Reading Instead(Reading reading, string act, string other) => reading with
    {
        Commands = [.. reading.Commands.Select(command => command.Act == act ? command with { Act = other } : command)],
        Ranking = [.. reading.Ranking.Select(command => command.Act == act ? command with { Act = other } : command)],
    };

    // An hour that has passed today, told without a day.
    private static Fact Today(Fact fact, DateTime now) => fact.When is { HasTime: true, Instant: null } when
        && when.Start.Date == now.Date.AddDays(1) && when.Start.AddDays(-1) <= now
            ? fact with { When = when with { Start = when.Start.AddDays(-1), End = when.End?.AddDays(-1) } } : fact;

    private static readonly WordExpression Probably = new(
        @"\byes,? (?:probably|maybe|perhaps|i guess|sort of|almost|more or less)(?:\W*$|\s*[.,;!?])" +
            @"|\b(?:probably|maybe|almost|perhaps|nearly) (?:a )?yes\b");

    private static readonly WordExpression OftenNo = new(
        @"\b(?:often|usually|sometimes|mostly|can be|may be|might be|could be) (?:just )?(?:a |an )?(?:polite |soft |hidden )?no\b");

    private static readonly WordExpression Considers =
        new(@"\b(?:will|would|want to|going to|'ll|must|has to|have to) (?:\w+ )?(?:consider|think|circulate|discuss|look at)\b");

    private static readonly WordExpression Day = new(
        @"\b(?:tomorrow|tmrw|yesterday|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b");
}
