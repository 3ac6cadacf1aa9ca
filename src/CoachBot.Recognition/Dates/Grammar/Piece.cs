using CoachBot.Recognition.Dates.Meaning;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>One part of a phrase: “Friday”, “at 3”, “in the morning”, “for an hour”.</summary>
internal abstract record Piece;

internal sealed record DatePiece(DateMeaning Date) : Piece;

internal sealed record ClockPiece(Clock From, Clock? To = null) : Piece;

/// <summary>A part of the day; with a date where the words hold both (“tonight”).</summary>
internal sealed record PartPiece(DayPart Part, DateMeaning? Date = null) : Piece;

internal sealed record LengthPiece(Amount Length) : Piece;

/// <summary>A moment counted from now, or from a time of day.</summary>
internal sealed record MomentPiece(Amount Amount, int Sign, Clock? From) : Piece;

/// <summary>From now until so much later, or earlier.</summary>
internal sealed record StretchPiece(Amount Amount, int Sign) : Piece
{
    /// <summary>Where it doesn't begin now: “in 10 to 15 minutes”.</summary>
    public Amount After { get; init; }
}

/// <summary>The time that it is now, on another day: “this time tomorrow”.</summary>
internal sealed record SameTimePiece(DateMeaning? Date) : Piece;
