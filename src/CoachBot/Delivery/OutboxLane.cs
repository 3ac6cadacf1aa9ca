using CoachBot.Storage;
using CoachBot.Storage.Outbox;

namespace CoachBot.Delivery;

/// <summary>
/// One conversation's replies on their way. It holds them in memory as long as it can; once one had to stay in the store, the following do
/// too, until the store has been read to its end: so the order holds. Changes to cards go behind replies, and the last of a card stands for
/// all.
/// </summary>
internal sealed class OutboxLane(string name)
{
    private readonly Lock _gate = new();
    private readonly List<OutboxMessage> _replies = [];
    private readonly List<OutboxMessage> _changes = [];
    private TaskCompletionSource? _reply;
    private bool _moreInStore;
    private bool _newsWhileReading;
    private bool _running;
    private bool _closed;

    public string Name => name;

    /// <summary>The work on this lane, for who waits for its end.</summary>
    public Task Work { get; set; } = Task.CompletedTask;

    /// <summary>
    /// Adds a reply, or with null the news that the store has some. Says how many more are in memory, and whether somebody has to begin
    /// to work. False when the lane is closed: take a new one.
    /// </summary>
    public bool TryAdd(OutboxMessage? message, out int kept, out bool begin)
    {
        lock (_gate)
        {
            (kept, begin) = (0, !_closed && !_running);
            if (_closed)
            {
                return false;
            }

            _running = true;
            if (message is not null && !_moreInStore)
            {
                kept = Keep(message);
            }
            else
            {
                _moreInStore = _newsWhileReading = true;
            }

            if (message?.ChangesCard != true)
            {
                _reply?.TrySetResult();
            }

            return true;
        }
    }

    /// <summary>Closes the lane when nothing is left to do.</summary>
    public bool TryClose()
    {
        lock (_gate)
        {
            return _closed = _replies.Count + _changes.Count == 0 && !_moreInStore;
        }
    }

    /// <summary>What is in memory and goes together, oldest first; nothing when the store has to be asked.</summary>
    public IReadOnlyList<OutboxMessage> Known()
    {
        lock (_gate)
        {
            _newsWhileReading = false;
            _reply = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _replies.Count > 0 ? [.. _replies.Take(OutboxSql.BatchSize)] : [.. _changes.Take(1)];
        }
    }

    /// <summary>Notes what the store gave; <paramref name="keep"/> when it may stay in memory. How many that puts into memory.</summary>
    public int TookFromStore(IOutboxBatch batch, bool keep)
    {
        lock (_gate)
        {
            if (_replies.Count + _changes.Count > 0)
            {
                return 0;
            }

            _moreInStore = batch.NotBefore is not null || _newsWhileReading || batch.HasMore;
            if (!keep)
            {
                return 0;
            }

            foreach (var message in batch.Messages)
            {
                (message.ChangesCard ? _changes : _replies).Add(message);
            }

            return batch.Messages.Count;
        }
    }

    /// <summary>Removes a reply that is sent or set aside; how many that takes out of memory.</summary>
    public int Done(OutboxMessage message)
    {
        lock (_gate)
        {
            return _replies.RemoveAll(known => known.Id == message.Id) + _changes.RemoveAll(known => known.Id == message.Id);
        }
    }

    /// <summary>Keeps a reply for later: in memory where it was, else in the store.</summary>
    public void Defer(OutboxMessage message)
    {
        lock (_gate)
        {
            var known = message.ChangesCard ? _changes : _replies;
            if (known.FindIndex(other => other.Id == message.Id) is >= 0 and var at)
            {
                known[at] = message;
            }
            else
            {
                _moreInStore = true;
            }
        }
    }

    /// <summary>
    /// Waits before the next try. A reply that comes meanwhile doesn't wait for a change to a card, nor for what is held.
    /// </summary>
    public async Task WaitAsync(TimeSpan wait, bool yields, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!yields || _reply is not { } reply)
        {
            await Task.Delay(wait, time, cancellationToken);
            return;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await await Task.WhenAny(Task.Delay(wait, time, over.Token), reply.Task);
        await over.CancelAsync();
    }

    private int Keep(OutboxMessage message)
    {
        if (!message.ChangesCard)
        {
            _replies.Add(message);
            return 1;
        }

        var replaced = _changes.RemoveAll(known => known.Card == message.Card);
        _changes.Add(message);
        return 1 - replaced;
    }
}
