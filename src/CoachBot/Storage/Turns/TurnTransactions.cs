using Microsoft.Bot.Builder;

namespace CoachBot.Storage.Turns;

/// <summary>Where a turn's transaction stands: in Bot Builder's own place for what belongs to a turn.</summary>
public static class TurnTransactions
{
    /// <summary>True where a turn may keep something; a turn that only asks has nothing to keep.</summary>
    public static bool HasTransaction(this ITurnContext turn) => turn.Held<TurnTransaction>() is not null;

    /// <summary>The transaction of a turn.</summary>
    /// <exception cref="InvalidOperationException">The turn has none: it only asks, or the middleware that opens it is missing.</exception>
    public static TurnTransaction Transaction(this ITurnContext turn) => turn.Held<TurnTransaction>()
        ?? throw new InvalidOperationException("This turn has no transaction: it only asks, or the adapter lacks the middleware that " +
            "opens one, first of all.");
}
