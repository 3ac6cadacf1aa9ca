using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Content;
using Microsoft.Bot.Builder;

namespace CoachBot.Sellers;

/// <summary>Tells a seller, with their next message, that a reply never reached them.</summary>
public sealed class LostReplies(Undelivered undelivered, ContentLibrary content) : IArrivalHandler
{
    public async Task<bool> HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (await undelivered.TakeAsync(turn, Undelivered.Replies, cancellationToken))
        {
            TurnReply.Of(turn).AddFirst(content.Shared.Line("reply-lost"));
        }

        return true;
    }
}
