using Microsoft.Bot.Builder;

namespace CoachBot.Bot;

/// <summary>A feature that has something to do when a meeting begins or ends that the coach is in.</summary>
public interface IMeetingHandler
{
    Task BeginAsync(ITurnContext turn, CancellationToken cancellationToken);

    Task EndAsync(ITurnContext turn, CancellationToken cancellationToken);
}
