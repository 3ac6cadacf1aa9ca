using CoachBot.Calls.Commands;
using CoachBot.Recognition.Listening;
using CoachBot.Time;

namespace CoachBot.Calls;

/// <summary>“Calling her in 5 min, and Ana agreed to Thursday at 3”: the first needs no note of it, the second does.</summary>
internal static class RingingNow
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(30);

    /// <summary>The reading without the call that begins at once; what is told of another hour stays.</summary>
    public static Reading Without(Reading reading, DateTime now)
    {
        var ringing = ComingUp.Ringing(reading.Utterance.Text);
        var facts = reading.Facts.Where(fact => fact.When is not { HasTime: true } when
            || !((ringing is { } said && fact.Span.Overlaps(said)) || (when.Start >= now && when.Start <= now + Soon))).ToList();
        return facts.Exists(fact => fact.When is { HasTime: true }) ? reading with { Facts = facts } : reading with
        {
            Commands = [.. reading.Commands.Where(command => command.Act is not ("news.call-set" or SetSeveralCalls.Act))],
            Facts = facts,
        };
    }
}
