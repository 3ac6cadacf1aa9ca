using CoachBot.BotFramework.Adapters;
using CoachBot.BotFramework.Dialogs;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Testing;

/// <summary>Talks with one dialog in a test, and shows where it stands.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;

    /// <summary>A client in a channel. State is kept in memory unless given.</summary>
    public DialogTestClient(
        string channelId, Dialog targetDialog, object? initialDialogOptions = null, IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <summary>A client with an adapter. State is kept in memory unless given.</summary>
    public DialogTestClient(
        TestAdapter testAdapter, Dialog targetDialog, object? initialDialogOptions = null, IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter;
        foreach (var middleware in middlewares ?? [])
        {
            _adapter.Use(middleware);
        }

        var dialogs = new DialogSet(ConversationState.CreateProperty<DialogState>("DialogState")).Add(targetDialog);
        _callback = (turnContext, cancellationToken) => RunAsync(dialogs, targetDialog.Id, initialDialogOptions, turnContext, cancellationToken);
    }

    /// <summary>The state in which the stack is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>The context of the last turn.</summary>
    public DialogContext DialogContext { get; private set; } = null!;

    /// <summary>What the last turn came to.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; } = null!;

    /// <summary>Sends an activity and returns the first reply, or null.</summary>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends a text and returns the first reply, or null.</summary>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>The next reply, or null.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity => (T)_adapter.GetNextReply()!;

    private async Task RunAsync(
        DialogSet dialogs, string dialogId, object? options, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
        {
            DialogTurnResult = await DialogContext.BeginDialogAsync(dialogId, options, cancellationToken);
        }

        await ConversationState.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}
