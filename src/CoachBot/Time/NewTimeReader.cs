using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Recognition.Dates;
using Microsoft.Bot.Schema;

namespace CoachBot.Time;

/// <summary>
/// Reads the time that something is moved to: “make it 4”, “to Thursday”, “an hour later”. Only a time keeps the day, only a day keeps the
/// time.
/// </summary>
public sealed partial class NewTimeReader(IDateTimeReader dates, SellerClock clock)
{
    private const int DaysOfWeek = 7;

    /// <summary>The time named, also one that has passed; null where none is.</summary>
    public DateTimeOffset? Read(string text, DateTimeOffset before, Activity activity)
    {
        var (context, zone) = (clock.Context(activity), SellerClock.Zone(activity));
        var plain = Instead().Replace(text, "");
        if (Shift().Match(plain) is { Success: true } shift && DurationReader.Read(plain) is { } by)
        {
            return shift.Groups["earlier"].Success ? before - by : before + by;
        }

        if (InItsWeek(plain, before, context) is { } thatWeek)
        {
            return thatWeek;
        }
        var local = TimeZoneInfo.ConvertTime(before > context.Now ? before : context.Now, zone).DateTime;
        if (Words(plain, context) is not { } words)
        {
            return DurationReader.Read(plain) is { } later ? context.Now + later : null;
        }

        if (InItsMonth(words, before, context) is { } near)
        {
            return near;
        }
        if (OnDay(local, words, context) is { } sameDay)
        {
            return sameDay.StartIn(zone);
        }

        return dates.Read(words, context) is { } when
            ? when.HasTime
                ? when.StartIn(zone)
                : LocalTime.ToOffset(when.Start.Date + TimeZoneInfo.ConvertTime(before, zone).TimeOfDay, zone)
            : null;
    }

    /// <summary>The words that name the new time: the last date in the text, or a bare number where a time must be meant.</summary>
    private string? Words(string text, DateTimeContext context)
    {
        if (dates.ReadAll(text, context) is [.., var last])
        {
            var end = last.Apart is { } apart ? Math.Max(last.Index + last.Length, apart.Index + apart.Length) : last.Index + last.Length;
            var start = last.Apart is { } other ? Math.Min(last.Index, other.Index) : last.Index;
            return Preposition().Replace(text[start..end], "");
        }

        return BareHour().Match(text) is { Success: true } hour ? $"at {hour.Groups["hour"].Value}" : null;
    }

    // “Thursday the same week, 13.00”: a day of the week that it stood in.
    private DateTimeOffset? InItsWeek(string text, DateTimeOffset before, DateTimeContext context)
    {
        if (SameWeek().Match(text) is not { Success: true } same
            || dates.Read(same.Groups["day"].Value, context) is not { HasTime: false } named)
        {
            return null;
        }
        var stood = TimeZoneInfo.ConvertTime(before, context.Zone).DateTime;
        var day = stood.Date.AddDays(FromMonday(named.Start) - FromMonday(stood));
        var rest = text.Remove(same.Index, same.Length);
        var hour = dates.ReadAll(rest, context).LastOrDefault(when => when is { HasTime: true, End: null })?.Start.TimeOfDay;
        return LocalTime.ToOffset(day + (hour ?? stood.TimeOfDay), context.Zone);
    }

    private static int FromMonday(DateTime day) => ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek;

    // “The 13th”, of what stood on 12 January: the one that is nearest to it.
    private static DateTimeOffset? InItsMonth(string words, DateTimeOffset before, DateTimeContext context)
    {
        if (DayOfMonth().Match(words) is not { Success: true } alone)
        {
            return null;
        }
        var stood = TimeZoneInfo.ConvertTime(before, context.Zone).DateTime;
        var (day, month) = (int.Parse(alone.Groups["day"].Value, CultureInfo.InvariantCulture), new DateTime(stood.Year, stood.Month, 1));
        var candidates = Enumerable.Range(-1, 3).Select(by => month.AddMonths(by))
            .Where(first => day >= 1 && day <= DateTime.DaysInMonth(first.Year, first.Month))
            .Select(first => LocalTime.ToOffset(first.AddDays(day - 1) + stood.TimeOfDay, context.Zone))
            .Where(moment => moment > context.Now)
            .ToList();
        return candidates.Count == 0 ? null : candidates.MinBy(moment => (moment - before).Duration());
    }

    // Words without a day of their own mean a time on whichever day they are said.
    private TimeExpression? OnDay(DateTime day, string words, DateTimeContext context)
    {
        var said = char.IsDigit(words[0]) ? $"at {words}" : words;
        TimeExpression? SaidOn(DateTime date) =>
            dates.Read(said, context with { Now = LocalTime.ToOffset(date, context.Zone) }) is { HasTime: true, Instant: null } read
                && read.Start.Date == date
                ? read
                : null;
        return !Today().IsMatch(words) && SaidOn(day.Date) is { } time && SaidOn(day.Date.AddDays(1)) is not null ? time : null;
    }

    [GeneratedRegex(@"\b(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b,?\s+(?:of |in |on )?(?:the same|that(?: same)?" +
        @"|the very) week\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex SameWeek();

    [GeneratedRegex(@"^\s*(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"\b(?:today|tonight|this)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Today();

    [GeneratedRegex(@"[\s,]+(?:not(?: at)?|instead of|rather than)\s+.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Instead();

    [GeneratedRegex(@"\b(?:(?<earlier>earlier|forward)|later|back)\b(?=\W*(?:(?:please|pls)\W*)?$|\s+(?:by|an?|one|two|three|half" +
        @"|\d+)\b(?!\s*(?:[ap]m|o'clock|[:.]\d)))|\b(?:push|shift|delay|postpone)\b.*\bby\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Shift();

    [GeneratedRegex(@"^(?:(?:at|to|on|for|until|till|by)\s+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"(?:\b(?:to|it|that|at|is|it's|for|until|till|by|rather|be|meant?)|^)\s+(?<hour>\d{1,2}(?:[:.]\d{2})?|one|two" +
        @"|three|four" +
        @"|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s+(?:instead|please|then))*\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex BareHour();
}
