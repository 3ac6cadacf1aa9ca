using Microsoft.Bot.Builder;

namespace CoachBot.Bot;

/// <summary>A feature that has something to do when a seller writes or presses, before that is answered.</summary>
public interface IArrivalHandler
{
    /// <returns>False when it has answered itself, and nothing more is to be done.</returns>
    Task<bool> HandleAsync(ITurnContext turn, CancellationToken cancellationToken);
}

/// <summary>A feature that has something to do when a seller takes the coach away.</summary>
public interface IUninstallHandler
{
    Task HandleAsync(ITurnContext turn, CancellationToken cancellationToken);
}

/// <summary>A feature that has something to do when a meeting begins or ends that the coach is in.</summary>
public interface IMeetingHandler
{
    Task BeginAsync(ITurnContext turn, CancellationToken cancellationToken);

    Task EndAsync(ITurnContext turn, CancellationToken cancellationToken);
}
