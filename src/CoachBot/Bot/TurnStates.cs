using Microsoft.Bot.Builder;

namespace CoachBot.Bot;

/// <summary>Bot Framework's three states, which a turn that goes well saves at its end.</summary>
public sealed class TurnStates(ConversationState conversation, PrivateConversationState privateConversation, UserState user)
{
    // One after the other: they go into one transaction.
    public async Task SaveAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await conversation.SaveChangesAsync(turn, false, cancellationToken);
        await privateConversation.SaveChangesAsync(turn, false, cancellationToken);
        await user.SaveChangesAsync(turn, false, cancellationToken);
    }
}
