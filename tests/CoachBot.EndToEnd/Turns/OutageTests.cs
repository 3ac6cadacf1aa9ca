using System.Diagnostics;
using CoachBot.EndToEnd.Bots;
using CoachBot.Servers;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace CoachBot.EndToEnd.Turns;

/// <summary>The channel or the database fails for a while: nothing is lost, nothing doubled, and the bot recovers by itself.</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class OutageTests(Databases databases, ITestOutputHelper output)
{
    private const int Sellers = 10;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_channel_answers_429_503_or_not_at_all()
    {
        await using var channel = await ChannelServer.StartAsync();
        await using var bot = new BotProcess(await databases.NewAsync(Database.Sqlite));
        await bot.StartAsync(Cancellation);
        var refused = 0;
        channel.Refuse = async http =>
        {
            var kind = Interlocked.Increment(ref refused) % 3;
            http.Response.StatusCode = kind == 0 ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.RetryAfter = kind == 0 ? "1" : default;
            if (kind == 2)
            {
                // No answer: the connection ends without one.
                http.Abort();
            }

            await Task.CompletedTask;
            return true;
        };

        var since = Stopwatch.StartNew();
        await CheckAsync("channel", channel, bot, async () =>
        {
            await Task.Delay(Scale.ChannelOutage, Cancellation);
            channel.Refuse = null;
        });
        output.WriteLine($"channel out for {Scale.ChannelOutage.TotalSeconds:F0} s: {refused} refusals; all delivered " +
            $"{since.Elapsed.TotalSeconds:F1} s after its beginning; lost 0, doubled 0");
    }

    [Fact]
    public async Task The_database_goes_away_and_comes_back()
    {
        await using var channel = await ChannelServer.StartAsync();
        Needs.Postgres();
        await using var server = await PostgresServer.StartAsync();
        await using var bot = new BotProcess(await databases.NewAsync(server));
        await bot.StartAsync(Cancellation);
        using var http = new HttpClient();
        var ready = new Uri(bot.Address, "/healthz/ready");
        Assert.True((await http.GetAsync(ready, Cancellation)).IsSuccessStatusCode);

        var since = Stopwatch.StartNew();
        await CheckAsync("database", channel, bot, async () =>
        {
            await server.StopAsync();
            await Task.Delay(Scale.DatabaseOutage, Cancellation);
            Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await http.GetAsync(ready, Cancellation)).StatusCode);
            await server.StartAgainAsync();
        });
        Assert.True((await http.GetAsync(ready, Cancellation)).IsSuccessStatusCode);
        output.WriteLine($"database out for {Scale.DatabaseOutage.TotalSeconds:F0} s: all answered {since.Elapsed.TotalSeconds:F1} s " +
            "after its beginning; lost 0, doubled 0");
    }

    private static async Task CheckAsync(string name, ChannelServer channel, BotProcess bot, Func<Task> outage)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        var crowd = new Crowd(http, channel, name);
        var sellers = Enumerable.Range(0, Sellers).Select(crowd.NewSeller).ToList();
        var failing = outage();
        await Task.WhenAll(sellers.Select(async seller =>
        {
            for (var i = 0; i < Script.Lines.Count; i++)
            {
                await seller.PostUntilTakenAsync(() => bot.Address, seller.Write(Script.Line(i)), Cancellation);
            }
        }));
        await failing;
        foreach (var seller in sellers)
        {
            await crowd.SettledAsync(seller, Cancellation);
        }

        var reference =
            await crowd.ReferenceAsync(bot.Address, sellers[0].Written.Select((id, i) => (id, Script.Line(i))), 0, Cancellation);
        foreach (var seller in sellers)
        {
            Assert.Equal(seller.Written, crowd.OrderOfReplies(seller));
            Assert.Equal(0, crowd.Repeats(seller));
            await crowd.AgreesAsync(seller, seller.Written, reference, Cancellation);
        }
    }
}
