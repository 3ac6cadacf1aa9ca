namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>Where a reader stands in time.</summary>
internal sealed record Frame(DateTime Now, DateOnly Today, bool Past)
{
    public Frame(DateTime now, bool past) : this(now, DateOnly.FromDateTime(now), past) { }
}
