using CoachBot.Content;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders;

/// <summary>Which reminders there are, and which of them words may mean.</summary>
/// <param name="Meant">Those that are meant: one, several where the words don't tell them apart, none where they name one that isn't
/// there.</param>
/// <param name="IsNamed">Whether the words name it.</param>
public sealed record FoundReminders(IReadOnlyList<Reminder> Meant, bool IsNamed);

/// <summary>
/// Which reminder a seller means: by a name or a word of it, by its day or hour, by its place in the list, because it has just come, or
/// because there is only one.
/// </summary>
public sealed class ReminderFinder(ReminderRepository book, IDateTimeReader dates, SellerClock clock, TimeProvider time)
{
    private const int LookedAt = 200;
    private const int ShortestWord = 3;
    private const int ShortestScore = 3;
    private const int KeptVerb = 5;
    private const int FarApart = 25;
    private static readonly TimeSpan Lately = TimeSpan.FromHours(1);
    private static readonly TimeSpan ADay = TimeSpan.FromHours(24);

    // Words that say little of a reminder; where no other tells, they do.
    private static readonly HashSet<string> Weak = new(StringComparer.OrdinalIgnoreCase) { "call", "send", "write", "email", "message",
        "ring", "phone", "mail", "ask", "check", "text" };

    private static readonly HashSet<string> TooCommon = new(StringComparer.OrdinalIgnoreCase)
    {
        "back", "about", "with", "from", "reminder", "remind", "that", "this", "them", "they", "need", "have", "want", "will", "the", "and",
        "for", "not", "can", "one", "ping", "nudge", "you", "her", "him",
        "should", "must", "please", "make", "move", "change", "cancel", "delete", "drop", "snooze", "until", "till", "instead", "again",
        "their", "your", "time", "hour", "week", "put", "push", "done", "off", "say",
        "next", "morning", "afternoon", "evening", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "i", "my", "a", "it", "to", "on", "at", "of", "in", "by", "up",
    };

    /// <summary>Those that the text names; else the one that has just come or was set last; else all.</summary>
    /// <param name="turn">Whose reminders.</param>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="about">Who the talk is about: “the one about her”.</param>
    /// <param name="purpose">What is to be done with it.</param>
    /// <param name="activity">The message, for its zone.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<FoundReminders> FindAsync(TurnTransaction turn, string text, string? about, FindPurpose purpose, Activity activity,
        CancellationToken cancellationToken)
    {
        var (pending, came) = await AtHandAsync(turn, cancellationToken);
        List<Reminder> all = came is null ? [.. pending] : [came, .. pending];
        if (All.IsMatch(text))
        {
            return new(But(purpose == FindPurpose.Finish ? all : [.. pending], text, about, activity), true);
        }
        if (Named(all, text, about, purpose, activity) is { Count: > 0 } named)
        {
            return new(named, true);
        }
        if (Place(pending, text) is { } placed)
        {
            return new([placed], true);
        }
        if (came is not null && (purpose == FindPurpose.Finish || pending.Count == 0 || time.GetUtcNow() - came.Touched < Lately))
        {
            return new([came], false);
        }
        if (purpose == FindPurpose.Finish
            && about is not null
            && pending.Where(one => Names.First(one.Buyer) == Names.First(about)).ToList() is [var talks])
        {
            return new([talks], false);
        }
        var goesOn = purpose == FindPurpose.Move
            && (It.IsMatch(text) || (!NamesOne.IsMatch(text)
                && (dates.ReadAll(text, clock.Context(activity)).Count > 0 || DurationReader.Read(text) is not null)));
        var latest = pending.Count == 0 || !goesOn ? null : await book.LatestAsync(turn, cancellationToken);
        return new(latest is null ? pending : [latest], false);
    }

    /// <summary>The one that is meant for sure; null where none is known to be.</summary>
    public async Task<FoundReminders?> AboutAsync(TurnTransaction turn, string? id, CancellationToken cancellationToken) =>
        id is not null && await book.FindAsync(turn, id, cancellationToken) is { Status: ReminderStatus.Pending or ReminderStatus.Came } one
            ? new([one], true)
            : null;

    // “All of them but Tom”: none of his.
    private List<Reminder> But(List<Reminder> all, string text, string? about, Activity activity) =>
        Excepted.Match(text) is { Success: true } but
            ? [.. all.Except(Named(all, but.Groups["whom"].Value, about, FindPurpose.Drop, activity, ShortestScore))]
            : all;

    /// <summary>The reminders that there are: those to come, and the one that came last within a day.</summary>
    public Task<(IReadOnlyList<Reminder> Pending, Reminder? Came)> AtHandAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        book.AtHandAsync(turn, LookedAt, time.GetUtcNow() - ADay, cancellationToken);

    /// <summary>Those of the reminders at hand that a text names, by a word of their own, a day or an hour.</summary>
    public IReadOnlyList<Reminder> Named(IReadOnlyList<Reminder> pending, Reminder? came, string text, string? about, Activity activity) =>
        pending.Count == 0 && came is null
            ? []
            : Named(came is null ? [.. pending] : [came, .. pending], text, about, FindPurpose.Drop, activity, ShortestScore);

    /// <summary>Whether a text speaks of all that there are.</summary>
    public static bool MeansAll(string text) => All.IsMatch(text);

    private List<Reminder> Named(List<Reminder> all, string text, string? about, FindPurpose purpose, Activity activity, int least = 1)
    {
        text = NewWords.Replace(text, "");
        if (Kept.Match(text) is { Success: true } kept
            && Named(all, text[(kept.Index + KeptVerb)..(kept.Index + kept.Length)], about, FindPurpose.Drop, activity,
                ShortestScore) is { Count: > 0 } keeps)
        {
            return Other.IsMatch(text)
                ? [.. all.Except(keeps)]
                : Named([.. all.Except(keeps)], text.Remove(kept.Index, kept.Length), about, purpose, activity, least);
        }
        var context = clock.Context(activity);
        var told = dates.ReadAll(text, context);
        var standing = told.Where((when, at) => purpose != FindPurpose.Move || (told.Count > 1
            && at < told.Count - 1) || StandsThere(text, when) || IsFarApart(when))
            .ToList();
        int Score(Reminder reminder) => (4 * WordsOf(reminder).Count(word => !Weak.Contains(word) && Mentions(text, word)))
            + (about is not null && Pronoun.IsMatch(text) && Names.First(reminder.Buyer) == Names.First(about) ? 4 : 0)
            + (standing.Exists(when => IsThen(reminder, when, activity)) ? 3 : 0) + WordsOf(reminder)
                .Count(word => Weak.Contains(word) && Mentions(text, word));
        var scored = all.Select(reminder => (Reminder: reminder, Score: Score(reminder))).Where(pair => pair.Score >= least).ToList();
        return [.. scored.Where(pair => pair.Score == scored.Max(other => other.Score)).Select(pair => pair.Reminder)];
    }

    // “The Friday one”, “from 3 to 4”, “not Friday, Monday”: where it stands, not where it goes.
    private static bool StandsThere(string text, TimeExpression when)
    {
        var (before, behind) = (text[..when.Index].TrimEnd(), text[(when.Index + when.Length)..].TrimStart());
        return One.IsMatch(behind) || From.IsMatch(before) || From.IsMatch(text.AsSpan(when.Index, when.Length));
    }

    // “I said 2 on Friday, but … make it half 4”: the day is where it stands.
    private static bool IsFarApart(TimeExpression when) => when.Apart is { } apart && Math.Abs(apart.Index - when.Index) > FarApart;

    private static bool IsThen(Reminder reminder, TimeExpression when, Activity activity)
    {
        var local = TimeZoneInfo.ConvertTime(reminder.Due, SellerClock.Zone(activity)).DateTime;
        var sameDay = when.End is { } end && !when.HasTime ? local >= when.Start && local < end : local.Date == when.Start.Date;
        return when is { HasTime: true, End: null, Apart: null }
            ? local.TimeOfDay == when.Start.TimeOfDay
            : sameDay || (when.End is null && local.DayOfWeek == when.Start.DayOfWeek);
    }

    private static Reminder? Place(IReadOnlyList<Reminder> pending, string text)
    {
        var match = Ordinal.Match(text);
        if (!match.Success || pending.Count == 0)
        {
            return null;
        }
        var at = match.Groups["second"].Success ? 1
            : match.Groups["third"].Success ? 2
            : match.Groups["last"].Success ? pending.Count - 1
            : 0;
        return at < pending.Count ? pending[at] : null;
    }

    /// <summary>Whether a word says little of a reminder: “call”, “send”.</summary>
    public static bool IsWeak(string word) => Weak.Contains(word);

    /// <summary>The words that tell a reminder from others.</summary>
    public static IEnumerable<string> WordsOf(Reminder reminder) => new[] { reminder.Buyer, reminder.Company }.OfType<string>()
        .Concat((reminder.Task ?? "").Split([' ', ',', '.', '\'', '’', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries))
        .Where(word => (word.Length >= ShortestWord || char.IsUpper(word[0])) && word.Length > 1 && !TooCommon.Contains(word))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word of a reminder, or whose it is, stands in a text.</summary>
    public static bool Mentions(string text, string word)
    {
        // “Manage Ana”: the first place may be within another word.
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsWord(text, at, at + word.Length))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsWord(string text, int at, int end) => (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (end == text.Length || !char.IsLetterOrDigit(text[end])
            || (text[end] is 's' or 'S' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]))));

    // “After all” speaks of none.
    private static readonly WordExpression All = new(
        @"\b(?:both|everything|the (?:lot|rest)|(?:all )?the others|all of (?:it|them)|(?:all|everything|everyone" +
            @"|each)(?: of them)?,? (?:but|except|apart from|bar|other than)|every (?:last |single )?(?:reminder|one|ping|nudge)" +
            @"|all (?:(?:my|the|your|these" +
            @"|those|of|two|three|\d) )*(?:reminders|rems|pings|nudges))\b|\b(?:drop|delete|cancel|clear|remove|kill|scrap|move|push" +
            @"|shift) (?:them )?all\b|\ball (?:to|done)\b");

    private static readonly WordExpression Excepted =
        new(@"\b(?:but|except(?: for)?|apart from|other than|bar|besides|only (?:keep|leave)|keep|not)\s+(?<whom>.+)$");

    private static readonly WordExpression It = new(@"\b(?:it|that|this)\b");

    private static readonly WordExpression NamesOne = new(
        @"\b(?:one|reminder|ping|nudge) (?:about|for|with)\b|\bthe [\w ]{1,30} (?:one|reminder|ping|nudge)\b");

    private static readonly WordExpression Pronoun = new(@"\b(?:her|him|them|his|their)\b");

    private static readonly WordExpression One = new(@"^(?:'s\s+)?(?:one|reminder|ping|nudge|alarm|prod)\b");

    private static readonly WordExpression From = new(@"(?:^|\b)(?:from|not|instead of|rather than)(?:\s+(?:on|at))?(?:\s|$)");

    private static readonly WordExpression Kept = new(@"\b(?:leave|keep) (?:the )?[\w’']+(?: one| reminder)?");

    private static readonly WordExpression Other = new(@"\b(?:the )?other (?:one|reminder)\b");

    // What it shall say from now on doesn't tell which it is.
    private static readonly WordExpression NewWords = new(@"\b(?:should|shall|to|must) say\b.*$");

    private static readonly WordExpression Ordinal = new(
        @"\b(?:(?<first>first|1st|earliest|earlier|sooner)|(?<second>second|2nd|other)|(?<third>third|3rd)|(?<last>last|latest" +
            @"|later)) (?:one|reminder|ping|nudge|of them)\b|\bnumber (?:(?<first>one|1)|(?<second>two|2)|(?<third>three|3))\b");
}

/// <summary>What is to be done with a reminder that is looked for.</summary>
public enum FindPurpose
{
    /// <summary>Given another time: the last one named is where it goes.</summary>
    Move,

    /// <summary>Dropped.</summary>
    Drop,

    /// <summary>Ticked off.</summary>
    Finish,
}
