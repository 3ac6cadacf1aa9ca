using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Storage;

/// <summary>What every store promises, run on the real SQLite and the real PostgreSQL.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    protected static readonly TurnKey Sam = new("msteams", "chat", "sam");
    private int _activities;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected ITurnStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = await OpenAsync();
        await Store.PrepareAsync(Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await ((IAsyncDisposable)Store).DisposeAsync();
        await CleanAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ITurnStore> OpenAsync();

    protected abstract ValueTask CleanAsync();

    [Fact]
    public async Task What_a_turn_commits_is_there_together()
    {
        await CommitAsync("one", turn =>
        {
            turn.ChangeState("state/sam", """{"step":1}""");
            turn.Send(Reply("first"));
            turn.Send(Reply("second"));
        });

        Assert.Equal("""{"step":1}""", (await StateAsync("state/sam"))!.Json);
        Assert.Equal(["first", "second"], await PendingAsync());
        Assert.NotNull(await HandledAsync("one"));
    }

    [Fact]
    public async Task A_turn_that_is_not_committed_leaves_nothing()
    {
        var turn = new TurnTransaction(Sam, "one");
        await using (await Store.BeginAsync(turn, Cancellation))
        {
            turn.ChangeState("state/sam", "{}");
            turn.Send(Reply("never"));
        }

        Assert.Null(await StateAsync("state/sam"));
        Assert.Empty(await PendingAsync());
        Assert.Null(await HandledAsync("one"));
    }

    [Fact]
    public async Task A_wrong_statement_undoes_the_whole_turn_and_no_other()
    {
        var wrong = CommitAsync("wrong", turn =>
        {
            turn.ChangeState("state/sam", "{}");
            turn.Write("INSERT INTO no_such_table VALUES (1)");
        });
        var right = CommitAsync("right", turn => turn.ChangeState("state/ana", "{}"), new TurnKey("msteams", "chat", "ana"));

        await Assert.ThrowsAnyAsync<Exception>(() => wrong);
        await right;

        Assert.Null(await StateAsync("state/sam"));
        Assert.NotNull(await StateAsync("state/ana"));
    }

    [Fact]
    public async Task A_state_changed_by_another_meanwhile_is_a_conflict()
    {
        await CommitAsync("one", turn => turn.ChangeState("state/sam", """{"n":1}"""));
        var late = new TurnTransaction(Sam, "late");
        await using var session = await Store.BeginAsync(late, Cancellation);
        late.Saw("state/sam", (await session.ReadStateAsync("state/sam", Cancellation))!.Version);
        late.ChangeState("state/sam", """{"n":2}""");

        await CommitAsync("between", turn => turn.ChangeState("state/sam", """{"n":9}"""), new TurnKey("msteams", "another chat", "sam"),
            "state/sam");

        await Assert.ThrowsAsync<TurnConflictException>(() => session.CommitAsync(Cancellation));
        await session.DisposeAsync();
        Assert.Equal("""{"n":9}""", (await StateAsync("state/sam"))!.Json);
    }

    [Fact]
    public async Task An_invoke_answer_is_kept_for_its_redelivery()
    {
        await CommitAsync("invoke", turn =>
        {
            turn.InvokeResponse = """{"status":200}""";
            turn.ChangeState("state/sam", "{}");
        });

        Assert.Equal("""{"status":200}""", (await HandledAsync("invoke"))!.InvokeResponse);
    }

    [Fact]
    public async Task Replies_leave_in_order_and_only_once_removed()
    {
        await CommitAsync("one", turn => turn.Send(Reply("a")));
        await CommitAsync("two", turn => turn.Send(Reply("b")));

        await using (var batch = await Store.TakeAsync(Reply("").Lane, [], Cancellation))
        {
            Assert.Equal(["a", "b"], batch.Messages.Select(message => message.Payload));
            await batch.SentAsync(batch.Messages[0], null, 1, Cancellation);
        }

        Assert.Equal(["b"], await PendingAsync());
    }

    [Fact]
    public async Task A_reply_that_is_set_aside_is_out_of_the_way_and_tells_why()
    {
        await CommitAsync("one", turn => turn.Send(Reply("to nobody")));

        await using (var batch = await Store.TakeAsync(Reply("").Lane, [], Cancellation))
        {
            await batch.SetAsideAsync(new DeliveryFailure(batch.Messages[0], 17, 403, null), [], Cancellation);
        }

        Assert.Empty(await PendingAsync());
        Assert.Equal(["403"], await Store.QueryAsync<string>("SELECT reason FROM outbox_set_aside", null, Cancellation));
    }

    [Fact]
    public async Task Erasing_a_user_leaves_no_row_that_names_them()
    {
        await CommitAsync("one", turn =>
        {
            turn.ChangeState("state/sam", "{}");
            turn.Write("INSERT INTO conversation_reference (user_id, conversation_id, personal, json, updated_at) VALUES ('sam', 'chat', " +
                "1, '{}', 1)");
        });
        await CommitAsync("forget me", turn =>
        {
            Forgetting.Erase(turn);
            turn.Send(Reply("All gone."));
        });

        foreach (var table in (string[])["state", "handled", "outbox", "outbox_set_aside", "sent_card", "conversation_reference"])
        {
            Assert.Empty(await Store.QueryAsync<string>($"SELECT user_id FROM {table} WHERE user_id = 'sam'", null, Cancellation));
        }

        Assert.Null(await StateAsync("state/sam"));
        Assert.Equal(["All gone."], await PendingAsync());
    }

    [Fact]
    public async Task Preparing_again_changes_nothing()
    {
        await CommitAsync("one", turn => turn.ChangeState("state/sam", "{}"));
        await Store.PrepareAsync(Cancellation);
        Assert.NotNull(await StateAsync("state/sam"));
    }

    [Fact]
    public async Task A_database_from_a_newer_program_is_refused()
    {
        await Store.ExecuteAsync([new Statement("INSERT INTO schema_version (version) VALUES (9999)")], Cancellation);
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => Store.PrepareAsync(Cancellation));
        Assert.Contains("9999", refusal.Message, StringComparison.Ordinal);
    }

    private static readonly Erasure Forgetting =
        new([.. StorageTables.All, new UserTable("conversation_reference"), new UserTable("deal")], []);

    protected static OutboxMessage Reply(string payload) => new()
    {
        ServiceUrl = "https://channel.example/",
        ConversationId = "chat",
        Verb = OutboxVerb.Send,
        Payload = payload,
        CreatedAt = 1,
    };

    protected async Task CommitAsync(string activity, Action<TurnTransaction> work, TurnKey? key = null, params string[] reads)
    {
        var turn = new TurnTransaction(key ?? Sam, activity);
        await using var session = await Store.BeginAsync(turn, Cancellation);
        foreach (var state in reads)
        {
            turn.Saw(state, (await session.ReadStateAsync(state, Cancellation))?.Version ?? 0);
        }

        work(turn);
        await session.CommitAsync(Cancellation);
    }

    protected async Task<StoredState?> StateAsync(string key)
    {
        await using var session = await Store.BeginAsync(new TurnTransaction(Sam, $"look {++_activities}"), Cancellation);
        return await session.ReadStateAsync(key, Cancellation);
    }

    private async Task<HandledActivity?> HandledAsync(string activity)
    {
        await using var session = await Store.BeginAsync(new TurnTransaction(Sam, activity), Cancellation);
        return await session.FindHandledAsync(Cancellation);
    }

    private async Task<IReadOnlyList<string?>> PendingAsync()
    {
        await using var batch = await Store.TakeAsync(Reply("").Lane, [], Cancellation);
        return [.. batch.Messages.Select(message => message.Payload)];
    }
}
