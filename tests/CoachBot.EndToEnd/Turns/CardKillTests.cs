using System.Data.Common;
using CoachBot.EndToEnd.Bots;
using CoachBot.Servers;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoachBot.EndToEnd.Turns;

/// <summary>Kill -9 between the channel's taking a card and our noting what the channel calls it.</summary>
public sealed class CardKillTests(Databases databases)
{
    private const string Conversation = "card-chat";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task The_card_comes_again_and_its_change_finds_the_one_that_is_known(Database kind)
    {
        await using var channel = await ChannelServer.StartAsync();
        var settings = await databases.NewAsync(kind);
        await using var bot = new BotProcess(settings);
        await bot.StartAsync(Cancellation);
        await bot.StopAsync();
        await CommitAsync(settings, channel, "send", 0, """{"type":"message","text":"question"}""");
        await CommitAsync(settings, channel, "first change", 2, """{"type":"message","text":"answered"}""");
        await CommitAsync(settings, channel, "last change", 2, """{"type":"message","text":"answered again"}""");
        var taken = new TaskCompletionSource();
        channel.Refuse = async http =>
        {
            // Taken, but the answer doesn't reach the bot before it dies.
            taken.TrySetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };

        var starting = bot.StartAsync(Cancellation);
        await taken.Task.WaitAsync(Patience, Cancellation);
        await starting;
        await bot.KillAsync();
        channel.Refuse = null;
        await bot.StartAsync(Cancellation);

        await UntilAsync(() => channel.In(Conversation).Count >= 2);
        await UntilAsync(() => Read(settings, "SELECT COUNT(*) FROM outbox").Single() == "0");
        Assert.Collection(
            channel.In(Conversation),
            card => Assert.Contains("question", card.Json, StringComparison.Ordinal),
            change =>
            {
                Assert.True(change.IsChange);
                Assert.Contains("answered again", change.Json, StringComparison.Ordinal);
                Assert.Equal(Read(settings, "SELECT activity_id FROM sent_card").Single(), change.ReplyTo);
            });
    }

    /// <summary>What a turn would have committed, while the bot is down.</summary>
    private static async Task CommitAsync(Dictionary<string, string> settings, ChannelServer channel, string what, int verb, string payload)
    {
        await using var connection = Open(settings);
        var url = channel.ServiceUrl;
        await connection.ExecuteAsync(
            """
            INSERT INTO outbox (lane, user_id, service_url, conversation_id, verb, card, payload, created_at)
            VALUES (@lane, 'sam', @url, @Conversation, @verb, 'q', @payload, @now)
            """,
            new { lane = $"{url}|{Conversation}", url, Conversation, verb, payload, now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(),
                what });
    }

    private static List<string> Read(Dictionary<string, string> settings, string sql)
    {
        using var connection = Open(settings);
        return connection.Query<object>(sql).Select(row => $"{((IDictionary<string, object>)row).Values.Single()}").ToList();
    }

    private static DbConnection Open(Dictionary<string, string> settings) => settings.TryGetValue("Storage:Postgres", out var postgres)
        ? new NpgsqlConnection(postgres)
        : new SqliteConnection($"Data Source={Path.Combine(settings["data"], "coachbot.db")};Pooling=false");

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        while (!holds())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }
}
