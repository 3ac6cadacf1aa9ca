using System.Diagnostics;
using CoachBot.Time;
using CoachBot.Recognition.Dates;

namespace CoachBot.Hosting;

/// <summary>Loads what reads the rarer dates half a minute after the start: the start is quick, and no seller waits for it later.</summary>
public sealed partial class DateWarmUp(TimeProvider time, ILogger<DateWarmUp> logger) : BackgroundService
{
    private static readonly TimeSpan After = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(After, time, stoppingToken);
        var since = Stopwatch.StartNew();
        await Task.Run(() => DateTimeReader.WarmUp(SellerClock.Culture(null)), stoppingToken);
        LogLoaded(since.ElapsedMilliseconds);
    }

    [LoggerMessage(EventId = 1006, Level = LogLevel.Debug, Message = "The second reader of dates was loaded in {Milliseconds} ms.")]
    private partial void LogLoaded(long milliseconds);
}
