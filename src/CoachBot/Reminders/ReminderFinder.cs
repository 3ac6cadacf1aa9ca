using System.Text.RegularExpressions;
using CoachBot.Content;
using CoachBot.Recognition.Dates;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders;

/// <summary>Which reminder a seller means: by a name or a word of it, by its day, because it is the latest, or because there is only one.</summary>
public sealed partial class ReminderFinder(ReminderRepository book, IDateTimeReader dates, SellerClock clock, TimeProvider time)
{
    private const int LookedAt = 200;
    private const int ShortestWord = 4;
    private static readonly TimeSpan Lately = TimeSpan.FromHours(1);

    // Words that a reminder's own words share with what is said about reminders.
    private static readonly HashSet<string> TooCommon = new(StringComparer.OrdinalIgnoreCase)
    {
        "call", "back", "about", "with", "send", "from", "write", "email", "message", "reminder", "remind", "that", "this", "them", "they", "need", "have", "want", "will",
        "should", "must", "please", "make", "move", "change", "cancel", "delete", "drop", "snooze", "until", "till", "instead", "again", "their", "your", "time", "hour", "week",
        "next", "morning", "afternoon", "evening", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "i", "the", "my",
    };

    /// <summary>Those that the text names; where it names none, the latest one if it came or was set lately.</summary>
    /// <param name="turn">Whose reminders.</param>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="moves">Whether the last day named is where it shall go, not where it stands.</param>
    /// <param name="activity">The message, for its zone.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<IReadOnlyList<Reminder>> FindAsync(TurnTransaction turn, string text, bool moves, Activity activity, CancellationToken cancellationToken)
    {
        var pending = await book.PendingAsync(turn, LookedAt, 0, cancellationToken);
        if (pending.Where(reminder => Names(reminder).Any(word => Mentions(text, word))).ToList() is { Count: > 0 } named)
        {
            return named;
        }

        var days = dates.ReadAll(text, clock.Context(activity)).Select(day => day.Start.Date).SkipLast(moves ? 1 : 0).ToHashSet();
        if (pending.Where(reminder => days.Contains(Local(reminder, activity).Date)).ToList() is { Count: > 0 } dated)
        {
            return dated;
        }

        if (!moves && All().IsMatch(text))
        {
            return pending;
        }

        return await book.LatestAsync(turn, cancellationToken) is { } latest && (That().IsMatch(text) || time.GetUtcNow() - latest.Touched < Lately) ? [latest] : pending;
    }

    /// <summary>Whether a text speaks of all that there are.</summary>
    public static bool MeansAll(string text) => All().IsMatch(text);

    private static IEnumerable<string> Names(Reminder reminder) => new[] { reminder.Buyer, reminder.Company }.OfType<string>()
        .Concat((reminder.Task ?? "").Split([' ', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => (word.Length >= ShortestWord || char.IsUpper(word[0])) && word.Length > 1 && !TooCommon.Contains(word)));

    private static bool Mentions(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
    }

    private static DateTime Local(Reminder reminder, Activity activity) => TimeZoneInfo.ConvertTime(reminder.Due, SellerClock.Zone(activity)).DateTime;

    [GeneratedRegex(@"\b(?:all|every|both)\b", RegexOptions.IgnoreCase)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(?:it|that|this|last)\b", RegexOptions.IgnoreCase)]
    private static partial Regex That();
}
