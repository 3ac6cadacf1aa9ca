namespace AdaptiveCards;

/// <summary>Something to fill in; its value is sent under its id.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    public string? Label { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("label", Label);
        base.WriteMembers(card);
    }
}

/// <summary>A text to write.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";
    public override string Type { get; set; } = TypeName;
    public string? Placeholder { get; set; }
    public bool IsMultiline { get; set; }
    /// <summary>At most so many characters; 0 for any number.</summary>
    public int MaxLength { get; set; }
    /// <summary>What stands in it at first.</summary>
    public string? Value { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("placeholder", Placeholder);
        card.Flag("isMultiline", IsMultiline);
        card.Number("maxLength", MaxLength, usual: 0);
        card.Text("value", Value);
        base.WriteMembers(card);
    }
}

/// <summary>A day to choose.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";
    public override string Type { get; set; } = TypeName;

    private protected override void WriteMembers(CardWriter card)
    {
        base.WriteMembers(card);
    }
}

/// <summary>A time of day to choose.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";
    public override string Type { get; set; } = TypeName;

    private protected override void WriteMembers(CardWriter card)
    {
        base.WriteMembers(card);
    }
}

/// <summary>One or more of several answers.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveChoice> Choices { get; set; } = [];
    /// <summary>The value chosen at first; several with commas between.</summary>
    public string? Value { get; set; }
    public string? Placeholder { get; set; }
    public AdaptiveChoiceInputStyle Style { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Parts("choices", Choices, static (part, choice) =>
        {
            part.Required("title", choice.Title);
            part.Required("value", choice.Value);
        });
        card.Text("value", Value);
        card.Text("placeholder", Placeholder);
        card.Choice("style", Style);
        base.WriteMembers(card);
    }
}

/// <summary>An answer of a <see cref="AdaptiveChoiceSetInput"/>.</summary>
public class AdaptiveChoice
{
    public string Title { get; set; } = "";
    public string Value { get; set; } = "";
}
