namespace CoachBot.Recognition.Dates;

/// <summary>A date or time found in a text.</summary>
/// <param name="Index">Where the words begin.</param>
/// <param name="Length">How many characters they take, with the “on” or “at” before them.</param>
/// <param name="Start">
/// The moment, or the start of the range, as local time of the writer's zone; midnight when only a date was named.
/// </param>
/// <param name="HasTime">Whether a time of day was named. It holds for <paramref name="Start"/> and <paramref name="End"/> alike.</param>
/// <param name="End">
/// The end of a range, null for a single date or moment. A period (next week, Q1, this afternoon) ends where the following one begins;
/// “Monday to Wednesday” ends on the day named.
/// </param>
public sealed record TimeExpression(int Index, int Length, DateTime Start, bool HasTime, DateTime? End)
{
    /// <summary>The second stretch of words where date and time stand apart: “<b>tomorrow</b> I talk to Ana <b>at 3</b>”.</summary>
    public (int Index, int Length)? Apart { get; init; }

    /// <summary>The instant of <see cref="Start"/> where it was counted from now (“in half an hour”): true when clocks change,
    /// too.</summary>
    public DateTimeOffset? Instant { get; init; }

    /// <summary>The moment meant, for a clock or a calendar. See <see cref="LocalTime.ToOffset"/> on days when clocks change.</summary>
    public DateTimeOffset StartIn(TimeZoneInfo zone) => Instant ?? LocalTime.ToOffset(Start, zone);
}
