using Microsoft.Bot.Builder;

namespace CoachBot.Storage.Turns;

/// <summary>A user's state, read and written by the transaction of the turn that it is used in.</summary>
internal sealed class TransactionalUserState() : UserState(OutsideTurns.Instance)
{
    public override Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Of(turnContext).LoadAsync(turnContext, force, cancellationToken);

    public override Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        turnContext.HasTransaction() ? Of(turnContext).SaveChangesAsync(turnContext, force, cancellationToken) : Task.CompletedTask;

    public override Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        Of(turnContext).DeleteAsync(turnContext, cancellationToken);

    // What is loaded stands in the turn context, under the name of the state: whoever loads it, all find it there.
    private static UserState Of(ITurnContext turn) => new(new TurnStorage(turn.Transaction()));
}
