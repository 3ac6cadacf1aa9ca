using System.Diagnostics;
using System.Runtime;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Hosting;

/// <summary>Reads the content and learns its phrases before the bot listens: the first seller doesn't wait, and bad content stops the start.</summary>
public sealed partial class StartupWarmUp(IServiceProvider services, TimeProvider time, ILogger<StartupWarmUp> logger) : IHostedService
{
    /// <summary>Recalling takes less than this.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Often = TimeSpan.FromSeconds(15);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        var since = Stopwatch.StartNew();
        using var soon = time.CreateTimer(_ => LogLearning((long)since.Elapsed.TotalSeconds), null, Soon, Often);
        var listener = services.GetRequiredService<Listener>();
        services.GetRequiredService<IBot>();
        GiveBackMemory();
        LogReady(listener.ActCount, since.ElapsedMilliseconds);
        return Task.CompletedTask;
    }

    /// <summary>Reading and learning leave tens of megabytes behind that a coach at rest would keep for minutes.</summary>
    private static void GiveBackMemory()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(EventId = 1007, Level = LogLevel.Information,
        Message = "The coach is learning from its content, {Seconds} s so far. It takes about a minute on two processors, once; what it has learnt is kept for the next start.")]
    private partial void LogLearning(long seconds);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Information, Message = "The coach tells {Acts} acts apart; it took {Milliseconds} ms to learn or recall them.")]
    private partial void LogReady(int acts, long milliseconds);
}
