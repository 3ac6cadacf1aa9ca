namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A piece of conversation with a beginning, turns in between, and a result. One object serves all users: what belongs to one is in the
/// <see cref="DialogInstance"/>.
/// </summary>
public abstract class Dialog
{
    /// <summary>The result that says: wait for the user's next message.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string? _id;

    /// <summary>A dialog with an id; without one, the type's name.</summary>
    public Dialog(string? dialogId = null) => _id = dialogId;

    /// <summary>The id, unique within a <see cref="DialogSet"/>. Stored: keep it when the class is renamed.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Called when the dialog is begun.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Called with the user's next activity while the dialog is on top of the stack. Ends the dialog unless overridden.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Called when a dialog that this one began has ended. Ends the dialog with that result unless overridden.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Asks again.</summary>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called before the dialog leaves the stack.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>The id where none was given.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
