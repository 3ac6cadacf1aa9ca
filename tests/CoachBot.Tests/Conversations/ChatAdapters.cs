using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Conversations;

/// <summary>The sellers' chats as one adapter: what the coach begins by itself goes to the chat of whom it is for.</summary>
internal sealed class ChatAdapters : BotAdapter
{
    private readonly Dictionary<string, TestAdapter> _chats = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<TestAdapter> All => _chats.Values;

    /// <summary>Set to fail as a channel does that can't be reached.</summary>
    public Exception? Fault { get; set; }

    public TestAdapter Get(string seller, Func<TestAdapter> create) =>
        _chats.TryGetValue(seller, out var chat) ? chat : _chats[seller] = create();

    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        Fault is null ? _chats[reference.User!.Id].ContinueConversationAsync(botId, reference, callback, cancellationToken) : Task.FromException(Fault);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw Use();

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw Use();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw Use();

    private static NotSupportedException Use() => new("Send through a seller's own chat.");
}
