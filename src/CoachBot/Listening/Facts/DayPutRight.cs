using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Facts;

/// <summary>“Sorry, not Friday, she said by Tuesday”, “the director comes the 15, not 17”: a day in place of one that was told.</summary>
/// <param name="When">The day as it is.</param>
/// <param name="Was">The day as it was told.</param>
/// <param name="Old">The words that deny it.</param>
public sealed record DayPutRight(TimeExpression When, TimeExpression Was, string Old)
{
    private const int LongestText = 140;
    private const int DaysOfMonth = 31;

    /// <summary>What the words put right of the days that are known; null where they do no such thing.</summary>
    public static DayPutRight? In(string said, IReadOnlyList<TimeExpression> known, IDateTimeReader dates, DateTimeContext context)
    {
        if (said.Length > LongestText || said.Contains('?', StringComparison.Ordinal) || !Corrects.IsMatch(said) || Wish.IsMatch(said))
        {
            return null;
        }
        var told = dates.ReadAll(said, context).Where(date => date.End is null).ToList();
        var denied = told.Where(date => Not.IsMatch(said.AsSpan(0, date.Index))).ToList();
        if (denied is [var not] && told.Except(denied).ToList() is [var now]
            && known.LastOrDefault(date => date.Start.Date == not.Start.Date) is { } was)
        {
            return new(AtItsHour(now, was), was, Capital(said.Substring(not.Index, not.Length)));
        }
        return OfMonth(said, known, context);
    }

    // “The 15, not 17”: the day of a month that is known; “6 trucks, not 4” counts.
    private static DayPutRight? OfMonth(string said, IReadOnlyList<TimeExpression> known, DateTimeContext context)
    {
        if (!Dated.IsMatch(said) || WordsPutRight.FigureInstead(Ordinal.Replace(said, "${day}")) is not var (old, right)
            || !int.TryParse(old, CultureInfo.InvariantCulture, out var before)
            || !int.TryParse(right, CultureInfo.InvariantCulture, out var day)
            || known.LastOrDefault(date => date.Start.Day == before && date.End is null) is not { } was
            || day is < 1 or > DaysOfMonth || day > DateTime.DaysInMonth(was.Start.Year, was.Start.Month) || Counts(said, right))
        {
            return null;
        }
        var when = was with { Start = was.Start.AddDays(day - before), Instant = null };
        return when.StartIn(context.Zone) < context.Now.AddDays(-1) ? null : new(when, was, old);
    }

    private static bool Counts(string said, string figure) =>
        Counted.Matches(said).Any(match => match.Groups["figure"].Value == figure && !Month.IsMatch(match.Groups["what"].Value));

    private static TimeExpression AtItsHour(TimeExpression now, TimeExpression was) => now.HasTime || !was.HasTime ? now
        : now with { Start = now.Start.Date + was.Start.TimeOfDay, HasTime = true, Instant = null };

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static readonly WordExpression Corrects = new(
        @"\b(?:sorry|wait|correct|correction|actually|i meant?|my mistake|my bad|oops|wrong|scratch that|instead|rather|no)\b|^\W*not\b" +
            @"|\bnot (?:the |on |on the )?\d{1,2}(?:st|nd|rd|th)?\W*$");

    // A reminder is put right where it stands.
    private static readonly WordExpression Wish = new(@"\b(?:remind\w*|nudge|ping|reminders?|the call|cancel)\b");

    private static readonly WordExpression Not = new(@"\bnot\s+(?:on\s+|by\s+|till\s+|until\s+)?(?:the\s+)?$");

    private static readonly WordExpression Dated =
        new(@"\b(?:the|on|date|day|comes?|coming|meets?|due|till|until|by|decides?|january|february|march|april|may|june|july|august" +
            @"|september|october|november|december)\b");

    private static readonly WordExpression Ordinal = new(@"\b(?<day>\d{1,2})(?:st|nd|rd|th)\b");

    private static readonly WordExpression Counted = new(@"\b(?<figure>\d{1,2}) (?<what>[a-z]{3,})\b");

    private static readonly WordExpression Month = new(@"^(?:not|instead|and|but|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*$");
}
