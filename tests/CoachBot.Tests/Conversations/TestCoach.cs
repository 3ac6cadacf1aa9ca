using CoachBot.Bot;
using CoachBot.Bot.Asking;
using CoachBot.Content;
using CoachBot.Recognition;
using CoachBot.Situations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Conversations;

/// <summary>The real bot, with its real content and recognition, over storage in memory. What doesn't change is made once for all tests.</summary>
internal sealed class TestCoach
{
    private static readonly Lazy<ServiceProvider> _ownContent = new(() => Services(null).BuildServiceProvider());

    private readonly IStorage _storage = new MemoryStorage();
    private readonly ServiceProvider _content;
    private ServiceProvider _running;

    /// <param name="folder">An organisation's own content, or null.</param>
    public TestCoach(string? folder = null)
    {
        _content = folder is null ? _ownContent.Value : Services(folder).BuildServiceProvider();
        _running = Start();
    }

    /// <summary>A Monday morning.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public IBot Bot => Get<IBot>();

    public Journal Journal { get; } = new();

    public T Get<T>()
        where T : notnull => _running.GetRequiredService<T>();

    /// <summary>A new bot over the same storage, as after a deployment.</summary>
    public void Restart() => _running = Start();

    private ServiceProvider Start() => Services(null)
        .AddSingleton(_storage)
        .AddSingleton<IJournalWriter>(Journal)
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
            .AddSingleton<TimeProvider>(new StandingClock())
            .AddLogging()
            .AddCoach();
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
