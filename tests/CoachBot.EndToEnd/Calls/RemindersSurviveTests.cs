using System.Diagnostics;
using CoachBot.EndToEnd.Bots;
using CoachBot.EndToEnd.Turns;
using CoachBot.Servers;
using Microsoft.Bot.Schema;

namespace CoachBot.EndToEnd.Calls;

/// <summary>Reminders outlive the processes that took them: kill -9 in between, and each still comes, once.</summary>
public sealed class RemindersSurviveTests(Databases databases)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task A_reminder_comes_once_after_its_process_was_killed(Database kind)
    {
        await using var channel = await ChannelServer.StartAsync();
        await using var bot = new BotProcess(await databases.NewAsync(kind));
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        await bot.StartAsync(Cancellation);
        var seller = new Seller(http, channel.ServiceUrl, $"survive-{kind}", $"sam-{kind}");

        await SayAsync(seller, bot, "remind me in 8 seconds to call Ana back");
        await HearAsync(channel, seller, "I'll remind you", 1);
        await bot.KillAsync();
        await bot.StartAsync(Cancellation);

        await HearAsync(channel, seller, "It's time: call Ana back", 1);
        await SayAsync(seller, bot, "list my reminders");
        await HearAsync(channel, seller, "There's nothing waiting", 1);
        Assert.Equal(1, Count(channel, seller, "It's time"));
    }

    [Fact]
    public async Task Of_two_processes_on_one_PostgreSQL_one_dies_and_each_reminder_comes_once()
    {
        const int Sellers = 6;
        await using var channel = await ChannelServer.StartAsync();
        var settings = await databases.NewAsync(Database.Postgres);
        await using var stays = new BotProcess(settings);
        await using var dies = new BotProcess(settings);
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        await Task.WhenAll(stays.StartAsync(Cancellation), dies.StartAsync(Cancellation));
        var sellers = Enumerable.Range(0, Sellers)
            .Select(number => new Seller(http, channel.ServiceUrl, $"both-{number}", $"seller-{number}"))
            .ToList();

        foreach (var (seller, number) in sellers.Select((seller, number) => (seller, number)))
        {
            await SayAsync(seller, number % 2 == 0 ? stays : dies, "remind me in 8 seconds to call Ana back");
            await HearAsync(channel, seller, "I'll remind you", 1);
        }

        await dies.KillAsync();
        foreach (var seller in sellers)
        {
            await HearAsync(channel, seller, "It's time: call Ana back", 1);
            await SayAsync(seller, stays, "list my reminders");
            await HearAsync(channel, seller, "There's nothing waiting", 1);
            Assert.Equal(1, Count(channel, seller, "It's time"));
        }
    }

    private static Task<int> SayAsync(Seller seller, BotProcess bot, string text) =>
        seller.PostUntilTakenAsync(() => bot.Address, seller.Write(text), Cancellation);

    private static async Task HearAsync(ChannelServer channel, Seller seller, string text, int times)
    {
        for (var since = Stopwatch.StartNew(); Count(channel, seller, text) < times; await Task.Delay(TimeSpan.FromMilliseconds(50),
            Cancellation))
        {
            Assert.True(since.Elapsed < Patience, $"“{text}” never came to {seller.Conversation}.");
        }
    }

    private static int Count(ChannelServer channel, Seller seller, string text) =>
        channel.In(seller.Conversation).Count(reply => reply.Json.Contains(text, StringComparison.Ordinal));
}
