using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Pipeline;

/// <summary>A deal of a list, pressed: its card.</summary>
public sealed class DealPresses(DealRepository deals, DealCards cards, DealWords words) : IGlobalCommand
{
    /// <summary>Shows the deal whose id is the item.</summary>
    public const string Show = "deal";

    public IReadOnlyCollection<string> Commands { get; } = [Show];

    public async Task<Begin?> RunAsync(ITurnContext turn, string command, Click? click, CancellationToken cancellationToken)
    {
        var deal = !Room.IsShared(turn.Activity) && click?.Item is { } id
            ? await deals.GetAsync(turn.Transaction(), id, cancellationToken)
            : null;
        await (deal is null
            ? turn.SayAsync(words.Line("deal-gone"), cancellationToken)
            : turn.SendAsync(await cards.BuildAsync(turn, deal, cancellationToken), cancellationToken));
        return null;
    }
}
