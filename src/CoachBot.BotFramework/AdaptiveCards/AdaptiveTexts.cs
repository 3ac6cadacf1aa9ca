namespace CoachBot.BotFramework.AdaptiveCards;

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
    public AdaptiveFontType FontType { get; set; }
    public AdaptiveTextBlockStyle Style { get; set; }
    public bool IsSubtle { get; set; }
    public bool Wrap { get; set; }
    /// <summary>At most so many lines; 0 for any number.</summary>
    public int MaxLines { get; set; }
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Required("text", Text);
        card.Choice("size", Size);
        card.Choice("weight", Weight);
        card.Choice("color", Color);
        card.Choice("fontType", FontType);
        card.Choice("style", Style);
        card.Flag("isSubtle", IsSubtle);
        card.Flag("wrap", Wrap);
        card.Number("maxLines", MaxLines, usual: 0);
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
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Parts("inlines", Inlines, static (part, inline) => inline.Write(part));
        card.Choice("horizontalAlignment", HorizontalAlignment);
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
    public AdaptiveFontType FontType { get; set; }
    public bool IsSubtle { get; set; }
    public bool Italic { get; set; }
    public bool Strikethrough { get; set; }
    public bool Underline { get; set; }
    public bool Highlight { get; set; }
    public AdaptiveAction? SelectAction { get; set; }

    internal override void Write(CardWriter card)
    {
        card.Required("type", Type);
        card.Required("text", Text);
        card.Choice("size", Size);
        card.Choice("weight", Weight);
        card.Choice("color", Color);
        card.Choice("fontType", FontType);
        card.Flag("isSubtle", IsSubtle);
        card.Flag("italic", Italic);
        card.Flag("strikethrough", Strikethrough);
        card.Flag("underline", Underline);
        card.Flag("highlight", Highlight);
        card.Element("selectAction", SelectAction);
    }
}

/// <summary>Pairs of name and value.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveFact> Facts { get; set; } = [];

    private protected override void WriteMembers(CardWriter card)
    {
        card.Parts("facts", Facts, static (part, fact) =>
        {
            part.Required("title", fact.Title);
            part.Required("value", fact.Value);
        });
        base.WriteMembers(card);
    }
}

/// <summary>A pair of name and value.</summary>
public class AdaptiveFact
{
    public AdaptiveFact() { }

    public AdaptiveFact(string title, string value) => (Title, Value) = (title, value);

    public string Title { get; set; } = "";
    public string Value { get; set; } = "";
}

/// <summary>A picture.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage() { }

    public AdaptiveImage(Uri url) => Url = url;

    public AdaptiveImage(string url)
        : this(new Uri(url, UriKind.RelativeOrAbsolute))
    {
    }

    public override string Type { get; set; } = TypeName;
    public Uri? Url { get; set; }
    public string? AltText { get; set; }
    public AdaptiveImageSize Size { get; set; }
    public AdaptiveImageStyle Style { get; set; }
    /// <summary>Width in pixels, instead of <see cref="Size"/>; 0 for none.</summary>
    public uint PixelWidth { get; set; }
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }
    public AdaptiveAction? SelectAction { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Required("url", Url?.OriginalString);
        card.Text("altText", AltText);
        card.Choice("size", Size);
        card.Choice("style", Style);
        card.Pixels("width", PixelWidth);
        card.Choice("horizontalAlignment", HorizontalAlignment);
        card.Element("selectAction", SelectAction);
        base.WriteMembers(card);
    }
}
