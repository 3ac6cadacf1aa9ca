using CoachBot.Storage.Outbox;

namespace CoachBot.Delivery;

/// <summary>
/// One conversation's replies on their way. It holds them in memory as long as it can; once one had to stay in the store, the following do
/// too, until the store has been read to its end: so the order holds.
/// </summary>
internal sealed class OutboxLane(string name)
{
    private readonly Lock _gate = new();
    private LinkedList<OutboxMessage> _known = [];
    private bool _moreInStore;
    private bool _newsWhileReading;
    private bool _running;
    private bool _closed;

    public string Name => name;

    /// <summary>The work on this lane, for who waits for its end.</summary>
    public Task Work { get; set; } = Task.CompletedTask;

    /// <summary>
    /// Adds a reply, or with null the news that the store has some. Says whether it was kept in memory, and whether somebody has to begin
    /// to work. False when the lane is closed: take a new one.
    /// </summary>
    public bool TryAdd(OutboxMessage? message, out bool kept, out bool begin)
    {
        lock (_gate)
        {
            kept = !_closed && message is not null && !_moreInStore;
            begin = !_closed && !_running;
            if (_closed)
            {
                return false;
            }

            _running = true;
            if (kept)
            {
                _known.AddLast(message!);
            }
            else
            {
                _moreInStore = _newsWhileReading = true;
            }

            return true;
        }
    }

    /// <summary>Closes the lane when nothing is left to do.</summary>
    public bool TryClose()
    {
        lock (_gate)
        {
            return _closed = _known.Count == 0 && !_moreInStore;
        }
    }

    /// <summary>What is in memory, oldest first; nothing when the store has to be asked.</summary>
    public IReadOnlyList<OutboxMessage> Known()
    {
        lock (_gate)
        {
            _newsWhileReading = false;
            return [.. _known.Take(OutboxSql.BatchSize)];
        }
    }

    /// <summary>Notes what the store gave; <paramref name="keep"/> when it may stay in memory. How many that puts into memory.</summary>
    public int TookFromStore(IReadOnlyList<OutboxMessage> messages, bool isDue, bool keep)
    {
        lock (_gate)
        {
            if (_known.Count > 0)
            {
                return 0;
            }

            _moreInStore = !isDue || _newsWhileReading || messages.Count == OutboxSql.BatchSize;
            if (!keep)
            {
                return 0;
            }

            _known = new LinkedList<OutboxMessage>(messages);
            return messages.Count;
        }
    }

    /// <summary>Removes a reply that is sent or set aside; how many that takes out of memory.</summary>
    public int Done(OutboxMessage message)
    {
        lock (_gate)
        {
            if (_known.First?.Value.Id != message.Id)
            {
                return 0;
            }

            _known.RemoveFirst();
            return 1;
        }
    }

    /// <summary>Keeps a reply for later: in memory where it was, else in the store.</summary>
    public void Defer(OutboxMessage message)
    {
        lock (_gate)
        {
            if (_known.First is { } first && first.Value.Id == message.Id)
            {
                first.Value = message;
            }
            else
            {
                _moreInStore = true;
            }
        }
    }
}
