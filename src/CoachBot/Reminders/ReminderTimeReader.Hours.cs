using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders;

/// <summary>Reads hours as they are meant: in the evening, beside a part of the day, on a working day.</summary>
public sealed partial class ReminderTimeReader
{
    // “Tomorrow lunchtime, 1 ish”: a part of a day, and right behind it its hour.
    private ReminderTime? WithItsHour(string words, DateTimeContext context)
    {
        if (dates.ReadAll(words, context) is not [{ HasTime: true, End: not null } part, { HasTime: true, End: null } hour, ..]
            || NamesDay.IsMatch(Of(words, hour)) || hour.Index < part.Index + part.Length
            || words.AsSpan(part.Index + part.Length, hour.Index - part.Index - part.Length).ContainsAnyExcept(" ,–-"))
        {
            return null;
        }
        var at = hour.Start.TimeOfDay;
        at = part.Start.Hour >= HoursToNoon - 1 && at.Hours < HoursToNoon - 1 ? at + TimeSpan.FromHours(HoursToNoon) : at;
        return new ReminderTime(LocalTime.ToOffset(part.Start.Date + at, context.Zone))
        {
            Words = [new(part.Index, hour.Index + hour.Length - part.Index)],
        };
    }

    // “Mid May” is a working day then.
    private static DateTime OnWorkingDay(TimeExpression when, string words) =>
        when.Start.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && Vague.IsMatch(words.AsSpan(when.Index, when.Length))
            ? when.Start.AddDays(when.Start.DayOfWeek == DayOfWeek.Saturday ? 2 : 1) : when.Start;

    private static readonly WordExpression Vague = new(
        @"\b(?:mid|middle|start|beginning|early|first week)\b|^\W*(?:in |next )*(?:january|february|march|april|may|june|july|august" +
            @"|september|october|november|december)\W*$");

    // “Tonight at ten to 6” is in the evening, though a clock would take the morning.
    private static ReminderTime InTheEvening(ReminderTime time, string words, DateTimeContext context)
    {
        if (time is not { Guess: GuessedHour.None, Due: { } due } || !Tonight.IsMatch(words) || MorningHour.IsMatch(words))
        {
            return time;
        }
        var local = TimeZoneInfo.ConvertTime(due, context.Zone).DateTime;
        var evening = LocalTime.ToOffset(Today(context) + local.TimeOfDay + TimeSpan.FromHours(HoursToNoon), context.Zone);
        return local.Hour is > 0 and < HoursToNoon && evening > context.Now && local.Date <= Today(context).AddDays(1)
            ? time with { Due = evening } : time;
    }

    private static readonly WordExpression Tonight = new(@"\b(?:tonight|this (?:evening|afternoon|arvo))\b");

    private static readonly WordExpression MorningHour = new(@"\b(?:tomorrow|morning)\b|\d ?a\.?m\b");
}
