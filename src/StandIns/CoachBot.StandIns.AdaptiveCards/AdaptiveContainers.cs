namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    public AdaptiveContainerStyle? Style { get; set; }
    /// <summary>What a press anywhere on it does.</summary>
    public AdaptiveAction? SelectAction { get; set; }
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Choice("style", Style);
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

    private protected override void WriteMembers(CardWriter card)
    {
        card.Elements("items", Items, required: true);
        base.WriteMembers(card);
    }
}

/// <summary>Columns beside each other.</summary>
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

/// <summary>A column of an <see cref="AdaptiveColumnSet"/>.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";
    public override string Type { get; set; } = TypeName;
    public AdaptiveWidth? Width { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("width", Width?.ToString());
        base.WriteMembers(card);
    }
}

/// <summary>How wide a column is.</summary>
public class AdaptiveWidth(string value)
{
    /// <summary>As wide as what stands in it.</summary>
    public static AdaptiveWidth Auto { get; } = new("auto");

    /// <summary>All that the others leave.</summary>
    public static AdaptiveWidth Stretch { get; } = new("stretch");

    /// <inheritdoc/>
    public override string ToString() => value;
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
