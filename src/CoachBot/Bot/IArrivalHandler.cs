using Microsoft.Bot.Builder;

namespace CoachBot.Bot;

/// <summary>A feature that has something to do when a seller writes or presses, before that is answered.</summary>
public interface IArrivalHandler
{
    /// <returns>False when it has answered itself, and nothing more is to be done.</returns>
    Task<bool> HandleAsync(ITurnContext turn, CancellationToken cancellationToken);
}
