namespace AdaptiveCards;

/// <summary>A button, or what a click does.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string? Title { get; set; }
    /// <summary>How much it stands out: positive for the one that is meant to be pressed.</summary>
    public string? Style { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("title", Title);
        card.Text("style", Style);
    }
}

/// <summary>Sends the data and the card's inputs as the value of a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";
    public override string Type { get; set; } = TypeName;
    /// <summary>What is sent along: a dictionary, a JSON element, a schema type, or a string.</summary>
    public object? Data { get; set; }
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Any("data", Data);
        card.Choice("associatedInputs", AssociatedInputs);
        base.WriteMembers(card);
    }
}

/// <summary>Asks the bot, which answers with a card for whoever pressed, or a message for their eyes only.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";
    public override string Type { get; set; } = TypeName;
    public string? Verb { get; set; }
    /// <summary>What is sent along: a dictionary, a JSON element, a schema type, or a string.</summary>
    public object? Data { get; set; }
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Text("verb", Verb);
        card.Any("data", Data);
        card.Choice("associatedInputs", AssociatedInputs);
        base.WriteMembers(card);
    }
}

/// <summary>Opens a web page.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";
    public override string Type { get; set; } = TypeName;
    public Uri? Url { get; set; }

    private protected override void WriteMembers(CardWriter card)
    {
        card.Required("url", Url?.OriginalString);
        base.WriteMembers(card);
    }
}

/// <summary>Shows and hides elements.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";
    public override string Type { get; set; } = TypeName;
    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];

    private protected override void WriteMembers(CardWriter card)
    {
        card.Parts("targetElements", TargetElements, static (part, target) =>
        {
            part.Required("elementId", target.ElementId);
            part.Flag("isVisible", target.IsVisible, usual: null);
        });
        base.WriteMembers(card);
    }
}

/// <summary>An element to show or hide.</summary>
public class AdaptiveTargetElement
{
    public AdaptiveTargetElement() { }

    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public AdaptiveTargetElement(string elementId, bool isVisible) => (ElementId, IsVisible) = (elementId, isVisible);

    public string ElementId { get; set; } = "";
    /// <summary>Show or hide; none for the opposite of now.</summary>
    public bool? IsVisible { get; set; }

    /// <summary>Shown when hidden, hidden when shown.</summary>
    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);
}
