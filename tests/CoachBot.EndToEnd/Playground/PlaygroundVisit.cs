using CoachBot.EndToEnd.Turns;
using CoachBot.Servers;

namespace CoachBot.EndToEnd.Playground;

/// <summary>A bot of its own, the Playground beside it, and a seller who has opened the page and been welcomed.</summary>
internal sealed class PlaygroundVisit : IAsyncDisposable
{
    private PlaygroundServer? _playground;
    private PlaygroundPage? _seller;

    private PlaygroundVisit(BotProcess bot) => Bot = bot;

    /// <summary>
    /// The screens that every conversation is seen on: a name for its pictures, width, height. The page isn't made for less than 540
    /// pixels.
    /// </summary>
    public static TheoryData<string, int, int> Screens { get; } = new() { { "desk", 1280, 900 }, { "phone", 560, 1000 } };

    public BotProcess Bot { get; }

    public PlaygroundPage Seller => _seller!;

    public static async Task<PlaygroundVisit> BeginAsync(Databases databases, int width, int height, CancellationToken cancellationToken)
    {
        Needs.Node();
        Needs.Chromium();
        var visit = new PlaygroundVisit(new BotProcess(await databases.NewAsync(Database.Sqlite)));
        try
        {
            await visit.OpenAsync(width, height, cancellationToken);
            return visit;
        }
        catch
        {
            await visit.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await (_seller?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_playground?.DisposeAsync() ?? ValueTask.CompletedTask);
        await Bot.DisposeAsync();
    }

    private async Task OpenAsync(int width, int height, CancellationToken cancellationToken)
    {
        // Each takes seconds, and none needs another before the page is opened.
        var (bot, playground, browser) =
            (Bot.StartAsync(cancellationToken), PlaygroundServer.StartAsync(Bot.Address, cancellationToken), PlaygroundPage.LaunchAsync());
        await Task.WhenAll([bot, playground, browser])
            .ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        (_playground, _seller) =
            (playground.IsCompletedSuccessfully ? await playground : null, browser.IsCompletedSuccessfully ? await browser : null);
        await Task.WhenAll([bot, playground, browser]);
        await _seller!.OpenAsync(_playground!.Address, width, height);
        await _seller.SeesAsync("I'm your sales coach");
    }
}
