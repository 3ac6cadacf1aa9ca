using Microsoft.Bot.Builder;

namespace CoachBot.Bot;

/// <summary>A feature that has something to do when a seller takes the coach away.</summary>
public interface IUninstallHandler
{
    Task HandleAsync(ITurnContext turn, CancellationToken cancellationToken);
}
