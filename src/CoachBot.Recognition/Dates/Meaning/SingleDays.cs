using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>Today, tomorrow, yesterday.</summary>
internal sealed record RelativeDay(int Offset) : DateMeaning
{
    public override DateRange? Resolve(Frame frame) => new DateRange(frame.Today.AddDays(Offset));
}

/// <summary>Friday, next Friday, last Friday.</summary>
internal sealed record NamedDay(DayOfWeek Day, Which Which) : DateMeaning
{
    public override bool Recurs => Which is Which.This or Which.Coming;

    public override DateRange? Resolve(Frame frame) => new DateRange(Which switch
    {
        Which.Next or Which.Following => InWeek(frame.Today, 1),
        Which.Previous => InWeek(frame.Today, -1),
        Which.Last => Calendar.OnOrBefore(frame.Today.AddDays(-1), Day),
        Which.This when frame.Past => Calendar.OnOrBefore(frame.Today, Day),
        _ => Calendar.OnOrAfter(frame.Today, Day),
    });

    private DateOnly InWeek(DateOnly today, int weeks) =>
        Calendar.StartOfWeek(today).AddDays((weeks * 7) + Calendar.DaysSinceMonday(Day));
}

/// <summary>The Thursday after next: the one that follows the next to come, today's not counted.</summary>
internal sealed record AfterNext(DayOfWeek Day) : DateMeaning
{
    public override DateRange? Resolve(Frame frame) => new DateRange(Calendar.OnOrAfter(frame.Today.AddDays(1), Day).AddDays(7));
}

/// <summary>The parts of a date that were named; the next (or last) day that has them all is meant.</summary>
internal sealed record CalendarDay(int? Day, int? Month = null, int? Year = null, DayOfWeek? Weekday = null) : DateMeaning
{
    private const int MonthsToSearch = 12 * 12;
    private const int DaysBehind = 31;
    private const int DaysAhead = 2 * DaysBehind;

    public override bool Recurs => Year is null;

    /// <summary>Both parts are written in digits, so that either may be the day.</summary>
    public bool InDigits { get; init; }

    public override DateRange? Resolve(Frame frame) =>
        Named(frame) is not { } found || !InDigits || Weekday is null || Year is not null || found.First.DayOfWeek == Weekday
        ? Named(frame)
        : Swapped(frame) ?? found;

    /// <summary>“Wednesday 2/12” is the second of December wherever months are written first, if that is the Wednesday.</summary>
    private DateRange? Swapped(Frame frame) =>
        Month is { } month && Day is <= 12 && (this with { Day = month, Month = Day, InDigits = false })
            .Resolve(frame) is { } other && other.First.DayOfWeek == Weekday ? other : null;

    private DateRange? Named(Frame frame)
    {
        if (Day is not { } day) return null;
        if (Year is { } year && Month is { } month)
            return Calendar.Day(Calendar.FullYear(year, frame.Today.Year), month, day) is { } exact ? new DateRange(exact) : null;
        if (Search(frame, day) is not { } found) return null;
        return Weekday is null || frame.Past ? found : JustGone(frame, day, found.First) ?? found;
    }

    /// <summary>“Friday the 20th”, said on the 21st: the weekday tells that the one just gone is meant, and no other for long.</summary>
    private DateRange? JustGone(Frame frame, int day, DateOnly ahead)
    {
        if (ahead.DayOfWeek == Weekday && ahead <= frame.Today.AddDays(DaysAhead)) return null;
        var gone = Search(frame with { Past = true }, day);
        return gone?.First.DayOfWeek == Weekday && gone?.First >= frame.Today.AddDays(-DaysBehind) ? gone : null;
    }

    private DateRange? Search(Frame frame, int day)
    {
        var first = Calendar.StartOfMonth(frame.Today);
        for (var i = 0; i <= MonthsToSearch; i++)
        {
            var month = first.AddMonths(frame.Past ? -i : i);
            if (Month is { } wanted && month.Month != wanted) continue;
            if (Calendar.Day(month.Year, month.Month, day) is { } found && Fits(found, frame)) return new DateRange(found);
        }
        return null;
    }

    private bool Fits(DateOnly day, Frame frame) =>
        (frame.Past ? day <= frame.Today : day >= frame.Today) && (Month is not null || Weekday is null || day.DayOfWeek == Weekday);
}

/// <summary>Two weeks from Friday, three days before the 12th.</summary>
internal sealed record Shifted(DateMeaning Base, Amount Amount, int Sign) : DateMeaning
{
    public override DateRange? Resolve(Frame frame) =>
        Base.Resolve(frame) is { } days && Amount.AddTo(days.First, Sign) is { } day ? new DateRange(day) : null;
}

/// <summary>The named day closest to another: “in two weeks, on Tuesday”.</summary>
internal sealed record ClosestDay(DayOfWeek Day, DateMeaning To) : DateMeaning
{
    public override DateRange? Resolve(Frame frame) =>
        To.Resolve(frame) is { } days ? new DateRange(Calendar.OnOrAfter(days.First.AddDays(-3), Day)) : null;
}

/// <summary>The Monday before Christmas, the Tuesday after the 1st.</summary>
internal sealed record DayBeside(DayOfWeek Day, bool After, DateMeaning Of) : DateMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        if (Of.Resolve(frame) is not { } days) return null;
        return new DateRange(After ? Calendar.OnOrAfter(days.Until, Day) : Calendar.OnOrBefore(days.First.AddDays(-1), Day));
    }
}

/// <summary>The first working day after Epiphany, the second Tuesday before Easter (weekday null: a working day).</summary>
internal sealed record NthBeside(int Number, DayOfWeek? Weekday, bool After, DateMeaning Of) : DateMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        if (Of.Resolve(frame) is not { } days) return null;
        var day = After ? days.Until : days.First.AddDays(-1);
        for (var left = Number; ; day = day.AddDays(After ? 1 : -1))
            if ((Weekday is { } wanted ? day.DayOfWeek == wanted : Calendar.IsWorkday(day)) && --left == 0) return new DateRange(day);
    }
}

/// <summary>The first Monday of December, the last working day of the month (weekday null).</summary>
internal sealed record NthDay(int Number, DayOfWeek? Weekday, bool Workday, DateMeaning Period) : DateMeaning
{
    public override DateRange? Resolve(Frame frame)
    {
        if (Period.Resolve(frame) is not { } days) return null;
        var day = Number > 0 ? days.First : days.Until.AddDays(-1);
        for (var left = Math.Abs(Number); days.Contains(day); day = day.AddDays(Math.Sign(Number)))
            if (Matches(day) && --left == 0) return new DateRange(day);
        return null;
    }

    private bool Matches(DateOnly day) => Weekday is { } wanted ? day.DayOfWeek == wanted : !Workday || Calendar.IsWorkday(day);
}

/// <summary>A date that a period pins down: the 15th of next month, Tuesday of next week, Q1 next year.</summary>
internal sealed record Within(DateMeaning Day, DateMeaning Period) : DateMeaning
{
    public override bool IsPeriod => Day.IsPeriod;

    public override DateRange? Resolve(Frame frame) =>
        Period.Resolve(frame) is { } period && Day.Resolve(frame with { Today = period.First, Past = false }) is { } day &&
            period.Contains(day.First)
            ? day
            : null;
}

/// <summary>A day with a name of its own; the rule gives its date in a year.</summary>
internal sealed record Holiday(Func<int, DateOnly> InYear, int? Year = null) : DateMeaning
{
    public override bool Recurs => Year is null;

    public override DateRange? Resolve(Frame frame)
    {
        if (Year is { } year) return new DateRange(InYear(Calendar.FullYear(year, frame.Today.Year)));
        var day = InYear(frame.Today.Year);
        if (!frame.Past && day < frame.Today) day = InYear(frame.Today.Year + 1);
        if (frame.Past && day > frame.Today) day = InYear(frame.Today.Year - 1);
        return new DateRange(day);
    }
}

/// <summary>The day after another date: “after Christmas”.</summary>
internal sealed record DayAfter(DateMeaning Of) : DateMeaning
{
    public override DateRange? Resolve(Frame frame) => Of.Resolve(frame) is { } days ? new DateRange(days.Until) : null;
}

/// <summary>The first day of a period: “before next week”, “since August”.</summary>
internal sealed record StartOf(DateMeaning Period) : DateMeaning
{
    public override DateRange? Resolve(Frame frame) => Period.Resolve(frame) is { } days ? new DateRange(days.First) : null;
}
