using CoachBot.Storage;
using CoachBot.Storage.Turns;

namespace CoachBot.Tests.Storage;

/// <summary>What is read within a turn.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public async Task A_read_within_a_turn_sees_what_the_turn_writes_and_nobody_else_does()
    {
        await using var turn = await OpenTurnAsync("one");
        turn.Transaction.Write(NewDeal, new { id = "d1", buyer = "Ana" });

        Assert.Equal(["Ana"], await DealsAsync(turn.Transaction));
        turn.Transaction.Write("UPDATE deal SET buyer = 'Ben' WHERE id = 'd1'");
        Assert.Equal(["Ben"], await DealsAsync(turn.Transaction));
        Assert.Empty(await Store.QueryAsync<string>("SELECT buyer FROM deal", null, Cancellation));

        await turn.CommitAsync();
        Assert.Equal(["Ben"], await Store.QueryAsync<string>("SELECT buyer FROM deal", null, Cancellation));
    }

    [Fact]
    public async Task A_read_does_not_keep_what_the_turn_then_gives_up()
    {
        await using (var turn = await OpenTurnAsync("one"))
        {
            turn.Transaction.Write(NewDeal, new { id = "d1", buyer = "Ana" });
            Assert.Equal(["Ana"], await DealsAsync(turn.Transaction));
            turn.Transaction.Abandon();
            Assert.Empty(await DealsAsync(turn.Transaction));
            turn.Transaction.Send(Reply("sorry"));
            await turn.CommitAsync();
        }

        Assert.Empty(await Store.QueryAsync<string>("SELECT buyer FROM deal", null, Cancellation));
        Assert.Equal(["sorry"], await PendingAsync());
    }

    [Fact]
    public async Task After_a_read_that_was_wrong_the_turn_can_still_say_sorry()
    {
        await using (var turn = await OpenTurnAsync("one"))
        {
            turn.Transaction.Write("INSERT INTO no_such_table VALUES (1)");
            await Assert.ThrowsAnyAsync<Exception>(() => DealsAsync(turn.Transaction));
            turn.Transaction.Abandon();
            await Assert.ThrowsAnyAsync<Exception>(() =>
                turn.Transaction.QueryAsync<string>("SELECT nothing FROM nowhere", null, Cancellation));
            turn.Transaction.Send(Reply("sorry"));
            await turn.CommitAsync();
        }

        Assert.Equal(["sorry"], await PendingAsync());
        Assert.NotNull(await HandledAsync("one"));
    }

    [Fact]
    public async Task A_read_after_erasing_finds_nothing_of_the_user()
    {
        await CommitAsync("one", turn => turn.Write(NewDeal, new { id = "d1", buyer = "Ana" }));
        await using var forget = await OpenTurnAsync("two");
        Forgetting.Erase(forget.Transaction);

        Assert.Empty(await DealsAsync(forget.Transaction));
        Assert.Equal(["Ana"], await Store.QueryAsync<string>("SELECT buyer FROM deal", null, Cancellation));
    }

    [Fact]
    public async Task A_turn_that_lost_its_claim_learns_it_when_it_reads()
    {
        await using var turn = await OpenTurnAsync("one");
        turn.Transaction.Claim("UPDATE deal SET buyer = 'Ben' WHERE id = 'gone'");
        await Assert.ThrowsAsync<TurnConflictException>(() => DealsAsync(turn.Transaction));
    }

    [Fact]
    public async Task A_turn_that_is_over_reads_no_more()
    {
        var turn = await OpenTurnAsync("one");
        await turn.DisposeAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => DealsAsync(turn.Transaction));
    }

    private const string NewDeal = "INSERT INTO deal (id, user_id, buyer, created_at, updated_at) VALUES (@id, 'sam', @buyer, 1, 1)";

    private static Task<IReadOnlyList<string>> DealsAsync(TurnTransaction turn) =>
        turn.QueryAsync<string>("SELECT buyer FROM deal ORDER BY id", null, Cancellation);

    private async Task<OpenTurn> OpenTurnAsync(string activity)
    {
        var turn = new TurnTransaction(Sam, activity);
        turn.Session = await Store.BeginAsync(turn, Cancellation);
        return new OpenTurn(turn);
    }

    /// <summary>A turn between its beginning and its end, as the middleware holds it.</summary>
    private sealed record OpenTurn(TurnTransaction Transaction) : IAsyncDisposable
    {
        public Task CommitAsync() => Transaction.Session!.CommitAsync(Cancellation);

        public async ValueTask DisposeAsync()
        {
            if (Transaction.Session is { } session)
            {
                Transaction.Session = null;
                await session.DisposeAsync();
            }
        }
    }
}
