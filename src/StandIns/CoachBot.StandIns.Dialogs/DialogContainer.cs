namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of dialogs.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>A container with an id; without one, the type's name.</summary>
    protected DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs within.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The context of the dialogs within.</summary>
    public abstract DialogContext? CreateChildContext(DialogContext dc);
}
