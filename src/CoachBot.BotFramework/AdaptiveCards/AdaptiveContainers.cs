namespace CoachBot.BotFramework.AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    public AdaptiveContainerStyle? Style { get; set; }
    public bool Bleed { get; set; }
    public uint PixelMinHeight { get; set; }
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }
    public AdaptiveAction? SelectAction { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Choice("style", Style);
        card.Flag("bleed", Bleed);
        card.Pixels("minHeight", PixelMinHeight);
        card.Choice("verticalContentAlignment", VerticalContentAlignment);
        card.Element("selectAction", SelectAction);
        base.WriteMembers(card);
    }
}

/// <summary>Elements one below the other.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveElement> Items { get; set; } = [];
    /// <summary>From right to left; none leaves it to the parent.</summary>
    public bool? Rtl { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Elements("items", Items, required: true);
        card.Flag("rtl", Rtl, usual: null);
        base.WriteMembers(card);
    }
}

/// <summary>A column of a <see cref="AdaptiveColumnSet"/>.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";
    public override string Type { get; set; } = TypeName;
    /// <summary>Its width; none for stretch.</summary>
    public AdaptiveWidth? Width { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("width", Width?.ToString());
        base.WriteMembers(card);
    }
}

/// <summary>Columns side by side.</summary>
public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveColumn> Columns { get; set; } = [];

    private protected override void WriteMembers(CardWriter card)
    {
        card.Elements("columns", Columns, required: true);
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
