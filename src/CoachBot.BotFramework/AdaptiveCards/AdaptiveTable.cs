namespace CoachBot.BotFramework.AdaptiveCards;

/// <summary>What tables, rows and cells share: how the cells' content stands.</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Choice("horizontalCellContentAlignment", HorizontalCellContentAlignment);
        card.Choice("verticalCellContentAlignment", VerticalCellContentAlignment);
        base.WriteMembers(card);
    }
}

/// <summary>A table (version 1.5).</summary>
public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];
    public List<AdaptiveTableRow> Rows { get; set; } = [];
    public bool FirstRowAsHeaders { get; set; } = true;
    public bool ShowGridLines { get; set; } = true;
    public AdaptiveContainerStyle? GridStyle { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Parts("columns", Columns, static (part, column) => column.Write(part));
        card.Elements("rows", Rows, required: true);
        card.Flag("firstRowAsHeader", FirstRowAsHeaders, usual: true);
        card.Flag("showGridLines", ShowGridLines, usual: true);
        card.Choice("gridStyle", GridStyle);
        base.WriteMembers(card);
    }
}

/// <summary>A column's width and alignment.</summary>
public class AdaptiveTableColumnDefinition
{
    /// <summary>Width in parts of the whole; 0 for none.</summary>
    public double Width { get; set; }
    /// <summary>Width in pixels; 0 for none.</summary>
    public double PixelWidth { get; set; }
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    internal void Write(CardWriter card)
    {
        card.Pixels("width", PixelWidth);
        card.Number("width", PixelWidth > 0 ? 0 : Width, usual: 0);
        card.Choice("horizontalCellContentAlignment", HorizontalContentAlignment);
        card.Choice("verticalCellContentAlignment", VerticalContentAlignment);
    }
}

/// <summary>A row of a table.</summary>
public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTableCell> Cells { get; set; } = [];

    private protected override void WriteMembers(CardWriter card)
    {
        card.Elements("cells", Cells, required: true);
        base.WriteMembers(card);
    }
}

/// <summary>A cell of a table.</summary>
public class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveElement> Items { get; set; } = [];

    private protected override void WriteMembers(CardWriter card)
    {
        card.Elements("items", Items, required: true);
        base.WriteMembers(card);
    }
}
