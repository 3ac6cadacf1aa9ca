using System.Diagnostics;
using System.Runtime;
using CoachBot.Recognition.Listening;
using CoachBot.Replies.Case;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Hosting;

/// <summary>Reads the content and learns its phrases before the bot listens: the first seller doesn't wait, and bad content stops the start.</summary>
public sealed partial class StartupWarmUp(IServiceProvider services, TimeProvider time, ILogger<StartupWarmUp> logger) : IHostedService
{
    /// <summary>Recalling takes less than this.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(4);
    private const string FirstWords = "Just off the phone with Ana from Contoso. She said no, call her on Friday at 3pm.";

    private static readonly TimeSpan Often = TimeSpan.FromSeconds(15);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var since = Stopwatch.StartNew();
        using var soon = time.CreateTimer(_ => LogLearning((long)since.Elapsed.TotalSeconds), null, Soon, Often);
        // A first reading takes longer than all that follow; it is done here, beside the rest.
        var reading = Task.Run(() => services.GetRequiredService<Listener>().Read(FirstWords, new TalkView(new(time.GetUtcNow(), TimeZoneInfo.Utc, SellerClock.Culture(null)), null)), cancellationToken);
        services.GetRequiredService<IBot>();
        services.GetRequiredService<CounselFinder>();
        await reading;
        GiveBackMemory();
        var acts = services.GetRequiredService<Listener>().ActCount;
        LogReady(acts, since.ElapsedMilliseconds);
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
