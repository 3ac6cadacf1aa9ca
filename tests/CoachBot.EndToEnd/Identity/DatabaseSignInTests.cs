using System.Diagnostics;
using CoachBot.EndToEnd.Bots;
using CoachBot.EndToEnd.Turns;
using CoachBot.Servers;
using Npgsql;

namespace CoachBot.EndToEnd.Identity;

/// <summary>PostgreSQL without a password, with the roles that Azure's server has: its administrators are members of one role.</summary>
public sealed class DatabaseSignInTests(Databases databases)
{
    private const string Administrators = "azure_pg_admin";
    private const string Identity = "coachbot-identity";
    private const string ClientId = "5f1f7c1e-0d5b-4a63-9d1f-6a3f1c8c0001";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_installation_with_a_password_moves_over_and_forgets_nothing()
    {
        Needs.Postgres();
        await using var server = await PostgresServer.StartAsync();
        await using var identity = await AppServiceIdentity.StartAsync("the token of today");
        await using var channel = await ChannelServer.StartAsync();
        var settings = await databases.NewAsync(server);
        var database = settings["Storage:Postgres"];
        await PrepareAsync(server, database);
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        var seller = new Seller(http, channel.ServiceUrl, "moves-over", "sam");

        settings["Storage:Postgres"] = As("coachadmin", "the old password", database);
        await using (var before = new BotProcess(settings))
        {
            await before.StartAsync(Cancellation);
            await SayAsync(seller, before, "remind me tomorrow at 9 to call Ana back");
            await HearAsync(channel, seller, "I'll remind you");
            // As docs/deploying.md says, while the coach is at work.
            await server.RunSqlAsync($"REASSIGN OWNED BY coachadmin TO {Administrators}", settings["Storage:Postgres"]);
            await SayAsync(seller, before, "thanks");
            await before.StopAsync();
        }

        settings["Storage:Postgres"] = As(Identity, null, database);
        settings["Storage:PostgresIdentity"] = ClientId;
        await using var after = new BotProcess(settings, identity.Environment);
        await after.StartAsync(Cancellation);
        await SayAsync(seller, after, "list my reminders");
        await HearAsync(channel, seller, "Your reminders", "call Ana back");

        Assert.Equal((ClientId, "https://ossrdbms-aad.database.windows.net"), identity.Asked.Distinct().Single());
        await server.RunSqlAsync("ALTER TABLE reminder ADD COLUMN added_by_an_upgrade TEXT", As(Identity, "the token of today", database));
        Assert.Equal([Identity], await UsersAsync(database));
    }

    private static async Task PrepareAsync(PostgresServer server, string database)
    {
        await server.RunSqlAsync($"CREATE ROLE {Administrators} NOLOGIN");
        await server.CreateRoleAsync("coachadmin", "the old password");
        await server.CreateRoleAsync(Identity, "the token of today");
        await server.RunSqlAsync($"GRANT {Administrators} TO coachadmin, \"{Identity}\"");
        await server.RunSqlAsync("ALTER ROLE coachadmin CREATEDB");
        await server.RunSqlAsync($"ALTER ROLE {Administrators} CREATEDB");
        await server.RunSqlAsync($"ALTER DATABASE {new NpgsqlConnectionStringBuilder(database).Database} OWNER TO coachadmin");
    }

    private static string As(string user, string? password, string database) =>
        new NpgsqlConnectionStringBuilder(database) { Username = user, Password = password }.ToString();

    private static async Task<IReadOnlyList<string>> UsersAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Cancellation);
        await using var command =
            new NpgsqlCommand("SELECT DISTINCT usename::text FROM pg_stat_activity WHERE application_name = 'CoachBot'", connection);
        await using var rows = await command.ExecuteReaderAsync(Cancellation);
        var users = new List<string>();
        while (await rows.ReadAsync(Cancellation))
        {
            users.Add(rows.GetString(0));
        }

        return users;
    }

    private static Task<int> SayAsync(Seller seller, BotProcess bot, string text) =>
        seller.PostUntilTakenAsync(() => bot.Address, seller.Write(text), Cancellation);

    private static async Task HearAsync(ChannelServer channel, Seller seller, params string[] texts)
    {
        for (var since = Stopwatch.StartNew(); !Heard(channel, seller, texts); await Task.Delay(TimeSpan.FromMilliseconds(50),
            Cancellation))
        {
            Assert.True(since.Elapsed < Patience,
                $"“{string.Join("”, “", texts)}” never came: " +
                    $"{string.Join('\n', channel.In(seller.Conversation).Select(reply => reply.Json))}");
        }
    }

    private static bool Heard(ChannelServer channel, Seller seller, string[] texts) =>
        channel.In(seller.Conversation).Any(reply => texts.All(text => reply.Json.Contains(text, StringComparison.Ordinal)));
}
