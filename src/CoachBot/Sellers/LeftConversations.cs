using CoachBot.Bot;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Sellers;

/// <summary>Where the coach is taken away, it keeps no way back.</summary>
public sealed class LeftConversations(ConversationReferences references) : IUninstallHandler
{
    public Task HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        references.Leave(turn.Activity, turn.Transaction());
        return Task.CompletedTask;
    }
}
