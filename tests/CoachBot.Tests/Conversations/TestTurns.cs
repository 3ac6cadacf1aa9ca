using CoachBot.Sellers;
using CoachBot.Storage;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Tests.Conversations;

/// <summary>Makes turns transactions, as the product's middleware does; replies go to the test's chat instead of the outbox.</summary>
internal sealed class TestTurns(ITurnStore store, ConversationReferences references, SellerLocales whereabouts) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var isOwn = activity.Type == ActivityTypes.Event && activity.Name == ActivityEventNames.ContinueConversation;
        var turn = new Turn(TurnKey.Of(activity), isOwn ? null : $"{activity.From.Id}-{activity.Id}");
        await using (var session = await store.BeginAsync(turn, cancellationToken))
        {
            (turn.Session, Turn.Current) = (session, turn);
            try
            {
                references.Remember(activity, turn);
                whereabouts.Remember(activity, turn);
                await next(cancellationToken);
                await session.CommitAsync(cancellationToken);
            }
            finally
            {
                Turn.Current = null;
            }
        }

        turn.Committed();
    }
}
