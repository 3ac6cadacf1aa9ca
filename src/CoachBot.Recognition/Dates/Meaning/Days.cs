namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>A day, or a range of days with its end as <see cref="TimeExpression.End"/> tells it.</summary>
internal readonly record struct Days(DateOnly First, DateOnly? End = null)
{
    public DateOnly Until => End ?? First.AddDays(1);

    public bool Contains(DateOnly day) => day >= First && day < Until;

    public static Days Period(DateOnly first, DateOnly end) => new(first, end);
}

/// <summary>Where a reader stands in time.</summary>
internal sealed record Frame(DateTime Now, DateOnly Today, bool Past)
{
    public Frame(DateTime now, bool past) : this(now, DateOnly.FromDateTime(now), past) { }
}

/// <summary>What words say of a date, before it is known which date that is.</summary>
internal abstract record DateMeaning
{
    /// <summary>The days meant; null where there are none (30 February).</summary>
    public abstract Days? Resolve(Frame frame);

    /// <summary>Whether it comes again and again, so that a time of day already gone means the next one.</summary>
    public virtual bool Recurs => false;

    /// <summary>Whether it is a stretch of days and not one day.</summary>
    public virtual bool IsPeriod => false;
}
