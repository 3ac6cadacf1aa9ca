using System.Globalization;

namespace CoachBot.Listening;

/// <summary>How far the coach is with learning from its content. Until it is done, nobody can be answered.</summary>
public sealed class LearningProgress
{
    // Of the time that all of it takes on two processors.
    private const double ShareOfListening = 0.5;

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private double _listening;
    private double _counsel;

    public LearningProgress() => (Listening, Counsel) = (new Part(share => _listening = share), new Part(share => _counsel = share));

    /// <summary>Hears how far it is with telling what messages do.</summary>
    public IProgress<double> Listening { get; }

    /// <summary>Hears how far it is with finding counsel.</summary>
    public IProgress<double> Counsel { get; }

    /// <summary>Ends when the coach can answer, or with what keeps it from learning.</summary>
    public Task Done => _done.Task;

    /// <summary>Whether the coach can answer.</summary>
    public bool IsDone => _done.Task.IsCompletedSuccessfully;

    /// <summary>Per cent, a hundred only at the end; nought where nothing had to be learnt so far.</summary>
    public int Percent =>
        IsDone ? 100 : Math.Clamp((int)(100 * (ShareOfListening * Volatile.Read(ref _listening)
            + (1 - ShareOfListening) * Volatile.Read(ref _counsel))),
            0, 99);

    /// <summary>Where it is, in a sentence's words.</summary>
    public string InWords => IsDone ? "ready"
        : Percent == 0 ? "beginning"
        : string.Create(CultureInfo.InvariantCulture, $"learning from its content: {Percent} %");

    /// <summary>Waits until the coach can answer; false when it never will.</summary>
    public async Task<bool> IsDoneAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAny(Done, Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        return IsDone;
    }

    /// <summary>The coach can answer.</summary>
    public void Finish() => _done.TrySetResult();

    /// <summary>It never will.</summary>
    public void Fail(Exception fault) => _done.TrySetException(fault);

    // Parts report from several threads, the latest not always last.
    private sealed class Part(Action<double> keep) : IProgress<double>
    {
        private readonly Lock _gate = new();
        private double _most;

        public void Report(double value)
        {
            lock (_gate)
            {
                _most = Math.Max(_most, value);
                keep(_most);
            }
        }
    }
}
