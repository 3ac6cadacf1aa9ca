using System.Diagnostics;
using CoachBot.EndToEnd.Bots;
using Microsoft.Bot.Schema;

namespace CoachBot.EndToEnd.Turns;

/// <summary>
/// Sellers in conversations of their own, and the checks that none of their turns was lost, doubled or answered out of order.
/// </summary>
internal sealed class Crowd(HttpClient http, ChannelServer channel, string name)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LastReplies = TimeSpan.FromSeconds(60);

    public Seller NewSeller(int number) => new(http, channel.ServiceUrl, $"{name}-{number:D3}", $"seller-{name}-{number:D3}");

    /// <summary>
    /// Lines written one after the other with nothing going wrong, in a conversation of their own. The messages carry the given ids,
    /// because the coach varies its sentences by them.
    /// </summary>
    public async Task<Seller> ReferenceAsync(Uri bot, IEnumerable<(string Id, string Line)> lines, int number,
        CancellationToken cancellationToken)
    {
        var seller = new Seller(http, channel.ServiceUrl, $"{name}-reference-{number:D3}", $"seller-{name}-reference-{number:D3}");
        foreach (var (id, line) in lines)
        {
            await seller.PostUntilTakenAsync(() => bot, seller.Write(line, id), cancellationToken);
        }

        await SettledAsync(seller, cancellationToken);
        return seller;
    }

    /// <summary>
    /// Holds what a seller was answered against the reference, activity by activity, giving the last replies time to come.
    /// </summary>
    public async Task AgreesAsync(Seller seller, IReadOnlyList<string> activities, Seller reference, CancellationToken cancellationToken)
    {
        var since = Stopwatch.StartNew();
        while (!Same(Transcript(seller, activities), Transcript(reference, activities)) && since.Elapsed < LastReplies)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellationToken);
        }

        Assert.Equal(Transcript(reference, activities), Transcript(seller, activities));
    }

    /// <summary>Waits until every activity of a seller has been answered.</summary>
    public async Task SettledAsync(Seller seller, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        while (seller.Written.Except(Replies(seller).Select(reply => reply.ReplyTo)).Any())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    /// <summary>
    /// Each activity's first reply came after that of the activity before it. The order of activities is that of their replies' first
    /// coming.
    /// </summary>
    public IReadOnlyList<string> OrderOfReplies(Seller seller) =>
        [.. Replies(seller).Select(reply => reply.ReplyTo).Where(id => id.Length > 0).Distinct()];

    /// <summary>What was said; that an older card has changed is no reply, and changes that follow each other are sent as one.</summary>
    private List<ReceivedReply> Replies(Seller seller) => [.. channel.In(seller.Conversation).Where(reply => !reply.IsChange)];

    private IReadOnlyList<IReadOnlyList<string>> Transcript(Seller seller, IReadOnlyList<string> activities) =>
        Script.Transcript(activities, Replies(seller));

    private static bool Same(IReadOnlyList<IReadOnlyList<string>> one, IReadOnlyList<IReadOnlyList<string>> other) =>
        one.Zip(other).All(pair => pair.First.SequenceEqual(pair.Second));

    /// <summary>Replies that came more than once.</summary>
    public int Repeats(Seller seller)
    {
        var received = Replies(seller);
        return received.Count - received.DistinctBy(reply => (reply.ReplyTo, reply.Json)).Count();
    }
}
