using CoachBot.Cards;
using CoachBot.Storage;
using CoachBot.Storage.State;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CoachBot.Content.Live;

/// <summary>
/// The chat or channel of those who write the content, where one is set: they read there what became of a change. The way there is known
/// since the coach was added to it or mentioned in it; nobody's name is kept with it.
/// </summary>
public sealed partial class CoachesChat(
    IServiceProvider services, ITurnStore store, IOptions<ContentOptions> options, IConfiguration configuration, TimeProvider time,
    ILogger<CoachesChat> logger) : ITurnBeginning, IReloadTold
{
    private const int ProblemsAtMost = 10;
    private string? _known;

    public void Begin(Activity activity, TurnTransaction turn)
    {
        if (turn.ActivityKey is null || options.Value.CoachesChat is not { Length: > 0 } chat || !IsIn(activity.Conversation?.Id, chat))
        {
            return;
        }

        var reference = activity.GetConversationReference();
        var (type, tenant) = (reference.Conversation.ConversationType, reference.Conversation.TenantId);
        (reference.ActivityId, reference.User) = (null, null);
        reference.Conversation = new ConversationAccount(isGroup: true, type, chat, tenantId: tenant);
        var json = ChannelJson.Write(reference);
        if (json == _known)
        {
            return;
        }

        turn.Write(
            """
            INSERT INTO coaches_chat (conversation_id, json, updated_at) VALUES (@chat, @json, @now)
            ON CONFLICT (conversation_id) DO UPDATE SET json = excluded.json, updated_at = excluded.updated_at
            """,
            new { chat, json, now = time.GetUtcNow().ToUnixTimeMilliseconds() });
        turn.OnCommitted(() => _known = json);
    }

    public Task TellAsync(Reloaded what, CancellationToken cancellationToken) => SayAsync(what.Problems.Count == 0
        ? $"The changed content is live ({what.Version}). Talks that are open end with what they began with."
        : string.Join('\n',
            what.Problems.Take(ProblemsAtMost).Prepend("The changed content was not put live; what was live before stays. To mend:")),
        cancellationToken);

    /// <summary>Says something there, beside what is at hand.</summary>
    public void Post(string text) => _ = SayAsync(text, CancellationToken.None);

    private async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        if (options.Value.CoachesChat is not { Length: > 0 } chat)
        {
            return;
        }

        try
        {
            if (await store.QueryAsync<string>("SELECT json FROM coaches_chat WHERE conversation_id = @chat", new { chat },
                cancellationToken) is not [var json])
            {
                LogNotThere();
                return;
            }

            var line = CoachCard.Line(text);
            await services.GetRequiredService<BotAdapter>().ContinueConversationAsync(
                configuration["MicrosoftAppId"] ?? "", ReferenceText.Read(json),
                (turn, cancelled) =>
                    turn.SendActivityAsync(CardSending.ToActivity(line, turn.Activity.ChannelId), cancelled), cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogNotTold(fault);
        }
    }

    // A thread of a channel is that channel's.
    private static bool IsIn(string? conversation, string chat) => conversation?.Split(';')[0] == chat;

    [LoggerMessage(EventId = 1511, Level = LogLevel.Warning,
        Message = "The coaches' chat isn't known yet: add the coach to it, and mention it there once.")]
    private partial void LogNotThere();

    [LoggerMessage(EventId = 1512, Level = LogLevel.Warning, Message = "The coaches' chat couldn't be told.")]
    private partial void LogNotTold(Exception exception);
}
