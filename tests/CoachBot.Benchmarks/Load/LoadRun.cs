using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CoachBot.Servers;

namespace CoachBot.Benchmarks.Load;

/// <summary>Conversations that go on side by side, each writing its next line as soon as the reply to the last one has come.</summary>
internal sealed class LoadRun(BotProcess bot, LoadChannel channel, IReadOnlyList<string> lines, string name)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    // One for all runs: connections stay open from the warm-up to the measurement, as a channel's do.
    private static readonly HttpClient Http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 1024 });
    private readonly Uri _messages = new(bot.Address, "/api/messages");
    private int _taken;

    /// <summary>Runs so many turns in so many conversations.</summary>
    public async Task<LoadFigures> RunAsync(int turns, int conversations)
    {
        _taken = 0;
        var latencies = new double[turns];
        var processorBefore = bot.ProcessorTime;
        var since = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(number => ConverseAsync($"{name}-{number}", latencies)));
        since.Stop();
        Array.Sort(latencies);
        return new LoadFigures(
            turns, conversations, since.Elapsed, latencies[turns / 2], latencies[turns * 99 / 100],
            (bot.ProcessorTime - processorBefore) / turns, bot.WorkingSetBytes);
    }

    /// <summary>One turn, for a warm-up or the first answer after a start.</summary>
    public Task TurnAsync(string conversation, int number) => TurnAsync(conversation, number, lines[number % lines.Count]);

    private async Task ConverseAsync(string conversation, double[] latencies)
    {
        for (var i = 0; Interlocked.Increment(ref _taken) is var turn && turn <= latencies.Length; i++)
        {
            var since = Stopwatch.GetTimestamp();
            await TurnAsync(conversation, i);
            latencies[turn - 1] = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
        }
    }

    private async Task TurnAsync(string conversation, int number, string line)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{conversation}-{number}");
        var replied = channel.ReplyTo(id);
        using var content = new ByteArrayContent(Activity(conversation, id, line)) { Headers = { ContentType = Json } };
        using var answer = await Http.PostAsync(_messages, content);
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"The bot answered {(int)answer.StatusCode}.");
        }

        await replied.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private byte[] Activity(string conversation, string id, string line) => Encoding.UTF8.GetBytes(
        $$$"""
        {"type":"message","id":"{{{id}}}","timestamp":"2026-11-23T09:00:00.000Z","localTimestamp":"2026-11-23T09:00:00.000+00:00",
        "localTimezone":"Europe/London","serviceUrl":"{{{channel.ServiceUrl}}}","channelId":"msteams",
        "from":{"id":"29:{{{conversation}}}","name":"Sam Rivers","aadObjectId":"11111111-1111-4111-8111-111111111111"},
        "conversation":{"conversationType":"personal","tenantId":"6a7d2b1e-3c4f-4a5b-8c6d-7e8f9a0b1c2d","id":"{{{conversation}}}"},
        "recipient":{"id":"28:bot","name":"CoachBot"},"textFormat":"plain","locale":"en-GB","text":{{{JsonSerializer.Serialize(line)}}},
        "entities":[{"locale":"en-GB","country":"GB","platform":"iOS","timezone":"Europe/London","type":"clientInfo"}],
        "channelData":{"tenant":{"id":"6a7d2b1e-3c4f-4a5b-8c6d-7e8f9a0b1c2d"} } }
        """);
}

/// <summary>What a load measured, from outside.</summary>
internal sealed record LoadFigures(int Turns, int Conversations, TimeSpan Took, double P50, double P99, TimeSpan ProcessorPerTurn,
    long WorkingSet)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"conversations={Conversations} turns={Turns} turns_per_s={Turns / Took.TotalSeconds:F0} p50_ms={P50:F2} p99_ms={P99:F2} " +
            $"cpu_ms_per_turn={ProcessorPerTurn.TotalMilliseconds:F3} memory_mb={WorkingSet / 1048576.0:F0}");
}
