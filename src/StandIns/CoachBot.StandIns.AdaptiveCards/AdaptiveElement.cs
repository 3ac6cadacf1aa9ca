namespace AdaptiveCards;

/// <summary>Something shown in a card's body.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    public AdaptiveSpacing Spacing { get; set; }
    public bool Separator { get; set; }
    public bool IsVisible { get; set; } = true;

    private protected override void WriteMembers(CardWriter card)
    {
        card.Choice("spacing", Spacing);
        card.Flag("separator", Separator);
        card.Flag("isVisible", IsVisible, usual: true);
    }
}

/// <summary>An element of a type that has no class here, such as Chart.Donut: its members are the additional properties.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; } = "";
}
