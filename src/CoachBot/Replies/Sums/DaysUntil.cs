using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Sums;

/// <summary>Reckons the weekdays between today and a day: easy, and certain but for public holidays.</summary>
internal static class DaysUntil
{
    private const string Count = @"\bhow (?:many|much) (?:more )?(?:(?:working|work|business|week|office) ?-?)?days?\b";

    private static readonly WordExpression Asks = new(
        Count + @"[^.!?\n]{0,40}\b(?:until|till|til|before|to go|left|between)\b" +
            @"|" + Count + @"[^.!?\n]{0,20}\bto (?:the|that|then|\d)" +
            @"|\b(?:count|reckon|work out|calculate) (?:me )?(?:the )?(?:working|work|business|week) ?-?days\b");

    // “How many days before I call him?” asks for advice.
    private static readonly WordExpression Advice = new(
        @"\b(?:should|shall|normal|usual|wait|must i|polite|ok|okay|too (?:long|many|soon)|leave it|leave them)\b" +
            @"|\b(?:before|until|till) (?:i|we) (?:call|ring|write|send|follow|chase|ask|give)\b");

    /// <summary>Whether a message asks how many days there are until another.</summary>
    public static bool IsAsked(string text) => Asks.IsMatch(text) && !Advice.IsMatch(text);

    /// <summary>The weekdays that lie between two days, neither of them counted.</summary>
    public static int Between(DateTime today, DateTime day) => Enumerable.Range(1, Math.Max(0, (day.Date - today.Date).Days - 1))
        .Count(ahead => today.Date.AddDays(ahead).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    /// <summary>The day that is meant: the one that the message names, else the latest that was told; null where none lies ahead.</summary>
    public static TimeExpression? Day(string text, IEnumerable<TimeExpression> told, IDateTimeReader dates, DateTimeContext context)
    {
        var today = TimeZoneInfo.ConvertTime(context.Now, context.Zone).Date;
        return dates.ReadAll(text, context).Concat(told.Reverse())
            .FirstOrDefault(date => date.Start.Date > today);
    }
}
