using CoachBot.Servers;
using CoachBot.Storage;
using CoachBot.Storage.Postgres;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CoachBot.Tests.Storage;

/// <summary>A real server that asks for the password of the moment, as Azure's does.</summary>
public sealed class PostgresSignInTests(PostgresFixture postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Connections_go_on_when_one_token_follows_another()
    {
        var token = "first";
        var role = await postgres.CreateRoleAsync(token);
        var settings = new NpgsqlConnectionStringBuilder(await postgres.CreateDatabaseAsync()) { Username = role };
        await using var database = new PostgresDatabase(
            new StorageOptions { Postgres = settings.ToString() }, deliveries: 16, _ =>
                ValueTask.FromResult(Volatile.Read(ref token)), TimeSpan.FromMilliseconds(50));
        Assert.Equal(role, await UserAsync(database));

        await postgres.ChangePasswordAsync(role, "second");
        Volatile.Write(ref token, "second");
        database.Source.Clear();

        Assert.Equal(role, await UntilInAsync(database));
    }

    [Fact]
    public async Task Without_the_right_token_nobody_gets_in_and_the_store_says_that_it_is_away()
    {
        var role = await postgres.CreateRoleAsync("right");
        var settings = new NpgsqlConnectionStringBuilder(await postgres.CreateDatabaseAsync()) { Username = role };
        var options = new StorageOptions { Postgres = settings.ToString() };
        await using var database =
            new PostgresDatabase(options, deliveries: 16, _ => ValueTask.FromResult("wrong"), TimeSpan.FromMinutes(1));
        await using var store = new PostgresStore(database, Options.Create(options), TimeProvider.System);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CheckAsync(Cancellation));
    }

    [Theory]
    [InlineData(null, "id", "names no database")]
    [InlineData("Host=db;Username=coach;Password=secret", "id", "Take the password out")]
    [InlineData("Host=db", "id", "Username=…")]
    [InlineData("Host=db;Nonsense=secret", null, "no connection string")]
    [InlineData("Host=db;Port=secret", null, "no connection string")]
    public void What_cannot_work_is_told_in_a_sentence_that_holds_no_secret(string? postgres, string? identity, string told)
    {
        var result = new StorageValidation().Validate(null, new StorageOptions { Postgres = postgres, PostgresIdentity = identity });

        Assert.Contains(told, result.FailureMessage, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Host=db;Username=coach;Password=secret", null)]
    [InlineData("Host=db;Username=coachbot-identity;SSL Mode=VerifyFull", "id")]
    public void What_can_work_is_taken(string? postgres, string? identity) =>
        Assert.True(new StorageValidation().Validate(null,
            new StorageOptions { Postgres = postgres, PostgresIdentity = identity }).Succeeded);

    private static async Task<string> UserAsync(PostgresDatabase database)
    {
        await using var command = database.Source.CreateCommand("SELECT current_user::text");
        return (string)(await command.ExecuteScalarAsync(Cancellation))!;
    }

    private static async Task<string> UntilInAsync(PostgresDatabase database)
    {
        for (var patience = 100; ; patience--)
        {
            try
            {
                return await UserAsync(database);
            }
            catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InvalidPassword && patience > 0)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50), Cancellation);
            }
        }
    }
}
