using CoachBot.Storage;
using CoachBot.Storage.Turns;

namespace CoachBot.Hosting.Turns;

/// <summary>Lets one turn of a key in at a time, in the order of asking. Keys that nobody waits for take no memory.</summary>
public sealed class TurnQueue(int waitingAtMost)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TurnKey, LinkedList<TaskCompletionSource>> _lines = [];
    private int _waiting;

    /// <summary>Turns that hold or wait for a place.</summary>
    public int Count => Volatile.Read(ref _waiting);

    /// <summary>Waits for the place; dispose what it gives to let the next one in.</summary>
    /// <exception cref="StoreUnavailableException">Too many turns are waiting already.</exception>
    public async Task<Place> EnterAsync(TurnKey key, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _waiting) > waitingAtMost)
        {
            Interlocked.Decrement(ref _waiting);
            throw new StoreUnavailableException($"More than {waitingAtMost} turns are waiting.");
        }

        var turn = Join(key, out var first);
        if (!first)
        {
            await WaitAsync(key, turn, cancellationToken);
        }

        return new Place(this, key, turn);
    }

    private LinkedListNode<TaskCompletionSource> Join(TurnKey key, out bool first)
    {
        lock (_gate)
        {
            if (!_lines.TryGetValue(key, out var line))
            {
                _lines[key] = line = [];
            }

            first = line.Count == 0;
            return line.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
    }

    private async Task WaitAsync(TurnKey key, LinkedListNode<TaskCompletionSource> turn, CancellationToken cancellationToken)
    {
        try
        {
            await turn.Value.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Leave(key, turn);
            throw;
        }
    }

    private void Leave(TurnKey key, LinkedListNode<TaskCompletionSource> turn)
    {
        Interlocked.Decrement(ref _waiting);
        TaskCompletionSource? next = null;
        lock (_gate)
        {
            var line = _lines[key];
            var heldThePlace = line.First == turn;
            line.Remove(turn);
            if (line.Count == 0)
            {
                _lines.Remove(key);
            }
            else if (heldThePlace)
            {
                next = line.First!.Value;
            }
        }

        next?.TrySetResult();
    }

    /// <summary>The right to run the turn of a key.</summary>
    public sealed class Place : IDisposable
    {
        private readonly TurnQueue _queue;
        private readonly TurnKey _key;
        private LinkedListNode<TaskCompletionSource>? _turn;

        internal Place(TurnQueue queue, TurnKey key, LinkedListNode<TaskCompletionSource> turn) =>
            (_queue, _key, _turn) = (queue, key, turn);

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _turn, null) is { } turn)
            {
                _queue.Leave(_key, turn);
            }
        }
    }
}
