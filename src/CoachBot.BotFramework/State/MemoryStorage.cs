using System.Globalization;

namespace CoachBot.BotFramework;

/// <summary>Keeps state in memory, as JSON: no object is shared between two turns. For tests and trials.</summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, (ReadOnlyMemory<byte> Json, string ETag)> _items = [];
    private readonly Lock _lock = new();
    private int _version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var item))
                {
                    found[key] = Revive(item);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">An <see cref="IStoreItem"/> has been written by somebody else since it was read. Nothing is written then.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                ThrowIfChanged(key, value as IStoreItem);
            }

            foreach (var (key, value) in changes)
            {
                _items[key] = (StateJson.SerializeItem(value), (++_version).ToString(CultureInfo.InvariantCulture));
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private static object Revive((ReadOnlyMemory<byte> Json, string ETag) item)
    {
        var value = StateJson.DeserializeItem(item.Json);
        if (value is IStoreItem storeItem)
        {
            storeItem.ETag = item.ETag;
        }

        return value;
    }

    private void ThrowIfChanged(string key, IStoreItem? item)
    {
        if (item is { ETag: not null and not "*" } && _items.TryGetValue(key, out var stored) && stored.ETag != item.ETag)
        {
            throw new InvalidOperationException(
                $"Etag conflict: the item was read at version {item.ETag} and is at {stored.ETag} now. Read it again, apply the change, and write it.");
        }
    }
}
