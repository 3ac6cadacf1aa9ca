using System.Diagnostics.Metrics;
using CoachBot.Telemetry;
using CoachBot.Tests.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Telemetry;

public sealed class TelemetryTests
{
    // Words that no line of the program or of the content holds.
    private static readonly string[] _said =
    [
        "Zebediah from Quuxcorp said no to the flurbington", "they said go ahead", "the wibbleprice was the reason",
        "ask grumbledore earlier", "call Zebediah", "next thursdaylike",
        "my password is hunterfoo", "remind me tomorrow at 10 to phone Yolandara about snorkelwax",
    ];

    private static readonly string[] _words =
        ["zebediah", "quuxcorp", "flurbington", "wibbleprice", "grumbledore", "thursdaylike", "hunterfoo", "yolandara", "snorkelwax",
            "Sam Rivers", "Rivers"];

    [Fact]
    public async Task A_whole_conversation_leaves_no_word_and_no_name_in_any_log_at_any_level()
    {
        await using var coach = await RunningCoach.StartAsync();
        await TalkAsync(coach);
        await coach.HearAsync(_said.Length);

        Assert.Contains(coach.Log.Lines, line => line.Contains("Recognised: Sure, news.said-no", StringComparison.Ordinal));
        Assert.Contains(coach.Log.Lines, line => line.StartsWith("System.Net.Http.",
            StringComparison.Ordinal) || line.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal));
        Assert.All(_words, word => Assert.DoesNotContain(coach.Log.Lines, line => line.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void What_takes_less_than_a_second_is_told_apart()
    {
        var timed = new List<Histogram<double>>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) => timed.AddRange(new[] { instrument }.OfType<Histogram<double>>()
                .Where(histogram => histogram.Meter.Name == CoachTelemetry.Name)),
        };
        CoachTelemetry.Turn("message", "committed", TimeSpan.Zero);
        listener.Start();

        Assert.Equal(["coachbot.reply.delay", "coachbot.turn.duration"], timed.Select(histogram => histogram.Name).Distinct().Order());
        Assert.All(timed, histogram => Assert.InRange(histogram.Advice!.HistogramBucketBoundaries!.Count(edge => edge < 1), 5, 20));
    }

    [Fact]
    public async Task Turns_decisions_and_deliveries_reach_the_collector_and_no_word_does()
    {
        await using var collector = await Collector.StartAsync();
        await using (var coach = await RunningCoach.StartAsync($"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}",
            "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"))
        {
            await TalkAsync(coach);
            await coach.HearAsync(_said.Length);
        }

        var (metrics, traces) = (collector.All("metrics"), collector.All("traces"));
        string[] measured = ["coachbot.turn.duration", "coachbot.recognition.decisions", "coachbot.reply.deliveries",
            "coachbot.reply.delay", "coachbot.outbox.depth", "news.said-no", "committed"];
        Assert.All(measured, name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.Contains("turn", traces, StringComparison.Ordinal);
        Assert.All(_words, word => Assert.DoesNotContain(word, metrics + traces, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Azure_Monitor_gets_requests_calls_turns_measurements_and_log_lines_and_no_word()
    {
        await using var monitor = await IngestionServer.StartAsync();
        await using (var coach = await RunningCoach.StartAsync(monitor.Setting))
        {
            await TalkAsync(coach);
            await coach.HearAsync(_said.Length);
        }

        string[] kinds = ["Request", "RemoteDependency", "Metric", "Message"];
        Assert.All(kinds, kind => Assert.Contains($"\"baseType\":\"{kind}Data\"", monitor.Everything, StringComparison.Ordinal));
        string[] measured = ["coachbot.turn.duration", "coachbot.recognition.decisions", "coachbot.reply.deliveries",
            "coachbot.outbox.depth", "dotnet.gc", "/api/messages", "Recognised"];
        Assert.All(measured, name => Assert.Contains(name, monitor.Everything, StringComparison.Ordinal));
        Assert.All(_words, word => Assert.DoesNotContain(word, monitor.Everything, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_busy_second_loses_no_log_line_on_its_way_to_Azure_Monitor()
    {
        const int turns = 40;
        await using var monitor = await IngestionServer.StartAsync();
        await using (var coach = await RunningCoach.StartAsync(monitor.Setting))
        {
            foreach (var number in Enumerable.Range(0, turns))
            {
                using var answer = await coach.SayAsync("they said no", conversation: $"busy-{number}");
            }

            await coach.HearAsync(turns);
        }

        Assert.Equal(turns, monitor.Everything.Split("Recognised: ").Length - 1);
    }

    [Fact]
    public async Task The_link_of_an_export_is_told_nobody()
    {
        await using var monitor = await IngestionServer.StartAsync();
        await using var collector = await Collector.StartAsync();
        await using (var coach = await RunningCoach.StartAsync(
            monitor.Setting, "--Logging:LogLevel:Microsoft=Warning", $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}",
            "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf"))
        {
            await TalkAsync(coach);
            // The call of this test is not the coach's own, though it is made in its process.
            using var own = OpenTelemetry.SuppressInstrumentationScope.Begin();
            using var answer = await coach.Http.GetAsync(new Uri("/export/U2VjcmV0TGluaw?x=U2VjcmV0TGluaw", UriKind.Relative),
                TestContext.Current.CancellationToken);
        }

        var told = monitor.Everything + collector.All("traces") + collector.All("metrics");
        Assert.Contains("/export/{token}", told, StringComparison.Ordinal);
        Assert.DoesNotContain("U2VjcmV0TGluaw", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--APPLICATIONINSIGHTS_CONNECTION_STRING=somewhere", "InstrumentationKey=…")]
    [InlineData("--APPLICATIONINSIGHTS_AUTHENTICATION_STRING=Authorization=AAD", "ClientId=…")]
    [InlineData("--OTEL_EXPORTER_OTLP_ENDPOINT=collector", "http://collector:4317")]
    [InlineData("--OTEL_EXPORTER_OTLP_PROTOCOL=carrier-pigeon", "http/protobuf")]
    public async Task A_setting_that_cannot_work_stops_the_start_and_says_what_to_write(string setting, string advice)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningCoach.StartAsync(setting));

        Assert.Contains(advice, refused.Message, StringComparison.Ordinal);
    }

    private static async Task TalkAsync(RunningCoach coach)
    {
        foreach (var text in _said)
        {
            using var answer = await coach.SayAsync(text);
            Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
