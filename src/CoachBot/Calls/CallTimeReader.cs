using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Reminders;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Calls;

/// <summary>Reads when a call is: told in a sentence, asked for on a day, or moved.</summary>
public sealed class CallTimeReader(IDateTimeReader dates, NewTimeReader newTime, SellerClock clock, TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();

    public DateTimeContext Context(Activity activity) => clock.Context(activity);

    /// <summary>All that a text says of dates.</summary>
    public IReadOnlyList<TimeExpression> ReadAll(string text, DateTimeContext context) => dates.ReadAll(text, context);

    /// <summary>The new time of a call that a text moves; null where it names none.</summary>
    public DateTimeOffset? Moved(string text, long startsAt, Activity activity) =>
        newTime.Read(text, DateTimeOffset.FromUnixTimeMilliseconds(startsAt), activity);

    /// <summary>A time of day, on a day that is known already.</summary>
    public TimeExpression? On(DateTime day, string text, Activity activity)
    {
        var named = day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return new[] { $"{named} at {text}", $"{named} {text}" }
            .Select(said => dates.Read(said, Context(activity)))
            .FirstOrDefault(read => read is { HasTime: true });
    }

    /// <summary>
    /// “Today I have to tell Marek. Call at 11”: of several dates the one with an hour, on the day that was named before it where it names
    /// none.
    /// </summary>
    public TimeExpression? Told(string text, Activity activity)
    {
        var context = Context(activity);
        var told = dates.ReadAll(text, context);
        if (!told.Any(date => date is { HasTime: true, End: null }) && SpokenTimes.WithColons(text) is var plain && plain != text)
        {
            // “Tmrw 9.40”.
            (text, told) = (plain, dates.ReadAll(plain, context));
        }
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        if (told is [] or [_] or [{ HasTime: true }, ..]
            || told.FirstOrDefault(date => date is { HasTime: true, End: null } && date.Start > now) is not { } hour)
        {
            return told.Count > 0 ? told[0] : null;
        }
        var day = told.FirstOrDefault(date =>
            date is { HasTime: false, End: null } && date.Start.Date >= now.Date && date.Index < hour.Index);
        return day is null || day.Start.Date == hour.Start.Date || OwnDay.IsMatch(text.AsSpan(hour.Index, hour.Length)) ? hour
            : hour with { Start = day.Start.Date + hour.Start.TimeOfDay, Instant = null };
    }

    private static readonly WordExpression OwnDay =
        new(@"\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tonight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");
}
