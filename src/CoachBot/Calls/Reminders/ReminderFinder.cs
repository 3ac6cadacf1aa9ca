using CoachBot.Bot;
using CoachBot.Recognition.Dates;

namespace CoachBot.Calls.Reminders;

/// <summary>Which reminder a seller means: by a name or a word of it, by its day, or because there is only one.</summary>
public sealed class ReminderFinder(ReminderBook book, IDateTimeReader dates, SellerClock clock)
{
    private const int LookedAt = 200;
    private const int ShortestWord = 4;
    private static readonly HashSet<string> TooCommon = new(StringComparer.OrdinalIgnoreCase) { "call", "back", "about", "with", "send", "from", "write", "email", "message", "reminder" };

    public async Task<IReadOnlyList<Reminder>> FindAsync(string user, string text, Activity activity, CancellationToken cancellationToken)
    {
        var pending = await book.PendingAsync(user, LookedAt, cancellationToken);
        if (pending.Where(reminder => Names(reminder).Any(word => Mentions(text, word))).ToList() is { Count: > 0 } named)
        {
            return named;
        }

        if (dates.ReadAll(text, clock.Context(activity)).Select(day => day.Start.Date).ToHashSet() is { Count: > 0 } days
            && pending.Where(reminder => days.Contains(Local(reminder, activity).Date)).ToList() is { Count: > 0 } dated)
        {
            return dated;
        }

        return await book.LastCameAsync(user, cancellationToken) is { } last ? [last] : pending;
    }

    /// <summary>The time that the text moves a reminder to, or null where it names none. Only a time keeps the day, only a day keeps the time.</summary>
    public DateTimeOffset? NewTime(string text, Reminder reminder, Activity activity)
    {
        var (context, zone) = (clock.Context(activity), SellerClock.Zone(activity));
        var named = dates.ReadAll(text, context);
        if (named.Count == 0)
        {
            return DurationReader.Read(text) is { } later ? context.Now + later : null;
        }

        var when = named[^1];
        var due = when.HasTime ? when.StartIn(zone) : LocalTime.ToOffset(when.Start.Date + Local(reminder, activity).TimeOfDay, zone);
        return due > context.Now ? due : null;
    }

    private static IEnumerable<string> Names(Reminder reminder) => new[] { reminder.Buyer, reminder.Company }.OfType<string>()
        .Concat((reminder.Task ?? "").Split([' ', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => (word.Length >= ShortestWord || char.IsUpper(word[0])) && word.Length > 1 && !TooCommon.Contains(word)));

    private static bool Mentions(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));
    }

    private static DateTime Local(Reminder reminder, Activity activity) => TimeZoneInfo.ConvertTime(reminder.Due, SellerClock.Zone(activity)).DateTime;
}
