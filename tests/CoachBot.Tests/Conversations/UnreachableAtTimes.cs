using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Conversations;

/// <summary>The coach's adapter, for what it begins by itself; set to fail as one does that can't be reached.</summary>
internal sealed class UnreachableAtTimes(BotAdapter adapter) : BotAdapter
{
    public Exception? Fault { get; set; }

    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        Fault is null ? adapter.ContinueConversationAsync(botId, reference, callback, cancellationToken) : Task.FromException(Fault);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities,
        CancellationToken cancellationToken) =>
        adapter.SendActivitiesAsync(turnContext, activities, cancellationToken);

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity,
        CancellationToken cancellationToken) =>
        adapter.UpdateActivityAsync(turnContext, activity, cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference,
        CancellationToken cancellationToken) =>
        adapter.DeleteActivityAsync(turnContext, reference, cancellationToken);
}
