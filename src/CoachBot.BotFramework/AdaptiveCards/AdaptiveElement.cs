namespace CoachBot.BotFramework.AdaptiveCards;

/// <summary>Something shown in a card's body.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    public AdaptiveSpacing Spacing { get; set; }
    public bool IsVisible { get; set; } = true;

    private protected override void WriteMembers(CardWriter card)
    {
        card.Choice("spacing", Spacing);
        card.Flag("isVisible", IsVisible, usual: true);
    }
}
