using CoachBot.Servers;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd.Playground;

/// <summary>The Playground in Chromium, in a window of a phone's or a desk's width.</summary>
public sealed class PlaygroundPage : IAsyncDisposable
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private IPage? _page;

    private PlaygroundPage(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    public IPage Page => _page!;

    /// <summary>A browser with nothing open yet.</summary>
    public static async Task<PlaygroundPage> LaunchAsync()
    {
        Needs.Chromium();
        var playwright = await Playwright.CreateAsync();
        return new PlaygroundPage(playwright,
            await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Needs.ChromiumPath, Args = Arguments }));
    }

    public async Task OpenAsync(Uri playground, int width, int height)
    {
        _page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width,
            Height = height } });
        Page.SetDefaultTimeout(60_000);
        await Page.GotoAsync(playground.ToString());
        await CloseLogAsync(Page);
    }

    /// <summary>
    /// The Playground's log covers a narrow window; its close button is the last of the buttons without a name before the chat's.
    /// </summary>
    private static async Task CloseLogAsync(IPage page)
    {
        var close = page.Locator("xpath=//*[text()='Log Panel']/following::button[2]");
        await close.ClickAsync();
    }

    public async Task WriteAsync(string text)
    {
        await Page.GetByRole(AriaRole.Textbox).Last.FillAsync(text);
        await SendAsync();
    }

    /// <summary>Sends what stands in the compose box.</summary>
    public Task SendAsync() => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Send Message" }).ClickAsync();

    /// <summary>Opens the message extension beside the compose box.</summary>
    /// <param name="kind">The kind of command, as the Playground names it.</param>
    public async Task OpenExtensionAsync(string kind)
    {
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Trigger Message Extension App" }).ClickAsync();
        await Page.GetByText(kind).Last.ClickAsync();
    }

    /// <summary>Presses the newest button of this name.</summary>
    public Task PressAsync(string button) =>
        Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).Last.ClickAsync();

    /// <summary>Waits until the newest text of this kind is to be seen.</summary>
    public Task SeesAsync(string text) => SeesAsync(text, Page.GetByText(text).Last);

    /// <summary>Waits until so many texts of this kind are to be seen.</summary>
    public Task SeesAsync(string text, int times) => SeesAsync(text, Page.GetByText(text).Nth(times - 1));

    private async Task SeesAsync(string text, ILocator there)
    {
        try
        {
            await there.WaitForAsync();
        }
        catch (TimeoutException)
        {
            await PictureAsync("what-was-seen-instead");
            throw new TimeoutException($"“{text}” was never to be seen; what was is in what-was-seen-instead.png.");
        }
    }

    /// <summary>
    /// Keeps a picture for people to look at, in the folder that COACHBOT_SCREENSHOTS names; without it, beside the test.
    /// </summary>
    public async Task PictureAsync(string name)
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_SCREENSHOTS") ?? Path.Combine(AppContext.BaseDirectory, "screenshots");
        await Page.EvaluateAsync("() => window.scrollTo(0, 0)");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
