namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Works on the stack of dialogs within a turn.</summary>
public class DialogContext
{
    /// <summary>A context for a turn.</summary>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        (Dialogs, Context, Stack) = (dialogs, turnContext, state.DialogStack);
    }

    /// <summary>A context for the dialogs within a container.</summary>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context!, state) => Parent = parentDialogContext;

    /// <summary>The dialogs that can be begun here; those of the parents can be too.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The open dialogs, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The context in which the container of these dialogs runs.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The context within the active dialog, if that is a container.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog on top of the stack, or null.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Begins a dialog on top of the stack.</summary>
    /// <exception cref="ArgumentException">Neither this set nor a parent's has a dialog of that id.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        ThrowIfToken(options, nameof(options));
        var dialog = FindDialog(dialogId)
            ?? throw new ArgumentException($"There is no dialog '{dialogId}' here. Add it to the dialog set, or with AddDialog in the " +
                "component's constructor.",
                nameof(dialogId));
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Goes on with the active dialog; <see cref="DialogTurnStatus.Empty"/> when there is none.</summary>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } active
            ? Required(active.Id).ContinueDialogAsync(this, cancellationToken)
            : Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));

    /// <summary>Ends the active dialog and hands its result to the one that began it.</summary>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(result, nameof(result));
        await EndActiveAsync(DialogReason.EndCalled, cancellationToken);
        return ActiveDialog is { } active
            ? await Required(active.Id).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Cancels all dialogs of this context.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
    {
        var status = Stack.Count == 0 && Parent is null ? DialogTurnStatus.Empty : DialogTurnStatus.Cancelled;
        while (Stack.Count > 0)
        {
            await EndActiveAsync(DialogReason.CancelCalled, cancellationToken);
        }

        return new DialogTurnResult(status);
    }

    /// <summary>Ends the active dialog without a result and begins another in its place.</summary>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(options, nameof(options));
        await EndActiveAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Lets the active dialog ask again.</summary>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } active ? Required(active.Id).RepromptDialogAsync(Context, active, cancellationToken) : Task.CompletedTask;

    /// <summary>The dialog of that id, here or in a parent; null when there is none.</summary>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    private static void ThrowIfToken(object? value, string name)
    {
        // The overloads make it easy to pass the token where the object belongs, and it would be stored.
        if (value is CancellationToken)
        {
            throw new ArgumentException("This is a cancellation token; pass it as the last argument.", name);
        }
    }

    private async Task EndActiveAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is { } active)
        {
            if (Dialogs.Find(active.Id) is { } dialog)
            {
                await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
            }

            Stack.RemoveAt(0);
        }
    }

    private Dialog Required(string dialogId) => FindDialog(dialogId)
        ?? throw new InvalidOperationException($"The stored stack holds a dialog '{dialogId}' that is not in the dialog set. Add it, or " +
            "delete this conversation's state.");
}
