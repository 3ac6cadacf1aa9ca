using System.Threading.Channels;
using CoachBot.Listening;
using CoachBot.Storage;
using CoachBot.Storage.Postgres;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;

namespace CoachBot.Reminders.Delivery;

/// <summary>
/// Wakes the coach when something is due: one durable Quartz job on the bot's own database, with one trigger at the earliest due time and
/// one that looks every minute, in case a process died between a commit and its alarm. Starts after the host has, so that nobody waits for
/// it.
/// </summary>
public sealed partial class ReminderScheduler(
    Lazy<ReminderDelivery> delivery, LearningProgress learning, ReminderScheduled signal, IOptions<StorageOptions> options,
    PostgresDatabase postgres, IHostApplicationLifetime lifetime,
    TimeProvider time, ILoggerFactory loggers, ILogger<ReminderScheduler> logger) : BackgroundService
{
    private static readonly JobKey Job = new("wake", "reminders");
    private static readonly TriggerKey Next = new("next", "reminders");
    private static readonly TriggerKey Sweep = new("sweep", "reminders");
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(5);

    private readonly Channel<DateTimeOffset> _due =
        Channel.CreateUnbounded<DateTimeOffset>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SemaphoreSlim _awake = new(1);
    private DateTimeOffset? _alarm;

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
            _due.Writer.TryWrite(time.GetUtcNow() + TryAgain);
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
        await using var quartz = Quartz();
        var scheduler = await StartAsync(quartz, stoppingToken);
        try
        {
            await foreach (var due in _due.Reader.ReadAllAsync(stoppingToken))
            {
                await SetAsync(scheduler, due, stoppingToken);
            }
        }
        finally
        {
            signal.Changed -= Heard;
            await scheduler.Shutdown(true, CancellationToken.None);
        }
    }

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    private void Heard(long dueAt) => _due.Writer.TryWrite(DateTimeOffset.FromUnixTimeMilliseconds(dueAt));

    private async Task<IScheduler> StartAsync(ServiceProvider quartz, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var scheduler = await quartz.GetRequiredService<ISchedulerFactory>().GetScheduler(cancellationToken);
                await scheduler.AddJob(JobBuilder.Create<DeliverDueJob>().WithIdentity(Job).StoreDurably().Build(), AddJobOptions.Replacing,
                    cancellationToken);
                await scheduler.ScheduleTrigger(Sweeping(), TriggerConflict.Replace, cancellationToken);
                await scheduler.Start(cancellationToken);
                return scheduler;
            }
            catch (Exception exception) when (exception is SchedulerException or SqliteException or NpgsqlException)
            {
                // Another replica may be making the same tables, or the database is away for a moment.
                LogNotStarted(exception);
                await Task.Delay(TryAgain, time, cancellationToken);
            }
        }
    }

    /// <summary>Sets the alarm unless it stands earlier already; Quartz is asked only then, for each change is a write.</summary>
    private async Task SetAsync(IScheduler scheduler, DateTimeOffset due, CancellationToken cancellationToken)
    {
        if (_alarm is { } standing && standing > time.GetUtcNow() && standing <= due)
        {
            return;
        }

        try
        {
            await scheduler.ScheduleTrigger(At(due), TriggerConflict.KeepEarlier, cancellationToken);
            _alarm = due;
        }
        catch (Exception exception) when (exception is SchedulerException or SqliteException or NpgsqlException)
        {
            // The look every minute finds it all the same.
            LogNotSet(exception);
        }
    }

    private ITrigger At(DateTimeOffset due) => TriggerBuilder.Create(time).WithIdentity(Next).ForJob(Job).StartAt(due)
        .WithSchedule(SimpleScheduleBuilder.Create().WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow)).Build();

    private ITrigger Sweeping() => TriggerBuilder.Create(time).WithIdentity(Sweep).ForJob(Job).StartNow()
        .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(SweepEvery).RepeatForever()
            .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)).Build();

    private ServiceProvider Quartz()
    {
        var services = new ServiceCollection();
        services.AddSingleton(loggers);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddSingleton(this);
        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(time);
            quartz.UseDefaultThreadPool(2);
            quartz.ConfigureScheduler(scheduler =>
            {
                scheduler.InstanceName = "CoachBot";
                scheduler.GenerateInstanceId = true;
            });
            quartz.UsePersistentStore(Store);
        });
        return services.BuildServiceProvider();
    }

    private void Store(IPersistentStoreBuilder store)
    {
        store.ProvisionSchema();
        if (!string.IsNullOrWhiteSpace(options.Value.Postgres))
        {
            store.UsePostgres(source => source.DataSourceFactory = _ => postgres.Source);
            store.UseClustering(_ => { });
        }
        else
        {
            var file = Path.Combine(Path.GetFullPath(options.Value.DataFolder), "coachbot.db");
            store.UseSqlite(SqliteFactory.Instance,
                new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString());
        }
    }

    [LoggerMessage(EventId = 1421, Level = LogLevel.Warning, Message = "The store is not available; reminders wait.")]
    private partial void LogStoreUnavailable(Exception exception);

    [LoggerMessage(EventId = 1422, Level = LogLevel.Warning, Message = "The alarm clock can't be started; it is tried again.")]
    private partial void LogNotStarted(Exception exception);

    [LoggerMessage(EventId = 1423, Level = LogLevel.Warning, Message = "The alarm can't be set; reminders may come up to a minute late.")]
    private partial void LogNotSet(Exception exception);
}

/// <summary>What Quartz runs.</summary>
internal sealed class DeliverDueJob(ReminderScheduler alarm) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await alarm.WakeAsync(cancellationToken);
}
