using System.Text;
using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Delivery;
using CoachBot.Dialogs.Questions;
using CoachBot.Hosting;
using CoachBot.Hosting.Limits;
using CoachBot.Journal;
using CoachBot.Listening;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using CoachBot.Replies.Case;
using CoachBot.Reminders.Delivery;
using CoachBot.Sellers;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.Turns;
using CoachBot.Tests.Time;
using Dapper;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;

namespace CoachBot.Tests.Conversations;

/// <summary>
/// The real bot, with its real content, recognition and store, on a clock that tests move. What doesn't change is made once for all tests.
/// </summary>
internal sealed class TestCoach
{
    private static readonly Lazy<ServiceProvider> _ownContent = new(() => Services(null).BuildServiceProvider());

    private static readonly string _folders = Path.Combine(Path.GetTempPath(), "coachbot-tests", "stores");

    private static readonly JsonSerializerSettings _json = new() { NullValueHandling = NullValueHandling.Ignore };

    private readonly SqliteStore _store;
    private readonly ServiceProvider _content;
    private ServiceProvider _running;

    /// <param name="folder">An organisation's own content, or null.</param>
    public TestCoach(string? folder = null)
    {
        _store = NewStore(Folder, Time);
        _content = folder is null ? _ownContent.Value : Services(folder).BuildServiceProvider();
        (_running, Bot) = Start();
    }

    /// <summary>Where the store keeps its files.</summary>
    public string Folder { get; } = Path.Combine(_folders, Guid.NewGuid().ToString("N"));

    /// <summary>A Monday morning.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public ManualTime Time { get; } = new(Now);

    /// <summary>Where replies arrive.</summary>
    public RecordingChannel Channel { get; } = new();

    /// <summary>Set to fail where the coach begins by itself.</summary>
    public UnreachableAtTimes Adapter => Get<UnreachableAtTimes>();

    /// <summary>Set to fail at the end of its next turn.</summary>
    public FailingBot Bot { get; private set; }

    public Journal Journal { get; } = new();

    public T Get<T>()
        where T : notnull => _running.GetRequiredService<T>();

    /// <summary>An activity on the way that all take: the adapter, its middleware, the bot, the store, the outbox.</summary>
    public Task ProcessAsync(Activity activity) => ProcessAsync(JsonConvert.SerializeObject(activity, _json));

    /// <summary>The same, as the channel writes it.</summary>
    /// <returns>What an invoke is answered with.</returns>
    public async Task<string> ProcessAsync(string json)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.ContentType = "application/json";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(json));
        http.Response.Body = new MemoryStream();
        await Get<CoachAdapter>().ProcessAsync(http.Request, http.Response, Bot, TestContext.Current.CancellationToken);
        await DeliveredAsync();
        return Encoding.UTF8.GetString(((MemoryStream)http.Response.Body).ToArray());
    }

    /// <summary>Reads the store; each row's first column as text.</summary>
    public Task<IReadOnlyList<string>> QueryAsync(string sql) =>
        _store.QueryAsync<string>(sql, null, TestContext.Current.CancellationToken);

    /// <summary>Brings what has become due.</summary>
    public async Task DeliverAsync()
    {
        await Get<ReminderDelivery>().DeliverDueAsync(TestContext.Current.CancellationToken);
        await DeliveredAsync();
    }

    private async Task DeliveredAsync()
    {
        while (Get<OutboxDispatcher>().Depth > 0)
        {
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A new bot over the same storage, as after a deployment.</summary>
    public void Restart() => (_running, Bot) = Start();

    private (ServiceProvider Running, FailingBot Bot) Start()
    {
        var running = Services(null)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Development })
            .AddLimits()
            .AddStorage()
            .AddBotAdapter()
            .AddSingleton<ITurnStore>(_store)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IReplyTransport>(Channel)
            .AddSingleton(provider => new UnreachableAtTimes(provider.GetRequiredService<CoachAdapter>()))
            .AddSingleton<BotAdapter>(provider => provider.GetRequiredService<UnreachableAtTimes>())
            .AddSingleton<JournalWriter>()
            .AddSingleton<IJournalWriter>(provider => Journal.Before(provider.GetRequiredService<JournalWriter>()))
            .AddOf(_content)
            .BuildServiceProvider();
        return (running, new FailingBot(running.GetRequiredService<IBot>()));
    }

    /// <summary>Puts the content, and what is learnt of it, once for all tests.</summary>
    public static void ShareLearnt(IServiceCollection services) => services.AddOf(_ownContent.Value);

    private static IServiceCollection Services(string? folder)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Content:Folder"] = folder,
            ["Limits:RequestsPerUser"] = "0",
            ["Limits:RequestsPerTenant"] = "0",
            ["Recognition:CacheFolder"] = Path.Combine(Path.GetTempPath(), "coachbot-tests", "recognition"),
        };
        return new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddSingleton<TimeProvider>(new ManualTime(Now))
            .AddLogging()
            .AddCoach()
            .AddJournal()
            .AddCalls();
    }

    private static SqliteStore NewStore(string folder, TimeProvider time)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        var options = new StorageOptions { DataFolder = folder, FlushEveryCommit = false };
        var store = new SqliteStore(Options.Create(options), time);
        store.PrepareAsync(CancellationToken.None).GetAwaiter().GetResult();
        return store;
    }
}

internal static class LearntServices
{
    /// <summary>What takes its time to read or to learn, from another coach.</summary>
    public static IServiceCollection AddOf(this IServiceCollection services, IServiceProvider other) => services
        .AddSingleton(other.GetRequiredService<ContentLibrary>())
        .AddSingleton(other.GetRequiredService<RecognitionEncoder>())
        .AddSingleton(other.GetRequiredService<QuestionCatalog>())
        .AddSingleton(other.GetRequiredService<Listener>())
        .AddSingleton(other.GetRequiredService<CounselFinder>());
}
