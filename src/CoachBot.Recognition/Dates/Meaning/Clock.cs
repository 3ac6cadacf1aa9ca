namespace CoachBot.Recognition.Dates.Meaning;

internal enum HalfDay { Open, Am, Pm, Certain }

/// <summary>A time of day as written; <see cref="HalfDay.Open"/> where morning or afternoon was not said.</summary>
internal readonly record struct Clock(int Hour, int Minute, int Second, HalfDay HalfDay)
{
    public static readonly Clock Noon = new(12, 0, 0, HalfDay.Certain);
    public static readonly Clock Midnight = new(0, 0, 0, HalfDay.Certain);

    /// <summary>Between 07:00 and 19:00 where it is open.</summary>
    public TimeOnly Resolve() => new(HourOfDay(), Minute, Second);

    /// <summary>The time with a part of the day said beside it: 9 in the evening.</summary>
    public TimeOnly Resolve(DayPart? part) =>
        HalfDay == HalfDay.Open && part is { } known ? (this with { HalfDay = known.HalfOf(Hour) }).Resolve() : Resolve();

    public Clock In(HalfDay half) => HalfDay == HalfDay.Open ? this with { HalfDay = half } : this;

    private int HourOfDay() => HalfDay switch
    {
        HalfDay.Certain => Hour % 24,
        HalfDay.Am => Hour % 12,
        HalfDay.Pm => (Hour % 12) + 12,
        _ => Hour < 7 ? Hour + 12 : Hour,
    };
}

/// <summary>Morning, afternoon, evening, night, and the early and late of them.</summary>
internal readonly record struct DayPart(string Name, TimeOnly Start, TimeOnly End)
{
    public static readonly DayPart Morning = new(nameof(Morning), new(8, 0), new(12, 0));
    public static readonly DayPart Afternoon = new(nameof(Afternoon), new(12, 0), new(16, 0));
    public static readonly DayPart Evening = new(nameof(Evening), new(16, 0), new(20, 0));
    public static readonly DayPart Night = new(nameof(Night), new(20, 0), new(23, 59, 59));

    public HalfDay HalfOf(int hour) => Name switch
    {
        nameof(Morning) => HalfDay.Am,
        nameof(Night) => hour is >= 6 and < 12 ? HalfDay.Pm : HalfDay.Am,
        _ => HalfDay.Pm,
    };

    public DayPart At(Edge edge) => edge switch
    {
        Edge.Early or Edge.Earlier or Edge.Start => this with { End = Start.AddHours(2) },
        Edge.Late or Edge.Later or Edge.End => this with { Start = Start.AddHours(2) },
        Edge.Middle => new DayPart(Name, Start.AddHours(1), Start.AddHours(3)),
        _ => this,
    };
}
