namespace CoachBot.Situations.BuyerWentQuiet;

public sealed record BuyerWentQuietState : SituationState
{
    /// <summary>days, weeks or months.</summary>
    public string? HowLong { get; set; }

    /// <summary>They still speak with each other, so it can be said in the talk.</summary>
    public bool StillTalking { get; set; }

    /// <summary>How often the seller tried and heard nothing.</summary>
    public int Unanswered { get; set; }
}
