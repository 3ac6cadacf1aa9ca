using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Journal.Agenda;

/// <summary>From when to when somebody wants to know what is on, in local time; the end is not part of it.</summary>
public sealed partial record AgendaSpan(DateTime From, DateTime Until)
{
    private const int DaysAhead = 7;

    /// <summary>Whether it is within one day.</summary>
    public bool IsOneDay => Until - From <= TimeSpan.FromDays(1);

    /// <summary>What the words name: a day, a week, a part of one; today where they name nothing.</summary>
    public static AgendaSpan Read(string words, IDateTimeReader dates, DateTimeContext context)
    {
        var today = TimeZoneInfo.ConvertTime(context.Now, context.Zone).Date;
        if (Rest.IsMatch(words))
        {
            return new(today, today.AddDays(DaysAhead - (((int)today.DayOfWeek + 6) % 7)));
        }
        if (dates.Read(words, context) is not { } when)
        {
            return Ahead.IsMatch(words) ? new(today, today.AddDays(DaysAhead)) : new(today, today.AddDays(1));
        }
        if (when.Start.Date < today && when is { End: null } && today - when.Start.Date < TimeSpan.FromDays(DaysAhead)
            && Weekday.IsMatch(words.AsSpan(when.Index, when.Length)) && !Past.IsMatch(words))
        {
            // “Did you put Thursday in?”: the one to come.
            when = when with { Start = when.Start.AddDays(DaysAhead) };
        }
        var from = when.Start.Date < today && when.End > today ? today : when.Start.Date;
        var until = when.End is { } end ? end.TimeOfDay > TimeSpan.Zero || end.Date == from ? end.Date.AddDays(1)
            : end.Date
            : from.AddDays(1);
        return new(from, until);
    }

    private static readonly WordExpression Rest = new(
        @"\b(?:this|my|the|rest of the|what's left of the) (?:rest of the )?(?:week|wk)\b");

    private static readonly WordExpression Weekday = new(@"^\W*(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)");

    private static readonly WordExpression Past = new(@"\b(?:last|past|ago)\b");

    private static readonly WordExpression Ahead = new(
        @"\b(?:coming up|ahead|upcoming|next few days|soon|lined up|calendar|diary|schedule|next|calls" +
            @"|meetings|appointments)\b");
}
