using CoachBot.Deals;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders;

/// <summary>A reminder that a seller wants, as far as it was said.</summary>
public sealed record ReminderWish
{
    /// <summary>What to do; null where neither words nor talk say.</summary>
    public string? Task { get; init; }

    /// <summary>Whether the words named no task, so that it is about what is open.</summary>
    public bool IsOfWhatIsOpen { get; init; }

    /// <summary>When.</summary>
    public ReminderTime Time { get; init; } = new((DateTimeOffset?)null);

    /// <summary>One of <see cref="Repetition"/>, or null for once.</summary>
    public string? Repeats { get; init; }

    /// <summary>Who it is about.</summary>
    public DealView? Deal { get; init; }

    /// <summary>Whether it is before or after a date that the talk knows: what becomes of that date becomes of it.</summary>
    public bool HangsOnDate { get; init; }

    /// <summary>The call plan whose time that date is; null where it was only told.</summary>
    public string? PlanId { get; init; }

    /// <summary>The words that told the date that it hangs on, where they stand beside the wish.</summary>
    public string? Hangs { get; init; }

    /// <summary>The words that it shall bring along; null where none were asked for.</summary>
    public LastWording? Words { get; init; }

    /// <summary>What a reminder is about that hangs on the date agreed in a deal.</summary>
    public static string AgreedDate(string dealId) => $"agreed/{dealId}";
}
