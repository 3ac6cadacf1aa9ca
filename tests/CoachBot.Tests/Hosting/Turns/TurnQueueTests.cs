using CoachBot.Hosting.Turns;
using CoachBot.Storage;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Hosting.Turns;

public sealed class TurnQueueTests
{
    private static readonly TurnKey Sam = new("msteams", "chat", "sam");
    private static readonly TurnKey Ana = new("msteams", "chat", "ana");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turns_of_one_user_come_in_the_order_of_asking()
    {
        var queue = new TurnQueue(1000);
        var order = new List<int>();
        var first = await queue.EnterAsync(Sam, Cancellation);
        var waiting = Enumerable.Range(0, 50).Select(async i =>
        {
            using (await queue.EnterAsync(Sam, Cancellation))
            {
                order.Add(i);
            }
        }).ToList();

        first.Dispose();
        await Task.WhenAll(waiting);

        Assert.Equal(Enumerable.Range(0, 50), order);
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public async Task Another_user_does_not_wait()
    {
        var queue = new TurnQueue(10);
        using var sam = await queue.EnterAsync(Sam, Cancellation);
        using var ana = await queue.EnterAsync(Ana, Cancellation);
        Assert.Equal(2, queue.Count);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_others_in_order()
    {
        var queue = new TurnQueue(10);
        using var impatience = new CancellationTokenSource();
        var first = await queue.EnterAsync(Sam, Cancellation);
        var impatient = queue.EnterAsync(Sam, impatience.Token);
        var patient = queue.EnterAsync(Sam, Cancellation);

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.False(patient.IsCompleted);
        first.Dispose();
        (await patient).Dispose();
        Assert.Equal(0, queue.Count);
    }

    [Fact]
    public async Task More_than_may_wait_are_told_to_come_back()
    {
        var queue = new TurnQueue(1);
        using var first = await queue.EnterAsync(Sam, Cancellation);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => queue.EnterAsync(Ana, Cancellation));
        Assert.Equal(1, queue.Count);
    }
}
