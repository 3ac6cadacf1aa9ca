using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.StandIns.Tests.Dialogs;

/// <summary>A conversation with a dialog whose state is written and read back between any two turns.</summary>
internal sealed class Conversation
{
    private readonly MemoryStorage _storage = new();
    private readonly TestAdapter _adapter = new();
    private readonly Func<Dialog> _dialog;

    /// <summary>The dialog is made anew for each turn, as in another process.</summary>
    public Conversation(Func<Dialog> dialog, string channelId = "test")
    {
        _dialog = dialog;
        _adapter.Conversation.ChannelId = channelId;
    }

    /// <summary>What the last turn came to.</summary>
    public DialogTurnResult Result { get; private set; } = null!;

    public Task<string> SayAsync(string text) => DoAsync(_adapter.MakeActivity(text));

    /// <summary>The replies' texts, with “ / ” between them.</summary>
    public async Task<string> DoAsync(Activity activity)
    {
        var replies = await RepliesAsync(activity);
        return string.Join(" / ", replies.Select(r => r.Text));
    }

    public async Task<List<Activity>> RepliesAsync(Activity activity, string conversationType = "personal")
    {
        _adapter.Conversation.Conversation.ConversationType = conversationType;
        var state = new ConversationState(_storage);
        await _adapter.ProcessActivityAsync(activity, async (turn, token) =>
        {
            var dialog = _dialog();
            var dialogs = await new DialogSet(state.CreateProperty<DialogState>("DialogState")).Add(dialog).CreateContextAsync(turn, token);
            Result = await dialogs.ContinueDialogAsync(token);
            if (Result.Status == DialogTurnStatus.Empty)
            {
                Result = await dialogs.BeginDialogAsync(dialog.Id, null, token);
            }

            await state.SaveChangesAsync(turn, false, token);
        });
        var replies = _adapter.ActiveQueue.ToList();
        _adapter.ActiveQueue.Clear();
        return replies;
    }
}
