using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.CommandLine;
using CoachBot.EndToEnd.Bots;
using CoachBot.Hosting;
using CoachBot.Listening;
using CoachBot.Storage;
using CoachBot.Tests.Conversations;
using CoachBot.Tests.Package;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Tests.Hosting;

/// <summary>
/// The whole coach, as the program builds it, over real HTTP, with a channel that takes its replies and a log that misses nothing.
/// </summary>
internal sealed class RunningCoach : IAsyncDisposable
{
    private readonly TemporaryFolder _data;
    private readonly WebApplication _app;
    private readonly SemaphoreSlim _replies = new(0);
    private int _lastId;
    private bool _hasStarted;
    private bool _isAlone;

    private RunningCoach(WebApplication app, ChannelServer channel, TemporaryFolder data) => 
        (_app, Channel, _data, channel.Refuse) = (app, channel, data, _ => Task.FromResult(_replies.Release() < 0));

    public ChannelServer Channel { get; }

    public EveryLogLine Log { get; } = new();

    public HttpClient Http { get; private set; } = new();

    public IServiceProvider Services => _app.Services;

    public static async Task<RunningCoach> StartAsync(params string[] settings) =>
        await StartAsync(new TemporaryFolder(), await ChannelServer.StartAsync(), isAlone: true, settings);

    /// <summary>Over a folder and a channel that outlive it: after another one, or beside it.</summary>
    public static Task<RunningCoach> StartAsync(TemporaryFolder data, ChannelServer channel, params string[] settings) =>
        StartAsync(data, channel, isAlone: false, settings);

    private static async Task<RunningCoach> StartAsync(TemporaryFolder data, ChannelServer channel, bool isAlone, string[] settings)
    {
        string[] usual =
        [
            "--environment=Development", $"--Recognition:CacheFolder={Path.Combine(Path.GetTempPath(), "coachbot-tests", "recognition")}",
            "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Trace",
            "--Logging:LogLevel:Quartz=Trace", "--Logging:LogLevel:System.Net.Http=Trace", "--Logging:Console:LogLevel:Default=None",
            "--Logging:Console:LogLevel:Microsoft=None", "--Logging:Debug:LogLevel:Default=None",
        ];
        // A start reads and recalls for seconds: where a test brings no content of its own, that is done once for all. LearningTests do it
        // for real.
        var isOwn = settings.Any(setting =>
            setting.StartsWith("--Content", StringComparison.Ordinal) || setting.StartsWith("--Recognition", StringComparison.Ordinal));
        var app = CoachHost.Build(new BotSettings(data.Path, "http://127.0.0.1:0", NoPlayground: true, [.. usual, .. settings]),
            isOwn ? null : TestCoach.ShareLearnt);
        var coach = new RunningCoach(app, channel, data) { _isAlone = isAlone };
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(coach.Log);
        try
        {
            await app.StartAsync();
            await app.Services.GetRequiredService<LearningProgress>().Done;
        }
        catch
        {
            await coach.DisposeAsync();
            throw;
        }

        coach._hasStarted = true;
        coach.Http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        return coach;
    }

    /// <summary>An activity as Teams sends it.</summary>
    public JsonObject Activity(string type, string user = "sam", string conversation = "c1") => new()
    {
        ["type"] = type,
        ["id"] = $"a{Interlocked.Increment(ref _lastId)}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = Channel.ServiceUrl,
        ["locale"] = "en-GB",
        ["localTimezone"] = "Europe/London",
        ["from"] = new JsonObject { ["id"] = user, ["name"] = "Sam Rivers" },
        ["recipient"] = new JsonObject { ["id"] = "bot", ["name"] = "CoachBot" },
        ["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = "tenant-1" },
    };

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) =>
        Http.PostAsync("/api/messages", new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
            TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SayAsync(string text, string user = "sam", string conversation = "c1")
    {
        var activity = Activity("message", user, conversation);
        (activity["text"], activity["textFormat"]) = (text, "plain");
        return PostAsync(activity);
    }

    /// <summary>Sends an invoke, and reads its answer.</summary>
    public async Task<JsonElement> InvokeAsync(string name, JsonObject value)
    {
        var activity = Activity("invoke");
        (activity["name"], activity["value"]) = (name, value);
        using var answer = await PostAsync(activity);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until that many more replies have reached the channel: their sending is logged, too.</summary>
    public async Task HearAsync(int replies)
    {
        for (var heard = 0; heard < replies; heard++)
        {
            Assert.True(await _replies.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken),
                $"Only {heard} of {replies} replies came.");
        }
    }

    /// <summary>Reads the store; each row's first column as text.</summary>
    public Task<IReadOnlyList<string>> QueryAsync(string sql) =>
        Services.GetRequiredService<ITurnStore>().QueryAsync<string>(sql, null, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_hasStarted)
        {
            await _app.StopAsync();
        }

        await _app.DisposeAsync();
        if (_isAlone)
        {
            await Channel.DisposeAsync();
            _data.Dispose();
        }

        _replies.Dispose();
    }
}
