namespace CoachBot.BotFramework.AdaptiveCards;

/// <summary>Something to fill in; its value is sent under its id.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    public string? Label { get; set; }
    public bool IsRequired { get; set; }
    public string? ErrorMessage { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("label", Label);
        card.Flag("isRequired", IsRequired);
        card.Text("errorMessage", ErrorMessage);
        base.WriteMembers(card);
    }
}

/// <summary>A text to write.</summary>
public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";
    public override string Type { get; set; } = TypeName;
    public string? Value { get; set; }
    public string? Placeholder { get; set; }
    public bool IsMultiline { get; set; }
    /// <summary>At most so many characters; 0 for any number.</summary>
    public int MaxLength { get; set; }
    public AdaptiveTextInputStyle Style { get; set; }
    public string? Regex { get; set; }
    public AdaptiveAction? InlineAction { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("value", Value);
        card.Text("placeholder", Placeholder);
        card.Flag("isMultiline", IsMultiline);
        card.Number("maxLength", MaxLength, usual: 0);
        card.Choice("style", Style);
        card.Text("regex", Regex);
        card.Element("inlineAction", InlineAction);
        base.WriteMembers(card);
    }
}

/// <summary>A number to write.</summary>
public class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";
    public override string Type { get; set; } = TypeName;
    /// <summary>What stands there at first; not a number for none.</summary>
    public double Value { get; set; } = double.NaN;
    /// <summary>The least; not a number for none.</summary>
    public double Min { get; set; } = double.NaN;
    /// <summary>The most; not a number for none.</summary>
    public double Max { get; set; } = double.NaN;
    public string? Placeholder { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Number("value", Value, usual: double.NaN);
        card.Number("min", Min, usual: double.NaN);
        card.Number("max", Max, usual: double.NaN);
        card.Text("placeholder", Placeholder);
        base.WriteMembers(card);
    }
}

/// <summary>A day to choose.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";
    public override string Type { get; set; } = TypeName;
    /// <summary>The day at first, as yyyy-MM-dd.</summary>
    public string? Value { get; set; }
    /// <summary>The first day, as yyyy-MM-dd.</summary>
    public string? Min { get; set; }
    /// <summary>The last day, as yyyy-MM-dd.</summary>
    public string? Max { get; set; }
    public string? Placeholder { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("value", Value);
        card.Text("min", Min);
        card.Text("max", Max);
        card.Text("placeholder", Placeholder);
        base.WriteMembers(card);
    }
}

/// <summary>A time of day to choose.</summary>
public class AdaptiveTimeInput : AdaptiveInput
{
    public const string TypeName = "Input.Time";
    public override string Type { get; set; } = TypeName;
    /// <summary>The time at first, as HH:mm.</summary>
    public string? Value { get; set; }
    /// <summary>The earliest, as HH:mm.</summary>
    public string? Min { get; set; }
    /// <summary>The latest, as HH:mm.</summary>
    public string? Max { get; set; }
    public string? Placeholder { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("value", Value);
        card.Text("min", Min);
        card.Text("max", Max);
        card.Text("placeholder", Placeholder);
        base.WriteMembers(card);
    }
}

/// <summary>A box to tick.</summary>
public class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";
    public override string Type { get; set; } = TypeName;
    public string Title { get; set; } = "";
    /// <summary><see cref="ValueOn"/> when it is ticked at first.</summary>
    public string? Value { get; set; }
    /// <summary>What is sent when ticked; true unless given.</summary>
    public string? ValueOn { get; set; }
    /// <summary>What is sent when not; false unless given.</summary>
    public string? ValueOff { get; set; }
    public bool Wrap { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Required("title", Title);
        card.Text("value", Value);
        card.Text("valueOn", ValueOn);
        card.Text("valueOff", ValueOff);
        card.Flag("wrap", Wrap);
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
    public bool IsMultiSelect { get; set; }
    public bool Wrap { get; set; }

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
        card.Flag("isMultiSelect", IsMultiSelect);
        card.Flag("wrap", Wrap);
        base.WriteMembers(card);
    }
}

/// <summary>An answer of a <see cref="AdaptiveChoiceSetInput"/>.</summary>
public class AdaptiveChoice
{
    public string Title { get; set; } = "";
    public string Value { get; set; } = "";
}
