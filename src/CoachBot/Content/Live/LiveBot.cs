using CoachBot.Bot;
using Microsoft.Bot.Builder;

namespace CoachBot.Content.Live;

/// <summary>The bot as the adapter knows it: each turn goes to the bot of its edition.</summary>
internal sealed class LiveBot(LiveContent live) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var edition = await live.OfAsync(turnContext, cancellationToken);
        await edition.Services.GetRequiredService<SalesCoachBot>().OnTurnAsync(turnContext, cancellationToken);
    }
}
