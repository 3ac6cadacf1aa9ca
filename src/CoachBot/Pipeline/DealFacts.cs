using CoachBot.Deals;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;

namespace CoachBot.Pipeline;

/// <summary>Facts of a talk as facts of its deal, and back.</summary>
internal static class DealFacts
{
    // What a deal is known for. A next step and its day are the journal's, and what was learnt is, too.
    private static readonly HashSet<string> _kept = new(StringComparer.Ordinal)
    {
        FactKeys.Boss, FactKeys.Decides, FactKeys.Colleague, FactKeys.Introduction, FactKeys.Competitor, FactKeys.Reason, FactKeys.Need,
        FactKeys.Amount,
        FactKeys.Percentage, FactKeys.Channel, FactKeys.Since, FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline, FactKeys.Detail,
    };

    // What still holds in the next talk: why they said no in spring is not why they are silent now.
    private static readonly HashSet<string> _lasting = new(StringComparer.Ordinal)
    {
        FactKeys.Boss, FactKeys.Decides, FactKeys.Colleague, FactKeys.Introduction, FactKeys.Competitor, FactKeys.Need, FactKeys.Amount,
        FactKeys.Percentage, FactKeys.Channel, FactKeys.Detail,
    };

    /// <summary>Whether a deal is remembered by such a fact.</summary>
    public static bool AreKept(string key) => _kept.Contains(key);

    /// <summary>What a deal brings along into a talk: what lasts, and days that are still to come.</summary>
    public static IEnumerable<TalkFact> IntoTalk(IEnumerable<DealFact> known, DateTimeOffset now, TimeZoneInfo zone) => known
        .Where(fact => fact.StartsAt is { } at ? fact.Name is FactKeys.Agreed
            or FactKeys.Call && at > now.ToUnixTimeMilliseconds() : _lasting.Contains(fact.Name))
        .Select(fact => new TalkFact(fact.Name, fact.Value, FactSource.Journal) { Part = fact.Part, When = When(fact, zone) });

    /// <summary>A fact as its deal keeps it.</summary>
    public static DealFact Of(string key, string value, TimeExpression? when, string? part, TimeZoneInfo zone) => new()
    {
        Name = key,
        Value = value,
        Part = part,
        StartsAt = when?.StartIn(zone).ToUnixTimeMilliseconds(),
        EndsAt = when?.End is { } end ? LocalTime.ToOffset(end, zone).ToUnixTimeMilliseconds() : null,
        HasTime = when?.HasTime ?? false,
    };

    private static TimeExpression? When(DealFact fact, TimeZoneInfo zone) =>
        fact.StartsAt is { } at ? new(0, 0, Local(at, zone), fact.HasTime, fact.EndsAt is { } end ? Local(end, zone) : null) : null;

    private static DateTime Local(long at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(at), zone).DateTime;
}
