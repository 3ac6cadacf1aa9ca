namespace CoachBot.Situations.RelationshipNoSale;

public sealed record RelationshipNoSaleState : SituationState
{
    /// <summary>Wording that the seller has already been given.</summary>
    public List<string> Shown { get; set; } = [];

    /// <summary>How often the seller came back with what the buyer said.</summary>
    public int Rounds { get; set; }
}
