using CoachBot.Calls;
using CoachBot.Journal;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.UserData;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Storage.UserData;

/// <summary>What is kept no longer than the settings say.</summary>
public sealed class HousekeepingTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-housekeeping-").FullName;
    private readonly RetentionOptions _options = new();
    private SqliteStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = new SqliteStore(Options.Create(new StorageOptions { DataFolder = _folder }), TimeProvider.System);
        await _store.PrepareAsync(Cancellation);
        foreach (var days in new[] { 1, 200 })
        {
            await WriteAsync("INSERT INTO journal_entry (id, user_id, deal_id, situation, created_at) VALUES (@id, 'sam', @id, " +
                "'buyer-said-no', @at)",
                days);
            await WriteAsync("INSERT INTO deal (id, user_id, created_at, updated_at) VALUES (@id, 'sam', @at, @at)", days);
            await WriteAsync("INSERT INTO call_plan (id, user_id, starts_at, minutes, so_far, created_at) VALUES (@id, 'sam', @at, 30, " +
                "'', @at)",
                days);
            await WriteAsync("INSERT INTO reminder (id, user_id, conversation_id, kind, status, due_at, next_attempt_at, created_at) " +
                "VALUES (@id, 'sam', 'c', 'task', 'came', @at, @at, @at)",
                days);
            await WriteAsync("INSERT INTO reminder (id, user_id, conversation_id, kind, status, due_at, next_attempt_at, created_at) " +
                "VALUES ('p' || @id, 'sam', 'c', 'task', 'pending', @at, @at, @at)",
                days);
            await WriteAsync("INSERT INTO state (key, user_id, json, version, updated_at) VALUES (@id, 'sam', '{}', 1, @at)", days);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_journal_is_the_sellers_until_the_organisation_sets_a_term()
    {
        await CleanAsync();

        Assert.Equal(["1", "200"], await IdsAsync("journal_entry"));
        Assert.Equal(["1", "200"], await IdsAsync("deal"));
    }

    [Fact]
    public async Task After_the_term_entries_preparations_and_deals_without_any_are_gone()
    {
        _options.KeepJournalDays = 100;
        await CleanAsync();

        Assert.Equal(["1"], await IdsAsync("journal_entry"));
        Assert.Equal(["1"], await IdsAsync("call_plan"));
        Assert.Equal(["1"], await IdsAsync("deal"));
    }

    [Fact]
    public async Task A_deal_lives_as_long_as_something_is_kept_about_it()
    {
        _options.KeepJournalDays = 100;
        await _store.ExecuteAsync([new Statement("UPDATE journal_entry SET deal_id = '200' WHERE id = '1'")], Cancellation);
        await CleanAsync();

        Assert.Equal(["1", "200"], await IdsAsync("deal"));
    }

    [Fact]
    public async Task A_reminder_that_came_goes_and_one_that_is_to_come_stays()
    {
        await CleanAsync();

        Assert.Equal(["1", "p1", "p200"], await IdsAsync("reminder"));
    }

    [Fact]
    public async Task State_long_untouched_goes()
    {
        _options.KeepIdleStateDays = 100;
        await CleanAsync();

        Assert.Equal(["1"], (await _store.QueryAsync<string>("SELECT key FROM state", null, Cancellation)).Order());
    }

    [Fact]
    public async Task Who_is_not_heard_any_more_is_erased_and_who_is_stays()
    {
        await WriteAsync("INSERT INTO conversation_reference (user_id, conversation_id, personal, json, updated_at) VALUES ('lea', 'c', " +
            "1, '{}', @at)",
            401);
        await WriteAsync("INSERT INTO seller (user_id, zone, locale, updated_at) VALUES ('lea', 'Europe/London', 'en', @at)", 900);
        await WriteAsync("INSERT INTO journal_entry (id, user_id, deal_id, situation, created_at) VALUES ('lea', 'lea', 'lea', " +
            "'buyer-said-no', @at)",
            500);
        await WriteAsync("INSERT INTO deal (id, user_id, created_at, updated_at) VALUES ('lea', 'lea', @at, @at)", 500);
        await WriteAsync("INSERT INTO deal_fact (id, user_id, deal_id, name, value, said_at) VALUES ('lea', 'lea', 'lea', 'decides', " +
            "'Jo', @at)",
            500);
        await WriteAsync("INSERT INTO reminder (id, user_id, conversation_id, kind, status, repeats, due_at, next_attempt_at, " +
            "created_at) VALUES ('lea', 'lea', 'c', 'task', 'pending', 'week', @at + 60000000000, @at + 60000000000, @at)",
            500);
        await WriteAsync("INSERT INTO seller (user_id, zone, locale, updated_at) VALUES ('sam', 'Europe/London', 'en', @at)", 900);
        await WriteAsync("INSERT INTO journal_entry (id, user_id, situation, created_at) VALUES ('old', 'sam', 'buyer-said-no', @at)", 900);

        await CleanAsync();

        foreach (var table in Tables)
        {
            Assert.Empty(await _store.QueryAsync<string>($"SELECT user_id FROM {table.Name} WHERE user_id = 'lea'", null, Cancellation));
        }

        Assert.Equal(["1", "200", "old"], await IdsAsync("journal_entry"));
        Assert.Equal(["sam"], await _store.QueryAsync<string>("SELECT user_id FROM seller", null, Cancellation));
    }

    [Fact]
    public async Task Where_the_organisation_says_so_who_is_not_heard_stays()
    {
        _options.KeepLeaversDays = 0;
        await WriteAsync("INSERT INTO journal_entry (id, user_id, situation, created_at) VALUES ('lea', 'lea', 'buyer-said-no', @at)", 900);

        await CleanAsync();

        Assert.Contains("lea", await IdsAsync("journal_entry"));
    }

    /// <summary>The tables as the features register them.</summary>
    private static IEnumerable<UserTable> Tables => new ServiceCollection().AddStorage().AddJournal().AddCalls()
        .Where(service => service.ServiceType == typeof(UserTable)).Select(service => (UserTable)service.ImplementationInstance!);

    private async Task CleanAsync()
    {
        var leavers = new Leavers(_store, Tables, new Erasure(Tables, []), Options.Create(_options), TimeProvider.System,
            NullLogger<Leavers>.Instance);
        using var housekeeping = new RetentionSweep(_store, Tables, leavers, Options.Create(_options), TimeProvider.System,
            NullLogger<RetentionSweep>.Instance);
        await housekeeping.CleanAsync(Cancellation);
    }

    private async Task<IEnumerable<string>> IdsAsync(string table) =>
        (await _store.QueryAsync<string>($"SELECT id FROM {table}", null, Cancellation)).Order(StringComparer.Ordinal);

    private Task WriteAsync(string sql, int daysAgo) =>
        _store.ExecuteAsync([new Statement(sql,
            new { id = $"{daysAgo}", at = DateTimeOffset.UtcNow.AddDays(-daysAgo).ToUnixTimeMilliseconds() })],
            Cancellation);
}
