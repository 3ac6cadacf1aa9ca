namespace CoachBot.Situations.GoingInCircles;

public sealed record GoingInCirclesState : SituationState
{
    /// <summary>The offer to stop has been made; it isn't made twice.</summary>
    public bool OfferedToStop { get; set; }

    /// <summary>It was still open once; the second time it may stay open.</summary>
    public bool WasOpen { get; set; }
}
