namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin each other, by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;

    /// <summary>A set whose stack is kept in a state property.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>A set within a container, which keeps the stack.</summary>
    public DialogSet()
    {
    }

    /// <summary>Adds a dialog. If its id is taken by another, it gets a number behind it: 2, 3, and so on.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var existing) && existing != dialog)
        {
            var suffix = 2;
            while (_dialogs.ContainsKey(dialog.Id + suffix))
            {
                suffix++;
            }

            dialog.Id += suffix;
        }

        _dialogs[dialog.Id] = dialog;
        return this;
    }

    /// <summary>Reads the stack and makes a context to work on it.</summary>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var accessor = _dialogState
            ?? throw new InvalidOperationException("This set has no state property; give it one in its constructor.");
        return new DialogContext(this, turnContext, await accessor.GetAsync(turnContext, () => new DialogState(), cancellationToken));
    }

    /// <summary>The dialog of that id, or null.</summary>
    public Dialog? Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>All dialogs, in the order in which they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;
}
