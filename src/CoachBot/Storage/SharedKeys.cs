using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace CoachBot.Storage;

/// <summary>Keys that are made once and kept in the store, so that every replica takes what any of them has given out.</summary>
public sealed class SharedKeys(ITurnStore store)
{
    private const int Bytes = 32;

    private readonly ConcurrentDictionary<string, byte[]> _known = new(StringComparer.Ordinal);

    /// <summary>The key of this name.</summary>
    public async Task<byte[]> GetAsync(string name, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        var fresh = Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
        await store.ExecuteAsync([new Statement("INSERT INTO shared_key (name, value) VALUES (@name, @fresh) ON CONFLICT DO NOTHING",
            new { name, fresh })],
            cancellationToken);
        var kept = await store.QueryAsync<string>("SELECT value FROM shared_key WHERE name = @name", new { name }, cancellationToken);
        return _known[name] = Convert.FromBase64String(kept[0]);
    }
}
