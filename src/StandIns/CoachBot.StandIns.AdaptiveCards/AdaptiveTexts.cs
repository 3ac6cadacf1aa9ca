namespace AdaptiveCards;

/// <summary>A paragraph or heading, with a little Markdown.</summary>
public class AdaptiveTextBlock : AdaptiveElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock() { }

    public AdaptiveTextBlock(string text) => Text = text;

    public override string Type { get; set; } = TypeName;
    public string Text { get; set; } = "";
    public AdaptiveTextSize Size { get; set; }
    public AdaptiveTextWeight Weight { get; set; }
    public AdaptiveTextColor Color { get; set; }
    public AdaptiveTextBlockStyle Style { get; set; }
    public bool IsSubtle { get; set; }
    public bool Wrap { get; set; }
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Required("text", Text);
        card.Choice("size", Size);
        card.Choice("weight", Weight);
        card.Choice("color", Color);
        card.Choice("style", Style);
        card.Flag("isSubtle", IsSubtle);
        card.Flag("wrap", Wrap);
        card.Choice("horizontalAlignment", HorizontalAlignment);
        base.WriteMembers(card);
    }
}

/// <summary>A paragraph whose parts look different.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveInline> Inlines { get; set; } = [];

    private protected override void WriteMembers(CardWriter card)
    {
        card.Parts("inlines", Inlines, static (part, inline) => inline.Write(part));
        base.WriteMembers(card);
    }
}

/// <summary>A part of a paragraph.</summary>
public abstract class AdaptiveInline
{
    /// <summary>The type on the wire.</summary>
    public abstract string Type { get; set; }

    internal abstract void Write(CardWriter card);
}

/// <summary>Text within a paragraph, without Markdown.</summary>
public class AdaptiveTextRun : AdaptiveInline
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun() { }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;
    public string Text { get; set; } = "";
    public AdaptiveTextSize Size { get; set; }
    public AdaptiveTextWeight Weight { get; set; }
    public AdaptiveTextColor Color { get; set; }
    public bool IsSubtle { get; set; }

    internal override void Write(CardWriter card)
    {
        card.Required("type", Type);
        card.Required("text", Text);
        card.Choice("size", Size);
        card.Choice("weight", Weight);
        card.Choice("color", Color);
        card.Flag("isSubtle", IsSubtle);
    }
}

/// <summary>A picture.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage() { }

    public AdaptiveImage(Uri url) => Url = url;

    public override string Type { get; set; } = TypeName;
    public Uri? Url { get; set; }
    public string? AltText { get; set; }
    /// <summary>How wide it is drawn; 0 for its own size.</summary>
    public uint PixelWidth { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Required("url", Url?.OriginalString);
        card.Text("altText", AltText);
        card.Text("width", PixelWidth == 0 ? null : FormattableString.Invariant($"{PixelWidth}px"));
        base.WriteMembers(card);
    }
}
