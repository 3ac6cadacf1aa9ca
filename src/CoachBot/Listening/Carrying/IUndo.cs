using CoachBot.Listening.State;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Carrying;

/// <summary>Takes back what a handler has done.</summary>
public interface IUndo
{
    /// <summary>The kinds of deeds that it takes back.</summary>
    IReadOnlyCollection<string> Kinds { get; }

    /// <summary>Takes it back, and gives the line that says so; null when it is too late.</summary>
    Task<string?> UndoAsync(ITurnContext turn, UndoableDeed deed, CancellationToken cancellationToken);
}
