using System.Diagnostics.Tracing;
using CoachBot.Tests.Hosting;

namespace CoachBot.Tests.Hosting.Connector;

/// <summary>
/// How the schema's types stand in JSON is worked out, and code emitted for it, by every new contract resolver. Turns and deliveries of a
/// coach that is warm emit none: so no connector client and no resolver is made for them.
/// </summary>
[Collection(nameof(EmittedCodeTests))]
public sealed class EmittedCodeTests
{
    private static readonly string[] Talk = ["they said no", "they said go ahead, ask away", "help", "cancel"];

    [Fact]
    public async Task Turns_and_deliveries_emit_no_code()
    {
        await using var coach = await RunningCoach.StartAsync();
        await TalkAsync(coach);
        using var emitted = new EmittedCode();
        Assert.True(emitted.IsCounting());

        var before = emitted.Count;
        await TalkAsync(coach);
        await TalkAsync(coach);

        Assert.InRange(emitted.Count - before, 0, 8);
    }

    private static async Task TalkAsync(RunningCoach coach)
    {
        foreach (var line in Talk)
        {
            using var answer = await coach.SayAsync(line);
            answer.EnsureSuccessStatusCode();
            await coach.HearAsync(1);
        }
    }

    /// <summary>Counts methods that are made at run time, as the runtime tells of them.</summary>
    private sealed class EmittedCode : EventListener
    {
        private const EventKeywords Jit = (EventKeywords)0x10;
        private const int IsDynamic = 0x1;
        private int _count;

        public int Count => Volatile.Read(ref _count);

        /// <summary>Whether code that is emitted now is seen.</summary>
        public bool IsCounting()
        {
            var before = Count;
            System.Linq.Expressions.Expression.Lambda<Func<int>>(System.Linq.Expressions.Expression.Constant(7)).Compile()();
            return SpinWait.SpinUntil(() => Count > before, TimeSpan.FromSeconds(10));
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            {
                EnableEvents(eventSource, EventLevel.Verbose, Jit);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) == true
                && eventData.PayloadNames!.IndexOf("MethodFlags") is var at and >= 0
                && (Convert.ToInt64(eventData.Payload![at], System.Globalization.CultureInfo.InvariantCulture) & IsDynamic) != 0)
            {
                Interlocked.Increment(ref _count);
            }
        }
    }
}

/// <summary>Runs when no other test does: the runtime's events are the whole process's.</summary>
[CollectionDefinition(nameof(EmittedCodeTests), DisableParallelization = true)]
public sealed class Alone;
