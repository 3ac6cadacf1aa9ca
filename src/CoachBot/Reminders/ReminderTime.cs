using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders;

/// <summary>When a reminder shall come, as far as the words say.</summary>
/// <param name="Due">The moment; null where none was named, or one that hangs on a date nobody knows.</param>
public sealed record ReminderTime(DateTimeOffset? Due)
{
    /// <summary>What wasn't said and had to be taken for granted.</summary>
    public GuessedHour Guess { get; init; }

    /// <summary>The day of the weekend that was meant, where the seller doesn't want to come on one.</summary>
    public DateTimeOffset? InsteadOf { get; init; }

    /// <summary>“Half an hour before”, and no date that it could be before.</summary>
    public bool LacksDate { get; init; }

    /// <summary>The date that it was counted from, where the talk knew it.</summary>
    public TimeExpression? From { get; init; }

    /// <summary>The zone that it was told in, where that was named, and its name.</summary>
    public (TimeZoneInfo Zone, string Name)? Abroad { get; init; }

    /// <summary>The words that said it.</summary>
    public IReadOnlyList<Span> Words { get; init; } = [];
}

/// <summary>Which hour was taken where none was named.</summary>
public enum GuessedHour
{
    /// <summary>It was named.</summary>
    None,

    /// <summary>A day alone: its morning.</summary>
    Morning,

    /// <summary>Today without an hour: in an hour.</summary>
    InAnHour,

    /// <summary>A part of a day, such as after tea.</summary>
    PartOfDay,
}
