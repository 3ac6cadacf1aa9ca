using System.ComponentModel.DataAnnotations;

namespace CoachBot.Storage.Outbox;

/// <summary>How replies leave, and how long they are tried. Section <c>Storage</c> of the configuration.</summary>
public sealed class DeliveryOptions
{
    /// <summary>Replies on their way at once; on PostgreSQL each holds a connection.</summary>
    [Range(1, 500)]
    public int DeliveriesAtOnce { get; set; } = 16;

    /// <summary>
    /// How long a reply is tried before it is dropped, in hours: by then the talk has gone on. That it was lost is told at the next
    /// message.
    /// </summary>
    [Range(1, 24 * 14)]
    public int DeliverWithinHours { get; set; } = 1;

    /// <summary>How long a reminder is tried that the channel refuses for now, in days.</summary>
    [Range(1, 90)]
    public int DeliverRemindersWithinDays { get; set; } = 7;
}
