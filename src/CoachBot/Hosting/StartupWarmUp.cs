using System.Diagnostics;
using System.Runtime;
using CoachBot.Content.Live;
using CoachBot.Listening;
using CoachBot.Recognition.Listening;
using CoachBot.Time;

namespace CoachBot.Hosting;

/// <summary>
/// Learns the content's phrases beside the start, or recalls them, and reads a first message: the first seller doesn't wait.
/// </summary>
public sealed partial class StartupWarmUp(
    LiveContent live, LearningProgress progress, IHostApplicationLifetime lifetime, TimeProvider time,
    ILogger<StartupWarmUp> logger) : BackgroundService
{
    // Before that, how long it has taken says little of how long it will.
    private const int EnoughToTell = 10;

    /// <summary>Recalling takes less than this.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(4);
    private const string FirstWords = "Just off the phone with Ana from Contoso. She said no, call her on Friday at 3pm.";

    private static readonly TimeSpan Often = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await LearnAsync();
            progress.Finish();
        }
        catch (Exception fault)
        {
            // Whoever started the coach is told by the command that runs it.
            progress.Fail(fault);
            LogFailed(fault);

            // Ended while it begins, the host would tell of that, and not of this.
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
        }
    }

    private async Task LearnAsync()
    {
        var since = Stopwatch.StartNew();
        KeepThreadsForOthers();
        using var soon = time.CreateTimer(_ => TellHowFar(since.Elapsed), null, Soon, Often);
        var first = live.Current;
        await first.PrepareAsync();

        // A first reading takes longer than all that follow.
        var listener = first.Services.GetRequiredService<Listener>();
        listener.Read(FirstWords, new TalkView(new(time.GetUtcNow(), TimeZoneInfo.Utc, SellerClock.Culture(null)), null));
        GiveBackMemory();
        var (acts, took) = (listener.ActCount, since.ElapsedMilliseconds);
        LogReady(acts, took);
    }

    private void TellHowFar(TimeSpan taken)
    {
        var (percent, seconds) = (progress.Percent, (int)taken.TotalSeconds);
        if (percent is > 0 and < EnoughToTell)
        {
            LogLearningBegun(percent, seconds);
        }
        else if (percent > 0)
        {
            var left = seconds * (100 - percent) / percent;
            LogLearning(percent, seconds, left);
        }
        else
        {
            LogBeginning(seconds);
        }
    }

    /// <summary>
    /// Learning keeps as many threads busy as there are processors, and two that wait; without more, a health check would wait as long as
    /// it takes.
    /// </summary>
    private static void KeepThreadsForOthers()
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, 2 * Environment.ProcessorCount + 4), completions);
    }

    /// <summary>Reading and learning leave tens of megabytes behind that a coach at rest would keep for minutes.</summary>
    private static void GiveBackMemory()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    [LoggerMessage(EventId = 1007, Level = LogLevel.Information,
        Message = "Learning from the content: {Percent} % after {Seconds} s, about {Left} s to go. What is learnt is kept for the next " +
            "start.")]
    private partial void LogLearning(int percent, int seconds, int left);

    [LoggerMessage(EventId = 1011, Level = LogLevel.Information,
        Message = "Learning from the content: {Percent} % after {Seconds} s. With two processors to itself it takes a few minutes, " +
            "once.")]
    private partial void LogLearningBegun(int percent, int seconds);

    [LoggerMessage(EventId = 1008, Level = LogLevel.Information,
        Message = "Reading the content and what was learnt from it: {Seconds} s so far.")]
    private partial void LogBeginning(int seconds);

    [LoggerMessage(EventId = 1009, Level = LogLevel.Critical, Message = "The coach can't learn from its content, and ends.")]
    private partial void LogFailed(Exception fault);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Information,
        Message = "The coach is ready: it tells {Acts} acts apart; it took {Milliseconds} ms to learn or recall them.")]
    private partial void LogReady(int acts, long milliseconds);
}
