using System.ComponentModel.DataAnnotations;

namespace CoachBot.Hosting.Turns;

/// <summary>What a seller is told when a turn fails.</summary>
public sealed class TurnOptions
{
    [Required]
    public string Apology { get; set; } = "Something went wrong on my side, and I kept nothing of your last message. Please send it again.";
}
