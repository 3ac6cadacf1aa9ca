using CoachBot.Delivery;
using CoachBot.Dialogs.Questions;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.Turns;
using CoachBot.Tests.Time;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Storage;

/// <summary>The dispatcher on a real SQLite file, with a channel that answers as told and a clock that the test moves.</summary>
public sealed class OutboxDispatcherTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-").FullName;
    private readonly ManualTime _time = new();
    private readonly FakeChannel _channel = new();
    private readonly NotedFailures _failures = new();
    private readonly PassingPayloads _passing;
    private SqliteStore _store = null!;
    private OutboxDispatcher _dispatcher = null!;
    private int _activities;

    public OutboxDispatcherTests() => _passing = new(_time);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var options = Options.Create(new StorageOptions { DataFolder = _folder });
        _store = new SqliteStore(options, _time);
        await _store.PrepareAsync(Cancellation);
        _dispatcher = NewDispatcher();
    }

    public async ValueTask DisposeAsync()
    {
        await _dispatcher.StopAsync(CancellationToken.None);
        _dispatcher.Dispose();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Replies_of_a_conversation_go_out_in_order_and_leave_the_store()
    {
        for (var i = 0; i < 30; i++)
        {
            _dispatcher.Post(await CommitAsync($"reply {i}"));
        }

        for (var i = 0; i < 30; i++)
        {
            Assert.Equal($"reply {i}", await _channel.NextAsync());
        }

        await DrainedAsync();
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(0)]
    public async Task A_channel_that_is_busy_or_silent_is_tried_again_and_the_next_reply_waits_its_turn(int status)
    {
        _channel.Answer("first", new DeliveryResult(status));
        _dispatcher.Post(await CommitAsync("first", "second"));

        Assert.Equal("first", await _channel.NextAsync());
        await AdvanceUntilNextAsync(TimeSpan.FromSeconds(2));
        Assert.Equal("first", await _channel.NextAsync());
        Assert.Equal("second", await _channel.NextAsync());
        await DrainedAsync();
    }

    [Fact]
    public async Task What_the_channel_asks_for_is_honoured()
    {
        _channel.Answer("first", new DeliveryResult(429, RetryAfter: TimeSpan.FromSeconds(30)));
        _dispatcher.Post(await CommitAsync("first"));
        await _channel.NextAsync();
        await WaitingAsync();

        _time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(_channel.HasMore);
        await AdvanceUntilNextAsync(TimeSpan.FromSeconds(2));
        Assert.Equal("first", await _channel.NextAsync());
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(400)]
    public async Task What_can_never_be_sent_is_set_aside_and_blocks_nobody(int status)
    {
        _channel.Answer("to nobody", new DeliveryResult(status, Error: "BotNotInConversationRoster"));
        _dispatcher.Post(await CommitAsync("to nobody", "next"));

        Assert.Equal("to nobody", await _channel.NextAsync());
        Assert.Equal("next", await _channel.NextAsync());
        await DrainedAsync();
        Assert.Equal([$"{status} BotNotInConversationRoster"],
            await _store.QueryAsync<string>("SELECT reason FROM outbox_set_aside", null, Cancellation));
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster", true)]
    [InlineData(403, "ForbiddenOperationException", true)]
    [InlineData(403, null, true)]
    [InlineData(404, "ConversationNotFound", true)]
    [InlineData(403, "BotDisabledByAdmin", false)]
    [InlineData(403, "ConversationBlockedByUser", false)]
    [InlineData(403, "MessageWritesBlocked", false)]
    [InlineData(403, "ServiceUrlNotTrusted", false)]
    [InlineData(400, "BadArgument", false)]
    [InlineData(413, "MessageSizeTooBig", false)]
    public async Task Features_are_told_of_a_refusal_by_its_code_and_write_with_it(int status, string? error, bool gone)
    {
        _channel.Answer("to nobody", new DeliveryResult(status, Error: error));
        _dispatcher.Post(await CommitAsync("to nobody"));
        await _channel.NextAsync();
        await DrainedAsync();

        var failure = Assert.Single(_failures.Seen);
        Assert.Equal((status, error, gone), (failure.StatusCode, failure.Error, failure.IsGone));
        Assert.Equal(["sam"], await _store.QueryAsync<string>("SELECT value FROM shared_key WHERE name = 'failed'", null, Cancellation));
        Assert.Equal([$"{status}|{error}"],
            await _store.QueryAsync<string>("SELECT status_code || '|' || COALESCE(error, '') FROM outbox_set_aside", null, Cancellation));
    }

    [Fact]
    public async Task A_conversation_that_waits_does_not_hold_up_another()
    {
        _channel.Answer("slow", new DeliveryResult(503));
        _dispatcher.Post(await CommitAsync("slow"));
        await _channel.NextAsync();
        _dispatcher.Post(await CommitToAsync("another chat", "quick"));
        Assert.Equal("quick", await _channel.NextAsync());
    }

    [Fact]
    public async Task What_a_crash_left_behind_goes_out_at_the_next_start()
    {
        await CommitAsync("left", "behind");
        await _dispatcher.StartAsync(Cancellation);
        Assert.Equal("left", await _channel.NextAsync());
        Assert.Equal("behind", await _channel.NextAsync());
        await DrainedAsync();
    }

    [Fact]
    public async Task A_reply_that_stays_undeliverable_for_a_day_is_set_aside()
    {
        _channel.Always = new DeliveryResult(503);
        _dispatcher.Post(await CommitAsync("old"));
        await _channel.NextAsync();
        await WaitingAsync();
        _time.Advance(TimeSpan.FromHours(25));
        await _channel.NextAsync();
        await DrainedAsync();
        Assert.False(Assert.Single(_failures.Seen).IsGone);
        Assert.Equal(["expired"], await _store.QueryAsync<string>("SELECT reason FROM outbox_set_aside", null, Cancellation));
    }

    [Theory]
    [InlineData(false, "the draft itself")]
    [InlineData(true, "without it")]
    public async Task What_is_never_stored_is_dropped_on_its_way_when_its_seller_is_forgotten(bool forgotten, string arrives)
    {
        _channel.Answer("the draft itself", new DeliveryResult(503));
        _dispatcher.Post(await CommitPassingAsync("without it", "the draft itself"));
        Assert.Equal("the draft itself", await _channel.NextAsync());
        if (forgotten)
        {
            _passing.Forget("sam");
        }

        await AdvanceUntilNextAsync(TimeSpan.FromSeconds(2));
        Assert.Equal(arrives, await _channel.NextAsync());
    }

    private async Task<IReadOnlyList<OutboxMessage>> CommitPassingAsync(string stored, string passing)
    {
        var turn = new TurnTransaction(new TurnKey("msteams", "chat", "sam"), "a draft");
        await using var session = await _store.BeginAsync(turn, Cancellation);
        turn.Send(Reply("chat", stored) with { Passing = passing });
        await session.CommitAsync(Cancellation);
        return turn.Outbox;
    }

    private OutboxMessage Reply(string conversation, string text) => new()
    {
        ServiceUrl = "https://channel.example/",
        ConversationId = conversation,
        Verb = OutboxVerb.Send,
        Payload = text,
        CreatedAt = _time.GetUtcNow().ToUnixTimeMilliseconds(),
    };

    private OutboxDispatcher NewDispatcher()
    {
        var options = Options.Create(new DeliveryOptions());
        var sender = new OutboxSender(_channel, [_failures], _passing, options, _time, NullLogger<OutboxSender>.Instance);
        return new(_store, sender, _passing, options, _time, NullLogger<OutboxDispatcher>.Instance);
    }

    private Task<IReadOnlyList<OutboxMessage>> CommitAsync(params string[] replies) => CommitToAsync("chat", replies);

    private async Task<IReadOnlyList<OutboxMessage>> CommitToAsync(string conversation, params string[] replies)
    {
        var turn = new TurnTransaction(new TurnKey("msteams", conversation, "sam"), $"activity {++_activities}");
        await using var session = await _store.BeginAsync(turn, Cancellation);
        foreach (var reply in replies)
        {
            turn.Send(Reply(conversation, reply));
        }

        await session.CommitAsync(Cancellation);
        return turn.Outbox;
    }

    private async Task WaitingAsync()
    {
        while (_time.Waiting == 0)
        {
            await Task.Yield();
        }
    }

    private async Task AdvanceUntilNextAsync(TimeSpan by)
    {
        await WaitingAsync();
        _time.Advance(by);
    }

    private async Task DrainedAsync()
    {
        while ((await _store.QueryAsync<long>("SELECT COUNT(*) FROM outbox", null, Cancellation))[0] > 0 || _dispatcher.Depth > 0)
        {
            await Task.Yield();
        }
    }

    /// <summary>Notes what failed, with a row of its own beside the one that is set aside.</summary>
    private sealed class NotedFailures : IDeliveryFailed
    {
        public List<DeliveryFailure> Seen { get; } = [];

        public IReadOnlyList<Statement> Handle(DeliveryFailure failure)
        {
            Seen.Add(failure);
            return [new Statement("INSERT INTO shared_key (name, value) VALUES ('failed', @UserId)", new { failure.Message.UserId })];
        }
    }
}
