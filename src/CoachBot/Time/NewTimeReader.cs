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
    /// <summary>The time named, also one that has passed; null where none is.</summary>
    public DateTimeOffset? Read(string text, DateTimeOffset before, Activity activity)
    {
        var (context, zone) = (clock.Context(activity), SellerClock.Zone(activity));
        var plain = Instead().Replace(text, "");
        if (Shift().Match(plain) is { Success: true } shift && DurationReader.Read(plain) is { } by)
        {
            return shift.Groups["earlier"].Success ? before - by : before + by;
        }

        var local = TimeZoneInfo.ConvertTime(before > context.Now ? before : context.Now, zone).DateTime;
        if (Words(plain, context) is not { } words)
        {
            return DurationReader.Read(plain) is { } later ? context.Now + later : null;
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
