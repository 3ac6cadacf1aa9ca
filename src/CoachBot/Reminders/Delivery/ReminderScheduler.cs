using System.Threading.Channels;
using CoachBot.Listening;
using CoachBot.Storage;

namespace CoachBot.Reminders.Delivery;

/// <summary>
/// Wakes the coach when something is due. Starts after the host has, so that nobody waits for it.
/// </summary>
public sealed partial class ReminderScheduler(
    Lazy<ReminderDelivery> delivery, LearningProgress learning, ReminderScheduled signal, ReminderAlarm alarm,
    IHostApplicationLifetime lifetime, ILogger<ReminderScheduler> logger) : BackgroundService
{
    private readonly Channel<DateTimeOffset> _due =
        Channel.CreateUnbounded<DateTimeOffset>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SemaphoreSlim _awake = new(1);

    public override void Dispose()
    {
        _awake.Dispose();
        base.Dispose();
    }

    /// <summary>Brings what is due, and sets the alarm for what comes next. Called by the job.</summary>
    internal async Task WakeAsync(CancellationToken cancellationToken)
    {
        await _awake.WaitAsync(cancellationToken);
        try
        {
            if (await delivery.Value.DeliverDueAsync(cancellationToken) is { } next)
            {
                _due.Writer.TryWrite(next);
            }
        }
        catch (StoreUnavailableException exception)
        {
            LogStoreUnavailable(exception);
            _due.Writer.TryWrite(alarm.InAMoment);
        }
        finally
        {
            _awake.Release();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);

        // What is due may begin a talk.
        if (!await learning.IsDoneAsync(stoppingToken))
        {
            return;
        }

        signal.Changed += Heard;
        try
        {
            await alarm.StartAsync(this, stoppingToken);
            await foreach (var due in _due.Reader.ReadAllAsync(stoppingToken))
            {
                await alarm.SetAsync(due, stoppingToken);
            }
        }
        finally
        {
            signal.Changed -= Heard;
            await alarm.DisposeAsync();
        }
    }

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    private void Heard(long dueAt) => _due.Writer.TryWrite(DateTimeOffset.FromUnixTimeMilliseconds(dueAt));

    [LoggerMessage(EventId = 1421, Level = LogLevel.Warning, Message = "The store is not available; reminders wait.")]
    private partial void LogStoreUnavailable(Exception exception);
}
