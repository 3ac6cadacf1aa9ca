using CoachBot.Delivery;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;
using CoachBot.Tests.Time;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace CoachBot.Tests.Storage;

/// <summary>Cards that are changed after they were sent, on the real SQLite and the real PostgreSQL.</summary>
public abstract class CardDeliveryContract : IAsyncLifetime
{
    private readonly FakeChannel _channel = new();
    private ITurnStore _store = null!;
    private OutboxDispatcher _dispatcher = null!;
    private int _activities;

    protected ManualTime Time { get; } = new();

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await OpenAsync();
        await _store.PrepareAsync(Cancellation);
        _dispatcher = NewDispatcher();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await ((IAsyncDisposable)_store).DisposeAsync();
        await CleanAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ITurnStore> OpenAsync();

    protected abstract ValueTask CleanAsync();

    [Fact]
    public async Task A_change_finds_the_card_where_the_channel_put_it()
    {
        await PostAsync(Card("question"));
        Assert.Equal("question", await _channel.NextAsync());
        await DrainedAsync();

        await PostAsync(Change("answered"));

        Assert.Equal("answered at id of question", await _channel.NextAsync());
        await DrainedAsync();
    }

    [Fact]
    public async Task A_change_waits_for_its_card_however_often_that_is_tried()
    {
        _channel.Answer("question", new DeliveryResult(503));
        await PostAsync(Card("question"));
        await PostAsync(Change("answered"));

        Assert.Equal("question", await _channel.NextAsync());
        await AdvanceAsync();
        Assert.Equal("question", await _channel.NextAsync());
        Assert.Equal("answered at id of question", await _channel.NextAsync());
        await DrainedAsync();
    }

    [Fact]
    public async Task Changes_go_behind_replies_and_the_last_of_a_card_stands_for_all()
    {
        _channel.Answer("question", new DeliveryResult(503));
        await PostAsync(Card("question"));
        Assert.Equal("question", await _channel.NextAsync());
        await PostAsync(Change("answered"), Reply("next"));
        await PostAsync(Change("answered again"));
        await PostAsync(Reply("last"));

        await AdvanceAsync();

        Assert.Equal("question", await _channel.NextAsync());
        Assert.Equal("next", await _channel.NextAsync());
        Assert.Equal("last", await _channel.NextAsync());
        Assert.Equal("answered again at id of question", await _channel.NextAsync());
        await DrainedAsync();
        Assert.False(_channel.HasMore);
    }

    [Fact]
    public async Task A_reply_does_not_wait_for_a_change_that_is_put_off()
    {
        await PostAsync(Card("question"));
        await _channel.NextAsync();
        await DrainedAsync();
        _channel.Answer("answered", new DeliveryResult(412));
        await PostAsync(Change("answered"));
        Assert.Equal("answered at id of question", await _channel.NextAsync());

        await PostAsync(Reply("next"));

        Assert.Equal("next", await _channel.NextAsync());
        await AdvanceAsync();
        Assert.Equal("answered at id of question", await _channel.NextAsync());
        await DrainedAsync();
    }

    [Fact]
    public async Task Changes_of_different_cards_all_come()
    {
        await PostAsync(Card("one", "1"), Card("two", "2"), Change("one answered", "1"), Change("two answered", "2"));

        Assert.Equal("one", await _channel.NextAsync());
        Assert.Equal("two", await _channel.NextAsync());
        Assert.Equal("one answered at id of one", await _channel.NextAsync());
        Assert.Equal("two answered at id of two", await _channel.NextAsync());
        await DrainedAsync();
    }

    [Fact]
    public async Task A_card_that_never_came_is_not_changed_and_holds_up_nobody()
    {
        _channel.Answer("question", new DeliveryResult(400, Error: "BadArgument"));
        await PostAsync(Card("question"));
        await PostAsync(Change("answered"));
        await PostAsync(Reply("next"));

        Assert.Equal("question", await _channel.NextAsync());
        Assert.Equal("next", await _channel.NextAsync());
        await DrainedAsync();
        Assert.False(_channel.HasMore);
    }

    [Fact]
    public async Task A_card_that_the_channel_gave_no_name_is_not_changed()
    {
        _channel.Answer("question", new DeliveryResult(201, ActivityId: ""));
        await PostAsync(Card("question"));
        await PostAsync(Change("answered"), Reply("next"));

        Assert.Equal("question", await _channel.NextAsync());
        Assert.Equal("next", await _channel.NextAsync());
        await DrainedAsync();
        Assert.False(_channel.HasMore);
    }

    [Fact]
    public async Task What_a_crash_left_behind_comes_card_first_then_replies_then_the_last_change()
    {
        await CommitAsync(Card("question"), Change("answered"));
        await CommitAsync(Change("answered again"));
        await CommitAsync(Reply("next"));

        await _dispatcher.StartAsync(Cancellation);

        Assert.Equal("question", await _channel.NextAsync());
        Assert.Equal("next", await _channel.NextAsync());
        Assert.Equal("answered again at id of question", await _channel.NextAsync());
        await DrainedAsync();
        Assert.False(_channel.HasMore);
    }

    [Fact]
    public async Task A_card_is_found_by_the_next_process_too()
    {
        await PostAsync(Card("question"));
        await _channel.NextAsync();
        await DrainedAsync();
        await StopAsync();
        _dispatcher = NewDispatcher();

        await PostAsync(Change("answered"));

        Assert.Equal("answered at id of question", await _channel.NextAsync());
        await DrainedAsync();
    }

    [Fact]
    public async Task Nothing_is_noted_of_a_card_whose_reader_was_erased_while_it_was_on_its_way()
    {
        _channel.Answer("question", new DeliveryResult(503));
        await PostAsync(Card("question"));
        await _channel.NextAsync();
        await CommitAsync(new Erasure(StorageTables.All, []).Erase);

        await AdvanceAsync();
        await DrainedAsync();

        Assert.Empty(await _store.QueryAsync<string>("SELECT card FROM sent_card", null, Cancellation));
    }

    private static OutboxMessage Reply(string text) => Message(OutboxVerb.Send, text, null);

    private static OutboxMessage Card(string text, string key = "q") => Message(OutboxVerb.Send, text, key);

    private static OutboxMessage Change(string text, string key = "q") => Message(OutboxVerb.Update, text, key);

    private static OutboxMessage Message(OutboxVerb verb, string text, string? card) => new()
    {
        ServiceUrl = "https://channel.example/",
        ConversationId = "chat",
        Verb = verb,
        Card = card,
        Payload = text,
        CreatedAt = new ManualTime().GetUtcNow().ToUnixTimeMilliseconds(),
    };

    private async Task PostAsync(params OutboxMessage[] messages) => _dispatcher.Post(await CommitAsync(messages));

    private Task<IReadOnlyList<OutboxMessage>> CommitAsync(params OutboxMessage[] messages) =>
        CommitAsync(turn => Array.ForEach(messages, turn.Send));

    private async Task<IReadOnlyList<OutboxMessage>> CommitAsync(Action<TurnTransaction> work)
    {
        var turn = new TurnTransaction(new TurnKey("msteams", "chat", "sam"), $"activity {++_activities}");
        await using var session = await _store.BeginAsync(turn, Cancellation);
        work(turn);
        await session.CommitAsync(Cancellation);
        return turn.Outbox;
    }

    private OutboxDispatcher NewDispatcher()
    {
        var (options, passing) = (Options.Create(new DeliveryOptions()), new PassingPayloads(Time));
        var sender = new OutboxSender(_channel, [], passing, options, Time, NullLogger<OutboxSender>.Instance);
        return new(_store, sender, passing, options, Time, NullLogger<OutboxDispatcher>.Instance);
    }

    private async Task StopAsync()
    {
        await _dispatcher.StopAsync(CancellationToken.None);
        _dispatcher.Dispose();
    }

    private async Task AdvanceAsync()
    {
        while (Time.Waiting == 0)
        {
            await Task.Yield();
        }

        Time.Advance(TimeSpan.FromSeconds(2));
    }

    private async Task DrainedAsync()
    {
        while ((await _store.QueryAsync<long>("SELECT COUNT(*) FROM outbox", null, Cancellation))[0] > 0 || _dispatcher.Depth > 0)
        {
            await Task.Delay(1, Cancellation);
        }
    }
}
