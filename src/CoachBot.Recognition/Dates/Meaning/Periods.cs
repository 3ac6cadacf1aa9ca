using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Meaning;

internal abstract record PeriodMeaning : DateMeaning
{
    public override bool IsPeriod => true;
}

/// <summary>This week, next month, the quarter before last.</summary>
internal sealed record UnitPeriod(Unit Unit, int Shift) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        var today = frame.Today;
        return Unit switch
        {
            Unit.Week => FromDay(Calendar.StartOfWeek(today).AddDays(7 * Shift), 7),
            Unit.BusinessDay => FromDay(Calendar.StartOfWeek(today).AddDays(7 * Shift), 5),
            Unit.Fortnight => FromDay(today.AddDays(Shift < 0 ? -14 : 0), 14),
            Unit.Weekend => FromDay(Calendar.StartOfWeek(today).AddDays((7 * Shift) + 5), 2),
            Unit.Month => FromMonth(Calendar.StartOfMonth(today).AddMonths(Shift), 1),
            Unit.Quarter => FromMonth(Calendar.StartOfQuarter(today).AddMonths(3 * Shift), 3),
            Unit.Year => FromMonth(Calendar.StartOfYear(today).AddYears(Shift), 12),
            Unit.Decade => FromMonth(new DateOnly((today.Year / 10 * 10) + (10 * Shift), 1, 1), 120),
            _ => null,
        };
    }

    private static DateRange FromDay(DateOnly first, int days) => DateRange.Period(first, first.AddDays(days));

    private static DateRange FromMonth(DateOnly first, int months) => DateRange.Period(first, first.AddMonths(months));
}

/// <summary>So many months from one month on, of a year or the next time they come: December, Q1, the second half.</summary>
internal sealed record MonthsPeriod(int Month, int Count, int? Year = null) : PeriodMeaning
{
    public override bool Recurs => Year is null;

    public override DateRange? Resolve(Frame frame)
    {
        if (Year is { } year) return Of(Calendar.FullYear(year, frame.Today.Year));
        var now = Of(frame.Today.Year);
        if (frame.Past) return now.First > frame.Today ? Of(frame.Today.Year - 1) : now;
        return now.Until <= frame.Today ? Of(frame.Today.Year + 1) : now;
    }

    private DateRange Of(int year)
    {
        var first = new DateOnly(Math.Clamp(year, 1, 9990), Month, 1);
        return DateRange.Period(first, first.AddMonths(Count));
    }
}

internal sealed record YearPeriod(int Year, int Count = 1) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        var first = new DateOnly(Calendar.FullYear(Year, frame.Today.Year), 1, 1);
        return DateRange.Period(first, first.AddYears(Count));
    }
}

/// <summary>The last one that is over: last summer.</summary>
internal sealed record Gone(DateMeaning Period) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        var back = Period.Resolve(frame with { Past = true });
        return back is { } days && days.Until > frame.Today
            ? Period.Resolve(frame with { Today = days.First.AddDays(-1), Past = true })
            : back;
    }
}

/// <summary>The first one that has not begun: next March.</summary>
internal sealed record Coming(DateMeaning Period) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame) =>
        Period.Resolve(frame with { Past = false }) is { } days && days.First > frame.Today
            ? days
            : Period.Resolve(frame with { Today = Calendar.StartOfMonth(frame.Today).AddMonths(1), Past = false });
}

/// <summary>The week before or after the one that a date lies in.</summary>
internal sealed record ShiftedWeek(DateMeaning Day, int Weeks) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame) =>
        new WeekOf(Day).Resolve(frame) is { } week ? DateRange.Period(week.First.AddDays(7 * Weeks), week.Until.AddDays(7 * Weeks)) : null;
}

/// <summary>The week that a date lies in, or its weekend.</summary>
internal sealed record WeekOf(DateMeaning Day, bool Weekend = false) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        if (Day.Resolve(frame) is not { } days) return null;
        var monday = Calendar.StartOfWeek(days.First);
        return DateRange.Period(Weekend ? monday.AddDays(5) : monday, monday.AddDays(7));
    }
}

/// <summary>A week by its number (ISO 8601).</summary>
internal sealed record NumberedWeek(int Number, DateMeaning? Year) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        var year = Year?.Resolve(frame)?.First.Year ?? frame.Today.Year;
        var monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, Number, DayOfWeek.Monday));
        if (Year is null && !frame.Past && monday.AddDays(7) <= frame.Today && frame.Today.Month > 10)
            monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year + 1, Number, DayOfWeek.Monday));
        return DateRange.Period(monday, monday.AddDays(7));
    }
}

/// <summary>The next 4 working days, the last 2 weeks, the coming three quarters.</summary>
internal sealed record Stretch(Amount Amount, bool Back, bool FromToday) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        if (Amount.Largest == Unit.Quarter) return Quarters(frame.Today);
        var from = Back || FromToday ? frame.Today : frame.Today.AddDays(1);
        var steps = Amount.Workdays > 0 ? Amount with { Workdays = Amount.Workdays - (FromToday ? 0 : 1) } : Amount;
        if (steps.AddTo(Amount.Workdays > 0 ? NextWorkday(from) : from, Back ? -1 : 1) is not { } other) return null;
        return Back ? DateRange.Period(other, from) : DateRange.Period(from, Amount.Workdays > 0 ? other.AddDays(1) : other);
    }

    private DateRange Quarters(DateOnly today)
    {
        var here = Calendar.StartOfQuarter(today);
        return Back
            ? DateRange.Period(here.AddMonths(-Amount.Months), here)
            : DateRange.Period(here.AddMonths(3), here.AddMonths(3 + Amount.Months));
    }

    private static DateOnly NextWorkday(DateOnly day) => Calendar.IsWorkday(day) ? day : Calendar.AddWorkdays(day, 1);
}

/// <summary>The second week of January, the last 3 weeks of the year, the first ten days of May.</summary>
internal sealed record NthPart(int Number, int Count, Unit Unit, DateMeaning Period) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        if (Period.Resolve(frame) is not { } days) return null;
        var first = Unit switch
        {
            Unit.Day => Number > 0 ? days.First.AddDays(Number - 1) : days.Until.AddDays(-Count),
            Unit.Week => FirstWeek(days),
            Unit.Month => Number > 0 ? days.First.AddMonths(Number - 1) : days.Until.AddMonths(-Count),
            Unit.Quarter => Number > 0 ? days.First.AddMonths(3 * (Number - 1)) : days.Until.AddMonths(-3 * Count),
            _ => days.First,
        };
        var end = Unit switch
        {
            Unit.Day => first.AddDays(Count),
            Unit.Week => first.AddDays(7 * Count),
            Unit.Month => first.AddMonths(Count),
            Unit.Quarter => first.AddMonths(3 * Count),
            _ => days.Until,
        };
        return DateRange.Period(first, end);
    }

    /// <summary>A week belongs to the month that holds its Thursday (ISO 8601 for years).</summary>
    private DateOnly FirstWeek(DateRange days)
    {
        var first = Calendar.OnOrAfter(days.First, DayOfWeek.Thursday).AddDays(-3);
        var last = Calendar.OnOrBefore(days.Until.AddDays(-1), DayOfWeek.Thursday).AddDays(-3);
        return Number > 0 ? first.AddDays(7 * (Number - 1)) : last.AddDays(-7 * (Count - 1));
    }
}

internal enum Edge { Start, Early, Middle, Late, End, FirstHalf, SecondHalf, Earlier, Later, Rest }

/// <summary>The end of next month, mid January, early next week.</summary>
internal sealed record EdgeOf(Edge Edge, DateMeaning Period) : DateMeaning
{
    public override bool IsPeriod => Edge is not (Edge.Start or Edge.Middle or Edge.End);

    public override DateRange? Resolve(Frame frame)
    {
        if (Period.Resolve(frame) is not { } days) return null;
        var length = days.Until.DayNumber - days.First.DayNumber;
        if (Edge == Edge.End && Period is UnitPeriod { Unit: Words.Unit.Week, Shift: 0 } && !frame.Past &&
            LastDay(days, length) < frame.Today)
            return new DateRange(LastDay(days, length).AddDays(7));
        return Edge switch
        {
            Edge.Start => new DateRange(days.First),
            Edge.Middle => new DateRange(days.First.AddDays(length == 7 ? 2 : length <= 31 ? 14 : length / 2)),
            Edge.End => new DateRange(LastDay(days, length)),
            Edge.Early => DateRange.Period(days.First, days.First.AddDays(length == 7 ? 3 : length / 3)),
            Edge.Late => DateRange.Period(days.Until.AddDays(length == 7 ? -4 : -(length / 3)), days.Until),
            Edge.FirstHalf or Edge.Earlier => DateRange.Period(days.First, Half(days, length)),
            Edge.SecondHalf => DateRange.Period(Half(days, length), days.Until),
            Edge.Rest => Rest(days.First, days.Until, frame.Today),
            _ => Rest(Half(days, length), days.Until, frame.Today),
        };
    }

    /// <summary>A week of work ends on Friday.</summary>
    private static DateOnly LastDay(DateRange days, int length) => length == 7 ? days.First.AddDays(4) : days.Until.AddDays(-1);

    private static DateOnly Half(DateRange days, int length) => length switch
    {
        >= 28 and <= 31 => days.First.AddDays(15),
        <= 31 => days.First.AddDays(length / 2),
        _ => days.First.AddMonths(length > 200 ? 6 : 2),
    };

    private static DateRange Rest(DateOnly half, DateOnly end, DateOnly today) =>
        today <= half || today >= end ? DateRange.Period(half, end) : DateRange.Period(today, end);
}

/// <summary>From one date to another, each as named.</summary>
internal sealed record DayRange(DateMeaning From, DateMeaning To) : PeriodMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        if (Started(frame) is { } running) return running;
        if (From.Resolve(frame) is not { } from) return null;
        return Until(frame, from.First) is { } end && end >= from.First ? DateRange.Period(from.First, end) : null;
    }

    /// <summary>A range that has begun already and is not over: “May to September”, said in July.</summary>
    private DateRange? Started(Frame frame)
    {
        if (frame.Past || From is not (MonthsPeriod or CalendarDay { Month: not null }) ||
            From.Resolve(frame with { Past = true }) is not { } from) return null;
        return Until(frame, from.First) is { } end && (To.IsPeriod ? end.AddMonths(1) : end) > frame.Today
            ? DateRange.Period(from.First, end)
            : null;
    }

    private DateOnly? Until(Frame frame, DateOnly from)
    {
        var after = To.Recurs ? frame with { Today = from, Past = false } : frame;
        var to = To.Resolve(after)?.First;
        return to == from && To is NamedDay ? from.AddDays(7) : to;
    }
}
