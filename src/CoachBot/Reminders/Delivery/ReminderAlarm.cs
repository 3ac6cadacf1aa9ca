using CoachBot.Storage;
using CoachBot.Storage.Postgres;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;

namespace CoachBot.Reminders.Delivery;

/// <summary>
/// The alarm clock: one durable Quartz job on the bot's own database, with one trigger at the earliest due time and one that looks every
/// minute, in case a process died between a commit and its alarm.
/// </summary>
public sealed partial class ReminderAlarm(
    IOptions<StorageOptions> options, PostgresDatabase postgres, TimeProvider time, ILoggerFactory loggers, ILogger<ReminderAlarm> logger)
    : IAsyncDisposable
{
    private static readonly JobKey Job = new("wake", "reminders");
    private static readonly TriggerKey Next = new("next", "reminders");
    private static readonly TriggerKey Sweep = new("sweep", "reminders");
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(5);

    private ServiceProvider? _quartz;
    private IScheduler? _scheduler;
    private DateTimeOffset? _set;

    /// <summary>When to try again what couldn't be done.</summary>
    public DateTimeOffset InAMoment => time.GetUtcNow() + TryAgain;

    /// <summary>Starts it; as long as the database is away, it is tried again.</summary>
    /// <param name="scheduler">Is woken.</param>
    /// <param name="cancellationToken">Ends the trying.</param>
    public async Task StartAsync(ReminderScheduler scheduler, CancellationToken cancellationToken)
    {
        _quartz = Quartz(scheduler);
        while (_scheduler is null)
        {
            try
            {
                _scheduler = await StartAsync(_quartz, cancellationToken);
            }
            catch (Exception exception) when (exception is SchedulerException or SqliteException or NpgsqlException)
            {
                // Another replica may be making the same tables, or the database is away for a moment.
                LogNotStarted(exception);
                await Task.Delay(TryAgain, time, cancellationToken);
            }
        }
    }

    /// <summary>Sets it unless it stands earlier already; Quartz is asked only then, for each change is a write.</summary>
    public async Task SetAsync(DateTimeOffset due, CancellationToken cancellationToken)
    {
        if (_scheduler is not { } scheduler || (_set is { } standing && standing > time.GetUtcNow() && standing <= due))
        {
            return;
        }

        try
        {
            await scheduler.ScheduleTrigger(At(due), TriggerConflict.KeepEarlier, cancellationToken);
            _set = due;
        }
        catch (Exception exception) when (exception is SchedulerException or SqliteException or NpgsqlException)
        {
            // The look every minute finds it all the same.
            LogNotSet(exception);
        }
    }

    /// <summary>Stops it once the job at work is done.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_scheduler is { } scheduler)
        {
            _scheduler = null;
            await scheduler.Shutdown(true, CancellationToken.None);
        }

        if (_quartz is { } quartz)
        {
            _quartz = null;
            await quartz.DisposeAsync();
        }
    }

    private async Task<IScheduler> StartAsync(ServiceProvider quartz, CancellationToken cancellationToken)
    {
        var scheduler = await quartz.GetRequiredService<ISchedulerFactory>().GetScheduler(cancellationToken);
        await scheduler.AddJob(JobBuilder.Create<DeliverDueJob>().WithIdentity(Job).StoreDurably().Build(), AddJobOptions.Replacing,
            cancellationToken);
        await scheduler.ScheduleTrigger(Sweeping(), TriggerConflict.Replace, cancellationToken);
        await scheduler.Start(cancellationToken);
        return scheduler;
    }

    private ITrigger At(DateTimeOffset due) => TriggerBuilder.Create(time).WithIdentity(Next).ForJob(Job).StartAt(due)
        .WithSchedule(SimpleScheduleBuilder.Create().WithMisfireInstruction(SimpleTriggerMisfireInstruction.FireNow)).Build();

    private ITrigger Sweeping() => TriggerBuilder.Create(time).WithIdentity(Sweep).ForJob(Job).StartNow()
        .WithSchedule(SimpleScheduleBuilder.Create().WithInterval(SweepEvery).RepeatForever()
            .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)).Build();

    private ServiceProvider Quartz(ReminderScheduler woken)
    {
        var services = new ServiceCollection();
        services.AddSingleton(loggers);
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddSingleton(woken);
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

    [LoggerMessage(EventId = 1422, Level = LogLevel.Warning, Message = "The alarm clock can't be started; it is tried again.")]
    private partial void LogNotStarted(Exception exception);

    [LoggerMessage(EventId = 1423, Level = LogLevel.Warning, Message = "The alarm can't be set; reminders may come up to a minute late.")]
    private partial void LogNotSet(Exception exception);
}

/// <summary>What Quartz runs.</summary>
internal sealed class DeliverDueJob(ReminderScheduler scheduler) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await scheduler.WakeAsync(cancellationToken);
}
