using CoachBot.Bot;
using CoachBot.Bot.Asking;
using CoachBot.Calls;
using CoachBot.Calls.Reminders;
using CoachBot.Content;
using CoachBot.Journal;
using CoachBot.Recognition;
using CoachBot.Situations;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.Turns;
using CoachBot.Tests.Time;
using Dapper;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Tests.Conversations;

/// <summary>The real bot, with its real content, recognition and store, on a clock that tests move. What doesn't change is made once for all tests.</summary>
internal sealed class TestCoach
{
    private static readonly Lazy<ServiceProvider> _ownContent = new(() => Services(null).BuildServiceProvider());

    private static readonly string _folders = Path.Combine(Path.GetTempPath(), "coachbot-tests", "stores");

    private readonly SqliteStore _store;
    private readonly ServiceProvider _content;
    private ServiceProvider _running;

    /// <param name="folder">An organisation's own content, or null.</param>
    public TestCoach(string? folder = null)
    {
        _store = NewStore(Folder, Time);
        _content = folder is null ? _ownContent.Value : Services(folder).BuildServiceProvider();
        _running = Start();
    }

    /// <summary>Where the store keeps its files.</summary>
    public string Folder { get; } = Path.Combine(_folders, Guid.NewGuid().ToString("N"));

    /// <summary>A Monday morning.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public ManualTime Time { get; } = new(Now);

    /// <summary>The sellers' chats, by user.</summary>
    public ChatAdapters Chats { get; } = new();

    public IBot Bot => Get<IBot>();

    public Journal Journal { get; } = new();

    public T Get<T>()
        where T : notnull => _running.GetRequiredService<T>();

    /// <summary>What makes a message a turn, as the product's middleware does, but with replies that can be read at once.</summary>
    public IMiddleware NewTurns() => new TestTurns(_store, Get<ConversationReferences>(), Get<Whereabouts>());

    /// <summary>Brings what has become due.</summary>
    public Task DeliverAsync() => Get<ReminderDelivery>().DeliverDueAsync(TestContext.Current.CancellationToken);

    /// <summary>A new bot over the same storage, as after a deployment.</summary>
    public void Restart() => _running = Start();

    private ServiceProvider Start() => Services(null)
        .AddSingleton<ITurnStore>(_store)
        .AddSingleton<TimeProvider>(Time)
        .AddSingleton<BotAdapter>(Chats)
        .AddSingleton<IStorage, TurnStorage>()
        .AddSingleton<ConversationReferences>()
        .AddSingleton<Whereabouts>()
        .AddSingleton<JournalWriter>()
        .AddSingleton<IJournalWriter>(provider => Journal.Before(provider.GetRequiredService<JournalWriter>()))
        .AddSingleton(_content.GetRequiredService<ContentLibrary>())
        .AddSingleton(_content.GetRequiredService<IntentRecognizer>())
        .AddSingleton(_content.GetRequiredService<Questions>())
        .BuildServiceProvider();

    private static IServiceCollection Services(string? folder)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Content:Folder"] = folder,
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
