namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>What words say of a date, before it is known which date that is.</summary>
internal abstract record DateMeaning
{
    /// <summary>The days meant; null where there are none (30 February).</summary>
    public abstract DateRange? Resolve(Frame frame);

    /// <summary>Whether it comes again and again, so that a time of day already gone means the next one.</summary>
    public virtual bool Recurs => false;

    /// <summary>Whether it is a stretch of days and not one day.</summary>
    public virtual bool IsPeriod => false;
}
