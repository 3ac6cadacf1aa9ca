using System.Globalization;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders.Orders;

/// <summary>What is to be done with a reminder.</summary>
internal enum OrderKind
{
    /// <summary>Nothing that is plain.</summary>
    None,

    /// <summary>A new one.</summary>
    Set,

    /// <summary>Another time for one, or other words.</summary>
    Change,

    /// <summary>No more of it.</summary>
    Drop,

    /// <summary>It is done.</summary>
    Finish,

    /// <summary>What is on shall be shown.</summary>
    Look,
}

/// <summary>What a part of a message orders of a reminder.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Span">The words that order it.</param>
/// <param name="Meant">Which one, and what it shall be; null for a new one.</param>
internal sealed record ReminderOrder(OrderKind Kind, Span Span, MeantReminder? Meant)
{
    /// <summary>The act that carries it out.</summary>
    public string Act => Kind switch
    {
        OrderKind.Set => "want.remind",
        OrderKind.Change => "want.change-reminder",
        OrderKind.Drop => "want.drop-reminder",
        OrderKind.Look => "want.agenda",
        _ => "want.done",
    };
}

/// <summary>A reminder that is meant for sure, and what it shall be from now on; what is null stays as it is.</summary>
public sealed record MeantReminder(string Id, DateTimeOffset? Due, string? Task)
{
    private const string Prefix = "meant/";
    private const char Between = '|';

    /// <summary>As a command carries it.</summary>
    public string Written => string.Join(Between, Prefix + Id,
        Due?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), Task);

    /// <summary>Out of what a command carries; null where that is something else.</summary>
    public static MeantReminder? Read(string? carried) =>
        carried?.StartsWith(Prefix, StringComparison.Ordinal) == true
            && carried[Prefix.Length..].Split(Between, 3) is [var id, var due, var task]
            ? new(id, long.TryParse(due, CultureInfo.InvariantCulture, out var at) ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null,
                task.Length == 0 ? null : task)
            : null;
}
