using CoachBot.Storage.State;
using Microsoft.Bot.Builder;

namespace CoachBot.Storage.Turns;

/// <summary>Bot state through a turn's transaction: read from the store, written with the commit.</summary>
internal sealed class TurnStorage(TurnTransaction turn) : IStorage
{
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await ReadAsync(key, cancellationToken) is { } json)
            {
                found[key] = KeptState.Read(json);
            }
        }

        return found;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            turn.ChangeState(key, value is KeptState kept ? kept.Write() : StateText.Write(value));
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            turn.ChangeState(key, null);
        }

        return Task.CompletedTask;
    }

    private async Task<string?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        if (turn.TryGetState(key, out var changed))
        {
            return changed;
        }

        var stored = await turn.ReadStateAsync(key, cancellationToken);
        turn.Saw(key, stored?.Version ?? 0);
        return stored?.Json;
    }
}
