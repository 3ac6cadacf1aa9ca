namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of dialogs that are open in a conversation, the active one first.</summary>
public class DialogState
{
    /// <summary>An empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>A stack as it was stored.</summary>
    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    /// <summary>The stack, the active dialog first.</summary>
    public List<DialogInstance> DialogStack { get; set; }
}

/// <summary>One open dialog on the stack.</summary>
public class DialogInstance
{
    /// <summary>The dialog's id.</summary>
    public string Id { get; set; } = null!;

    /// <summary>What the dialog keeps between turns.</summary>
    public IDictionary<string, object> State { get; set; } = null!;

    /// <summary>Kept for state written by others; this engine doesn't use it.</summary>
    public int? StackIndex { get; set; }

    /// <summary>Kept for state written by others; this engine doesn't use it.</summary>
    public string? Version { get; set; }
}

/// <summary>What a dialog's turn came to.</summary>
public class DialogTurnResult
{
    /// <summary>A status, and the result of a dialog that has ended.</summary>
    public DialogTurnResult(DialogTurnStatus status, object? result = null) => (Status, Result) = (status, result);

    /// <summary>Whether to wait, or what else happened.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog returned; null while it waits.</summary>
    public object? Result { get; set; }
}

/// <summary>Where the stack stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is open.</summary>
    Empty,

    /// <summary>A dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended; the stack is empty.</summary>
    Complete,

    /// <summary>The dialogs were cancelled; the stack is empty.</summary>
    Cancelled,

    /// <summary>A dialog ended and its parent waits.</summary>
    CompleteAndWait,
}

/// <summary>Why a dialog is run or ended.</summary>
public enum DialogReason
{
    /// <summary>It was begun.</summary>
    BeginCalled,

    /// <summary>It was continued with the user's next activity.</summary>
    ContinueCalled,

    /// <summary>It ended, or the dialog that it had begun ended.</summary>
    EndCalled,

    /// <summary>It was replaced by another.</summary>
    ReplaceCalled,

    /// <summary>It was cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall's step went straight on to the next.</summary>
    NextCalled,
}
