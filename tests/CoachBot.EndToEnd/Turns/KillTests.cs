using System.Diagnostics;
using CoachBot.EndToEnd.Bots;
using CoachBot.Servers;

namespace CoachBot.EndToEnd.Turns;

/// <summary>
/// Kill -9 at random moments under load: what was answered with 200 has its effect once, and its replies arrive, in order.
/// </summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class KillTests(Databases databases, ITestOutputHelper output)
{
    private const int Sellers = 6;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_turn_survives_the_death_of_the_process(Database kind)
    {
        await using var channel = await ChannelServer.StartAsync();
        await using var bot = new BotProcess(await databases.NewAsync(kind));
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        await bot.StartAsync(Cancellation);
        var crowd = new Crowd(http, channel, $"kill-{kind}");
        var sellers = Enumerable.Range(0, Sellers).Select(crowd.NewSeller).ToList();
        var since = Stopwatch.StartNew();
        using var over = new CancellationTokenSource();

        var writing = sellers.Select(seller => WriteUntilAsync(seller, bot.Address, over.Token)).ToList();
        await KillAgainAndAgainAsync(bot);
        await over.CancelAsync();
        var tries = (await Task.WhenAll(writing)).Sum();

        foreach (var seller in sellers)
        {
            await crowd.SettledAsync(seller, Cancellation);
        }

        var longest = sellers.MaxBy(seller => seller.Written.Count)!;
        var reference = await crowd.ReferenceAsync(bot.Address, longest.Written.Select((id, i) => (id, Script.Line(i))), 0, Cancellation);
        foreach (var seller in sellers)
        {
            Assert.Equal(seller.Written, crowd.OrderOfReplies(seller));
            await crowd.AgreesAsync(seller, seller.Written, reference, Cancellation);
        }

        var turns = sellers.Sum(seller => seller.Written.Count);
        output.WriteLine($"{kind}: {Scale.Kills} kills in {since.Elapsed.TotalSeconds:F0} s; {turns} turns, {tries - turns} posted " +
            $"again; lost 0, doubled 0, out of order 0; replies delivered more than once: {sellers.Sum(crowd.Repeats)}");
    }

    private static async Task<int> WriteUntilAsync(Seller seller, Uri bot, CancellationToken over)
    {
        var tries = 0;
        for (var i = 0; !over.IsCancellationRequested; i++)
        {
            tries += await seller.PostUntilTakenAsync(() => bot, seller.Write(Script.Line(i)), Cancellation);
        }

        return tries;
    }

    private static async Task KillAgainAndAgainAsync(BotProcess bot)
    {
        for (var i = 0; i < Scale.Kills; i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(0, 400)), Cancellation);
            await bot.KillAsync();
            await bot.StartAsync(Cancellation);
        }
    }
}
