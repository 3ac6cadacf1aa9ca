using System.Diagnostics;
using CoachBot.EndToEnd.Bots;
using CoachBot.Servers;
using Microsoft.Bot.Schema;

namespace CoachBot.EndToEnd.Turns;

/// <summary>Many sellers who don't wait for an answer: no step is lost, doubled or out of order, on one process or on two.</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class HasteTests(Databases databases, ITestOutputHelper output)
{
    private const int Sellers = 50;
    private const int Messages = 20;
    private const int AtOnce = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_sellers_fire_twenty_messages_each_without_waiting()
    {
        await using var bot = new BotProcess(await databases.NewAsync(Database.Sqlite));
        await bot.StartAsync(Cancellation);
        await FireAsync("one process, SQLite", [bot.Address]);
    }

    [Fact]
    public async Task Two_processes_on_one_database_take_turns_of_the_same_seller()
    {
        var settings = await databases.NewAsync(Database.Postgres);
        await using var one = new BotProcess(settings);
        await using var other = new BotProcess(settings);
        await one.StartAsync(Cancellation);
        await other.StartAsync(Cancellation);
        await FireAsync("two processes, PostgreSQL", [one.Address, other.Address]);
    }

    private async Task FireAsync(string name, Uri[] bots)
    {
        await using var channel = await ChannelServer.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 256 });
        var crowd = new Crowd(http, channel, $"haste-{bots.Length}");
        var sellers = Enumerable.Range(0, Sellers).Select(crowd.NewSeller).ToList();
        var since = Stopwatch.StartNew();

        await Task.WhenAll(sellers.SelectMany(seller => Enumerable.Range(0, Messages).Select(i =>
        {
            var json = seller.Write(Script.Line(i));
            return seller.PostUntilTakenAsync(() => bots[i % bots.Length], json, Cancellation);
        })));
        foreach (var seller in sellers)
        {
            await crowd.SettledAsync(seller, Cancellation);
        }

        var took = since.Elapsed;
        await Parallel.ForEachAsync(
            sellers.Select((seller, number) => (seller, number)),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancellation },
            async (one, _) => await CheckAsync(crowd, one.seller, one.number, bots[0]));

        output.WriteLine($"{name}: {Sellers} sellers × {Messages} messages in {took.TotalSeconds:F1} s; lost 0, doubled 0, out of order 0");
    }

    /// <summary>
    /// The turns ran in some order, the one of their replies. Written one by one in that order, the lines must be answered the same.
    /// </summary>
    private static async Task CheckAsync(Crowd crowd, Seller seller, int number, Uri bot)
    {
        var order = crowd.OrderOfReplies(seller);
        Assert.Equal(seller.Written.Order(), order.Order());
        Assert.Equal(0, crowd.Repeats(seller));
        var lines = order.Select(id => (id, Script.Line(seller.Written.IndexOf(id))));
        var reference = await crowd.ReferenceAsync(bot, lines, number, Cancellation);
        await crowd.AgreesAsync(seller, order, reference, Cancellation);
    }
}
