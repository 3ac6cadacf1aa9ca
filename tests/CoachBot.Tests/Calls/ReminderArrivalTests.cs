using CoachBot.EndToEnd.Bots;
using CoachBot.Reminders.Delivery;
using CoachBot.Storage;
using CoachBot.Tests.Hosting;
using CoachBot.Tests.Package;
using CoachBot.Tests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Calls;

/// <summary>Reminders of the whole coach, on the real clock: they come by themselves, once, whatever happens to the processes.</summary>
public sealed class ReminderArrivalTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private readonly SemaphoreSlim _arrived = new(0);
    private ChannelServer _channel = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _channel = await ChannelServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _channel.DisposeAsync();
        _data.Dispose();
        _arrived.Dispose();
    }

    [Fact]
    public async Task A_reminder_comes_on_time_by_itself()
    {
        await using var coach = await StartAsync();
        await GreetAsync(coach);
        var due = DateTimeOffset.UtcNow.AddSeconds(2);

        await AddAsync(coach, "call Ana", due);
        await ArriveAsync(1);

        Assert.InRange(DateTimeOffset.UtcNow - due, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Contains("It's time: call Ana", Arrived().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reminder_missed_while_everything_was_down_comes_at_the_next_start_and_says_so()
    {
        await using (var before = await StartAsync())
        {
            await GreetAsync(before);
            await before.Services.GetRequiredService<ITurnStore>()
                .ExecuteAsync([Row("call Ana", DateTimeOffset.UtcNow.AddMinutes(-30), "sam")], Cancelled);
        }

        await using (var after = await StartAsync())
        {
            // It may come before anybody listens.
            await UntilAsync(after, "SELECT 1 FROM reminder WHERE status = 'came' AND NOT EXISTS (SELECT 1 FROM outbox)", 1);
        }

        await using (var oncemore = await StartAsync())
        {
            await oncemore.Services.GetRequiredService<ReminderDelivery>().DeliverDueAsync(Cancelled);
            Assert.Equal(["came"], await oncemore.QueryAsync("SELECT status FROM reminder"));
        }

        Assert.Contains("I was out of order", Arrived().Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_processes_on_one_PostgreSQL_bring_each_reminder_once()
    {
        var database = $"--Storage:Postgres={await postgres.CreateDatabaseAsync()}";
        await using var one = await StartAsync(database);
        using var folder = new TemporaryFolder();
        await using var two = await RunningCoach.StartAsync(folder, _channel, database);
        Count();
        await GreetAsync(one);
        var rows = Enumerable.Range(1, 40).Select(number => Row($"task {number}.", DateTimeOffset.UtcNow, "sam")).ToList();
        await one.Services.GetRequiredService<ITurnStore>().ExecuteAsync(rows, Cancelled);

        await Task.WhenAll(new[] { one, two, one,
            two }.Select(coach => coach.Services.GetRequiredService<ReminderDelivery>().DeliverDueAsync(Cancelled)));
        await ArriveAsync(40);

        Assert.Equal(["40"], await one.QueryAsync("SELECT CAST(COUNT(*) AS TEXT) FROM reminder WHERE status = 'came'"));
        Assert.All(Enumerable.Range(1, 40),
            number => Assert.Single(Arrived(), reply => reply.Contains($"It's time: task {number}.\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_two_processes_the_one_that_is_left_wakes_for_what_the_other_was_told()
    {
        var database = $"--Storage:Postgres={await postgres.CreateDatabaseAsync()}";
        using var folder = new TemporaryFolder();
        await using var left = await StartAsync(database);
        await using (var gone = await RunningCoach.StartAsync(folder, _channel, database))
        {
            Count();
            await GreetAsync(gone);
            await AddAsync(gone, "call Ana", DateTimeOffset.UtcNow.AddSeconds(3));
        }

        await ArriveAsync(1);
        Assert.Single(Arrived());
    }

    [Theory]
    [InlineData(StatusCodes.Status403Forbidden)]
    [InlineData(StatusCodes.Status404NotFound)]
    public async Task Who_uninstalled_gets_no_more(int status)
    {
        await using var coach = await StartAsync();
        await GreetAsync(coach);
        var delivery = coach.Services.GetRequiredService<ReminderDelivery>();
        await coach.Services.GetRequiredService<ITurnStore>()
            .ExecuteAsync([Row("now", DateTimeOffset.UtcNow, "sam"), Row("later", DateTimeOffset.UtcNow.AddDays(3), "sam")], Cancelled);
        _channel.Refuse = http =>
        {
            http.Response.StatusCode = status;
            _arrived.Release();
            return Task.FromResult(true);
        };

        await delivery.DeliverDueAsync(Cancelled);
        await ArriveAsync(1);
        await UntilAsync(coach, "SELECT reason FROM outbox_set_aside", 1);
        await delivery.DeliverDueAsync(Cancelled);

        Assert.Equal(["ended"], await coach.QueryAsync("SELECT status FROM reminder WHERE task = 'later'"));
    }

    [Theory]
    [InlineData(StatusCodes.Status429TooManyRequests)]
    [InlineData(StatusCodes.Status503ServiceUnavailable)]
    public async Task What_the_channel_puts_off_is_tried_again_and_comes_once(int status)
    {
        await using var coach = await StartAsync();
        await GreetAsync(coach);
        await coach.Services.GetRequiredService<ITurnStore>().ExecuteAsync([Row("call Ana", DateTimeOffset.UtcNow, "sam")], Cancelled);
        var tries = 0;
        _channel.Refuse = http =>
        {
            _arrived.Release();
            http.Response.StatusCode = status;
            return Task.FromResult(++tries < 3);
        };

        await coach.Services.GetRequiredService<ReminderDelivery>().DeliverDueAsync(Cancelled);
        await ArriveAsync(3);
        await UntilAsync(coach, "SELECT 1 FROM reminder WHERE status = 'came' AND NOT EXISTS (SELECT 1 FROM outbox)", 1);

        Assert.Contains("It's time: call Ana", Arrived().Single(), StringComparison.Ordinal);
        Assert.Empty(await coach.QueryAsync("SELECT reason FROM outbox_set_aside"));
    }

    [Fact]
    public async Task Erasing_leaves_no_trace_in_any_table_not_even_in_those_of_the_alarm()
    {
        await using var coach = await StartAsync();
        await GreetAsync(coach);
        await SayAsync(coach, "remind me tomorrow at 10 to call Ana back", 1);
        await SayAsync(coach, "call with Ana from Contoso tomorrow at 3 for an hour", 1);
        await SayAsync(coach, "cancel", 1);
        await SayAsync(coach, "just got off the phone with Ana, they want to think about it", 1);
        await SayAsync(coach, "half", 1);
        await SayAsync(coach, "cancel", 1);
        await SayAsync(coach, "forget me", 1);
        await SayAsync(coach, "yes", 1);

        await UntilAsync(coach, "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM outbox)", 1);
        var columns =
            await coach.QueryAsync("SELECT m.name || '|' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = " +
                "'table'");
        Assert.Contains("QRTZ_TRIGGERS|JOB_DATA", columns);
        // A key is random letters, which may be anybody's; it was made before anybody came.
        foreach (var column in columns.Where(column => column != "shared_key|value").Select(column => column!.Split('|')))
        {
            foreach (var trace in (string[])["sam", "c1", "Ana", "Contoso"])
            {
                var found = await coach.QueryAsync($"SELECT \"{column[1]}\" FROM \"{column[0]}\" WHERE instr(CAST(\"{column[1]}\" AS " +
                    $"TEXT), '{trace}') > 0");
                Assert.True(found.Count == 0, $"{column[0]}.{column[1]} still tells of {trace}.");
            }
        }

        Assert.Contains("Everything I knew about you is erased", _channel.In("c1")[^1].Json, StringComparison.Ordinal);
    }

    private async Task<RunningCoach> StartAsync(params string[] settings)
    {
        var coach = await RunningCoach.StartAsync(_data, _channel, settings);
        Count();
        return coach;
    }

    private void Count() => _channel.Refuse = _ =>
    {
        _arrived.Release();
        return Task.FromResult(false);
    };

    private async Task ArriveAsync(int replies)
    {
        for (var arrived = 0; arrived < replies; arrived++)
        {
            Assert.True(await _arrived.WaitAsync(TimeSpan.FromMinutes(3), Cancelled), $"Only {arrived} of {replies} replies came.");
        }
    }

    private static async Task UntilAsync(RunningCoach coach, string sql, int rows)
    {
        for (var tries = 0; (await coach.QueryAsync(sql)).Count < rows; tries++)
        {
            Assert.True(tries < 100_000, $"Never {rows} rows: {sql}");
            await Task.Yield();
        }
    }

    private Task GreetAsync(RunningCoach coach) => SayAsync(coach, "hello", 1);

    private async Task SayAsync(RunningCoach coach, string text, int replies)
    {
        using var answer = await coach.SayAsync(text);
        answer.EnsureSuccessStatusCode();
        await ArriveAsync(replies);
    }

    private List<string> Arrived() =>
        [.. _channel.In("c1").Select(reply => reply.Json).Where(json => json.Contains("It's time", StringComparison.Ordinal))];

    private static async Task AddAsync(RunningCoach coach, string task, DateTimeOffset due)
    {
        await coach.Services.GetRequiredService<ITurnStore>().ExecuteAsync([Row(task, due, "sam")], Cancelled);
        coach.Services.GetRequiredService<ReminderScheduled>().Set(due.ToUnixTimeMilliseconds());
    }

    private static Statement Row(string task, DateTimeOffset due, string user) => new(
        """
        INSERT INTO reminder (id, user_id, conversation_id, kind, status, task, due_at, next_attempt_at, created_at)
        VALUES (@id, @user, 'c1', 'task', 'pending', @task, @due, @due, @created)
        """,
        new { id = Guid.CreateVersion7().ToString(), user, task, due = due.ToUnixTimeMilliseconds(),
            created = DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeMilliseconds() });
}
