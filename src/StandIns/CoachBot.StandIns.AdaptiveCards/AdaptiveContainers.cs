namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    public AdaptiveContainerStyle? Style { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Choice("style", Style);
        base.WriteMembers(card);
    }
}

/// <summary>Elements one below the other.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveElement> Items { get; set; } = [];

    private protected override void WriteMembers(CardWriter card)
    {
        card.Elements("items", Items, required: true);
        base.WriteMembers(card);
    }
}

/// <summary>Buttons within the body.</summary>
public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveAction> Actions { get; set; } = [];

    private protected override void WriteMembers(CardWriter card)
    {
        card.Elements("actions", Actions, required: true);
        base.WriteMembers(card);
    }
}
