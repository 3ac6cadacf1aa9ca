using CoachBot.Storage.State;
using Microsoft.Bot.Builder;

namespace CoachBot.Storage.Turns;

/// <summary>Bot state through the turn: read from the store, written with the turn's commit.</summary>
public sealed class TurnStorage : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var turn = CurrentTurn();
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await ReadAsync(turn, key, cancellationToken) is { } json)
            {
                found[key] = StateText.Read(json);
            }
        }

        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        var turn = CurrentTurn();
        foreach (var (key, value) in changes)
        {
            turn.ChangeState(key, StateText.Write(value));
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var turn = CurrentTurn();
        foreach (var key in keys)
        {
            turn.ChangeState(key, null);
        }

        return Task.CompletedTask;
    }

    private static async Task<string?> ReadAsync(Turn turn, string key, CancellationToken cancellationToken)
    {
        if (turn.TryGetState(key, out var changed))
        {
            return changed;
        }

        var stored = await turn.Session!.ReadStateAsync(key, cancellationToken);
        turn.Saw(key, stored?.Version ?? 0);
        return stored?.Json;
    }

    private static Turn CurrentTurn() => Turn.Current
        ?? throw new InvalidOperationException($"State is read and written within a turn: add {nameof(TransactionalTurnMiddleware)} to the adapter, first of all.");
}
