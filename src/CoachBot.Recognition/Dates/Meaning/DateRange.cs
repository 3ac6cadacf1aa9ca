namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>A day, or a range of days with its end as <see cref="TimeExpression.End"/> tells it.</summary>
internal readonly record struct DateRange(DateOnly First, DateOnly? End = null)
{
    public DateOnly Until => End ?? First.AddDays(1);

    public bool Contains(DateOnly day) => day >= First && day < Until;

    public static DateRange Period(DateOnly first, DateOnly end) => new(first, end);
}
