using CoachBot.Cards;
using CoachBot.Hosting.Limits;
using CoachBot.Hosting.Turns;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace CoachBot.Hosting;

/// <summary>The adapter with the coach's middleware: turns are transactions, and what leaves them is plain JSON.</summary>
internal sealed class CoachAdapter : CloudAdapter
{
    public CoachAdapter(BotFrameworkAuthentication authentication, RequestLimits limits, TransactionalTurnMiddleware turns, Icons icons,
        ILogger<CoachAdapter> logger)
        : base(authentication, logger) => Use(new PlainJsonMiddleware()).Use(limits).Use(turns).Use(icons);
}
