namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>Settles the two ends of a range of times: what is said of one tells of the other.</summary>
internal static class ClockSpan
{
    public static (TimeOnly Start, TimeOnly End) Resolve(Clock from, Clock to, DayPart? part)
    {
        if (part is { } known)
        {
            from = from.In(known.HalfOf(from.Hour));
            if (to.HalfDay == HalfDay.Open) to = Following(from.Resolve(), to);
        }
        if (from.HalfDay == HalfDay.Open && to.HalfDay != HalfDay.Open) from = Leading(from, to.Resolve());
        var start = from.Resolve();
        return (start, (to.HalfDay == HalfDay.Open ? Following(start, to) : to).Resolve());
    }

    /// <summary>“2 to 3pm” starts at two in the afternoon, “11 to 1pm” in the morning.</summary>
    private static Clock Leading(Clock from, TimeOnly end)
    {
        var afternoon = from.In(HalfDay.Pm);
        return end.Hour >= 12 && afternoon.Resolve() < end || end < from.In(HalfDay.Am).Resolve() ? afternoon : from.In(HalfDay.Am);
    }

    private static Clock Following(TimeOnly start, Clock to)
    {
        var morning = to.In(HalfDay.Am);
        return morning.Resolve() > start ? morning : to.In(HalfDay.Pm);
    }
}
