using CoachBot.Storage.Turns;

namespace CoachBot.Storage.Sqlite;

/// <summary>The states used last, as committed. Only one process writes a SQLite file, so what it committed is what stands there.</summary>
internal sealed class StateCache(long bytesAtMost)
{
    private const int BytesPerEntry = 200;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _byUse = [];
    private long _bytes;

    public bool TryGet(string key, out StoredState? state)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(key, out var node))
            {
                state = null;
                return false;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            state = node.Value.State;
            return true;
        }
    }

    /// <summary>Takes what was read, unless something newer came meanwhile.</summary>
    public void Read(string key, StoredState? state)
    {
        lock (_gate)
        {
            if (!_entries.ContainsKey(key))
            {
                Add(key, state);
            }
        }
    }

    public void Committed(StateChange change)
    {
        lock (_gate)
        {
            Drop(change.Key);
            Add(change.Key, change.Json is null ? null : new StoredState(change.Json, change.Version + 1));
        }
    }

    public void Remove(string key)
    {
        lock (_gate)
        {
            Drop(key);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
            _byUse.Clear();
            _bytes = 0;
        }
    }

    private void Add(string key, StoredState? state)
    {
        _entries[key] = _byUse.AddFirst(new Entry(key, state));
        _bytes += Size(key, state);
        while (_bytes > bytesAtMost && _byUse.Last is { } oldest)
        {
            Drop(oldest.Value.Key);
        }
    }

    private void Drop(string key)
    {
        if (_entries.Remove(key, out var node))
        {
            _byUse.Remove(node);
            _bytes -= Size(key, node.Value.State);
        }
    }

    private static long Size(string key, StoredState? state) => BytesPerEntry + (2L * (key.Length + (state?.Json.Length ?? 0)));

    private sealed record Entry(string Key, StoredState? State);
}
