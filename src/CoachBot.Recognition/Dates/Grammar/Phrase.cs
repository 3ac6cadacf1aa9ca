using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

internal enum Side { On, After, Before, Since, Starting }

/// <summary>The pieces that stand together, put together: “Friday the 4th, in the afternoon, from 2 to 3”.</summary>
internal sealed class Phrase
{
    public DateMeaning? Date { get; private set; }

    public Clock? From { get; private set; }

    public Clock? To { get; private set; }

    public DayPart? Part { get; private set; }

    public Amount? Length { get; private set; }

    public MomentPiece? Moment { get; private set; }

    public StretchPiece? Stretch { get; private set; }

    public bool SameTime { get; private set; }

    public Side Side { get; set; }

    /// <summary>“Early Friday morning”: said before the day, meant for the part of it.</summary>
    public Edge? PartEdge { get; set; }

    public bool HasClock => From is not null || SameTime;

    public bool IsEmpty => Date is null && !HasClock && Part is null && Moment is null && Stretch is null;

    /// <summary>Only a date, so that a time elsewhere in the sentence may belong to it.</summary>
    public bool WantsClock => Date is { IsPeriod: false } && !HasClock && Moment is null && Stretch is null && Side == Side.On;

    /// <summary>Only a time, so that a date elsewhere in the sentence may belong to it.</summary>
    public bool WantsDate => Date is null && HasClock && Moment is null && Stretch is null;

    public static Phrase Of(DateMeaning date) => new() { Date = date };

    public Phrase Joined(Phrase other) => new()
    {
        Date = Date ?? other.Date, From = From ?? other.From, To = From is null ? other.To : To, Part = Part ?? other.Part,
        Length = Length ?? other.Length, SameTime = SameTime || other.SameTime, Side = Side == Side.On ? other.Side : Side,
    };

    public Phrase OnDate(DateMeaning date) => new() { Date = date, From = From, To = To, Part = Part, Length = Length, Side = Side };

    /// <summary>Of a range of times, its end alone: “pushed from 2 to 4”.</summary>
    public Phrase? EndOnly()
    {
        if (From is not { } from || To is not { } to) return null;
        var end = ClockSpan.Resolve(from, to, Part).End;
        return new Phrase { Date = Date, From = new Clock(end.Hour, end.Minute, end.Second, HalfDay.Certain), Part = Part, Side = Side };
    }

    /// <summary>Takes a piece in where it fits to those that are there.</summary>
    public bool TryAdd(Piece piece)
    {
        if (Moment is not null && piece is not DatePiece) return false;
        return piece switch
        {
            DatePiece date => Add(date.Date),
            ClockPiece clock => Stretch is null && Add(clock),
            PartPiece part => Add(part),
            LengthPiece length => Length is null && Assign(() => Length = length.Length),
            MomentPiece moment => !HasClock && Part is null && Stretch is null && Assign(() => Moment = moment),
            StretchPiece stretch => IsEmpty && Assign(() => Stretch = stretch),
            SameTimePiece same => !HasClock && (same.Date is null || Add(same.Date)) && Assign(() => SameTime = true),
            _ => false,
        };
    }

    private bool Add(DateMeaning date)
    {
        if (Stretch is not null || (HasClock && date.IsPeriod)) return false;
        var merged = Date is null ? date : DateMerge.Merge(Date, date);
        if (merged is null) return false;
        Date = merged;
        return true;
    }

    private bool Add(ClockPiece clock)
    {
        if (HasClock || Date is { IsPeriod: true } and not (UnitPeriod or NumberedWeek)) return false;
        (From, To) = (clock.From, clock.To);
        return true;
    }

    private bool Add(PartPiece part)
    {
        if (Part is not null && Part.Value.Name != part.Part.Name && part.Part.Name != DayPart.Night.Name) return false;
        if (Date is { IsPeriod: true } || To is not null && part.Date is not null && Date is not null) return false;
        if (part.Date is not null && Date is not null && !Date.Equals(part.Date)) return false;
        Date ??= part.Date;
        Part = PartEdge is { } edge ? part.Part.At(edge) : part.Part;
        return true;
    }

    private static bool Assign(Action assignment)
    {
        assignment();
        return true;
    }
}

/// <summary>How two names of a date that stand together make one.</summary>
internal static class DateMerge
{
    public static DateMeaning? Merge(DateMeaning first, DateMeaning second) => Ordered(first, second) ?? Ordered(second, first);

    private static DateMeaning? Ordered(DateMeaning first, DateMeaning second) => (first, second) switch
    {
        (NamedDay day, CalendarDay date) when date.Weekday is null => date with { Weekday = day.Day },
        (NamedDay, RelativeDay today) => today,
        (NamedDay day, UnitPeriod { Unit: Unit.Week or Unit.BusinessDay } week) => new Within(day with { Which = Which.This }, week),
        (NamedDay day, NumberedWeek week) => new Within(day with { Which = Which.This }, week),
        (NamedDay day, WeekOf week) => new Within(day with { Which = Which.This }, week),
        (NamedDay day, Shifted shifted) when shifted.Base is RelativeDay => new ClosestDay(day.Day, shifted),
        (NamedDay { Day: DayOfWeek.Saturday or DayOfWeek.Sunday } day, UnitPeriod { Unit: Unit.Weekend } weekend) =>
            new Within(day with { Which = Which.This }, weekend),
        (CalendarDay { Month: null } day, UnitPeriod { Unit: Unit.Month } month) => new Within(day, month),
        (CalendarDay { Year: null, Month: not null } day, UnitPeriod { Unit: Unit.Year } year) => new Within(day, year),
        (MonthsPeriod { Year: null } month, UnitPeriod { Unit: Unit.Year } year) => new Within(month, year),
        (NthDay { Period: MonthsPeriod { Year: null } } day, UnitPeriod { Unit: Unit.Year } year) => new Within(day, year),
        (Holiday { Year: null } day, UnitPeriod { Unit: Unit.Year } year) => new Within(day, year),
        (EdgeOf { Period: MonthsPeriod { Year: null } } edge, UnitPeriod { Unit: Unit.Year } year) => new Within(edge, year),
        _ => null,
    };
}
