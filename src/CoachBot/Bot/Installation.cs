using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening.Carrying;
using Microsoft.Bot.Builder;

namespace CoachBot.Bot;

/// <summary>The coach comes into a conversation, and is taken away.</summary>
public sealed class Installation(ConversationState state, MenuReplies home, IEnumerable<IUninstallHandler> uninstalls)
{
    private readonly IStatePropertyAccessor<string> _welcomed = state.CreateProperty<string>("welcomed");

    /// <summary>Once per conversation: Teams tells of an installation in several ways.</summary>
    public async Task WelcomeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(await _welcomed.GetAsync(turn, () => "", cancellationToken)))
        {
            return;
        }
        await _welcomed.SetAsync(turn, "yes", cancellationToken);
        await (Room.IsShared(turn.Activity)
            ? turn.SayAsync(home.Line("group-welcome"), cancellationToken)
            : turn.SendAsync(home.Welcome(new Names(seller: turn.Activity.From?.Name)), cancellationToken));
    }

    /// <summary>Features that have something of the conversation let it go.</summary>
    public async Task TakenAwayAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        foreach (var handler in uninstalls)
        {
            await handler.HandleAsync(turn, cancellationToken);
        }
    }
}
