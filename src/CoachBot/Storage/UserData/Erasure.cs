using CoachBot.Storage.Turns;

namespace CoachBot.Storage.UserData;

/// <summary>What “forget me” runs: every table that holds something of a user, and every memory.</summary>
public sealed class Erasure(IEnumerable<UserTable> tables, IEnumerable<IUserMemory> memories)
{
    private readonly IReadOnlyList<UserTable> _tables = [.. tables];
    private readonly IReadOnlyList<IUserMemory> _memories = [.. memories];

    /// <summary>
    /// Erases everything kept of the turn's user with its commit; what the turn has written so far, and would have saved as state, is not
    /// kept.
    /// </summary>
    public void Erase(TurnTransaction turn)
    {
        var user = turn.Key.User;
        turn.EraseUser(Of(user));
        turn.OnCommitted(() => Forget(user));
    }

    /// <summary>What erases everything kept of a user.</summary>
    public IReadOnlyList<Statement> Of(string user) =>
        [.. _tables.Select(table => new Statement($"DELETE FROM {table.Name} WHERE user_id = @user", new { user }))];

    /// <summary>Erases everything kept of a user who isn't there to ask for it.</summary>
    internal async Task EraseAsync(ITurnStore store, string user, CancellationToken cancellationToken)
    {
        await store.EraseAsync(Of(user), cancellationToken);
        Forget(user);
    }

    private void Forget(string user)
    {
        foreach (var memory in _memories)
        {
            memory.Forget(user);
        }
    }
}
