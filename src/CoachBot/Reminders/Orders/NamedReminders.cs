using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders.Orders;

/// <summary>Which of the reminders at hand a part of a message names: by a name or a thing of it, or by its day.</summary>
internal sealed class NamedReminders
{
    private const int NearName = 4;
    private readonly IReadOnlyList<Reminder> _all;
    private readonly TimeZoneInfo _zone;

    /// <param name="atHand">Those that there are. What the coach brings to a call isn't meant by “both”.</param>
    /// <param name="zone">The seller's.</param>
    public NamedReminders(IEnumerable<Reminder> atHand, TimeZoneInfo zone)
    {
        _all = [.. atHand.Where(one => one.Kind is ReminderKinds.Task or ReminderKinds.NextStep)];
        _zone = zone;
    }

    /// <summary>All that may be meant.</summary>
    public IReadOnlyList<Reminder> All => _all;

    /// <summary>Those that a part names; several where its words don't tell them apart.</summary>
    public IReadOnlyList<Reminder> In(string part)
    {
        var scored = _all.Select(one => (One: one, Score: Score(one, part))).Where(pair => pair.Score > 0).ToList();
        return [.. scored.Where(pair => pair.Score == scored.Max(other => other.Score)).Select(pair => pair.One)];
    }

    /// <summary>The words of a part that name it.</summary>
    public static IEnumerable<string> WordsOf(Reminder reminder, string part) =>
        ReminderFinder.WordsOf(reminder).Where(word => ReminderFinder.Mentions(part, word));

    /// <summary>Whether a person or a company of a reminder stands in a part.</summary>
    public static bool IsByName(Reminder reminder, string part) => WordsOf(reminder, part).Any(word => char.IsUpper(word[0]));

    private int Score(Reminder one, string part)
    {
        var words = WordsOf(one, part).Where(word => !ReminderFinder.IsWeak(word)).ToList();
        var names = words.Count(word => char.IsUpper(word[0]));
        return (NearName * names) + words.Count - names + (words.Count == 0 && StandsOn(one, part) ? 1 : 0);
    }

    // “The Friday one”, “Friday's done”, “leave Friday out”.
    private bool StandsOn(Reminder one, string part) =>
        TheDay.Matches(part).Any(match => match.Groups["day"].Value.StartsWith(
            TimeZoneInfo.ConvertTime(one.Due, _zone).DayOfWeek.ToString()[..3], StringComparison.OrdinalIgnoreCase));

    private static readonly WordExpression TheDay = new(
        @"\b(?:the |my |that )?(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?(?:['’]?s)? (?:one|thing|reminder|call|job)\b" +
            @"|\b(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?day['’]?s\b" +
            @"|\b(?:one|thing|reminder) (?:on|for|from|of) (?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b" +
            @"|\b(?:leave|forget|scrap|cancel|drop|bin|lose|clear|erase|kill|delete|not) (?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes" +
            @"|rs|ur)?day\b");
}
