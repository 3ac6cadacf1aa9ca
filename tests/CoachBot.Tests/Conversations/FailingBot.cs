using Microsoft.Bot.Builder;

namespace CoachBot.Tests.Conversations;

/// <summary>The real bot, made to fail at the end of a turn: everything was done, and nothing may be kept.</summary>
internal sealed class FailingBot(IBot bot) : IBot
{
    public bool FailsNext { get; set; }

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await bot.OnTurnAsync(turnContext, cancellationToken);
        if (FailsNext)
        {
            FailsNext = false;
            throw new InvalidOperationException("An error of the coach's own.");
        }
    }
}
