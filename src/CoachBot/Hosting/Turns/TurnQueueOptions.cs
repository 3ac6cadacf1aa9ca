using System.ComponentModel.DataAnnotations;

namespace CoachBot.Hosting.Turns;

/// <summary>How many turns may wait. Section <c>Storage</c> of the configuration, where it has stood from the beginning.</summary>
public sealed class TurnQueueOptions
{
    /// <summary>Turns that may wait in one process before the next is told to come back later (503).</summary>
    [Range(16, 1_000_000)]
    public int TurnsWaiting { get; set; } = 5000;
}
