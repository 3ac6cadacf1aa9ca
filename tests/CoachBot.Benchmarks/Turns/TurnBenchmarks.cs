using System.Text;
using AdaptiveCards;
using BenchmarkDotNet.Attributes;
using CoachBot.Calls;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Journal;
using CoachBot.Listening;
using CoachBot.Storage;
using CoachBot.Storage.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoachBot.Benchmarks.Turns;

/// <summary>What a turn is made of: an activity read, a card built and written, a dialog's step with its state loaded and saved.</summary>
[InProcess]
[MemoryDiagnoser]
public class TurnBenchmarks
{
    private static readonly byte[] Message = Encoding.UTF8.GetBytes(
        """
        {"type":"message","id":"1","timestamp":"2026-11-23T09:00:00.000Z","localTimestamp":"2026-11-23T09:00:00.000+00:00","localTimezone":"Europe/London",
        "serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams","from":{"id":"29:1","name":"Sam Rivers"},
        "conversation":{"conversationType":"personal","tenantId":"6a7d2b1e-3c4f-4a5b-8c6d-7e8f9a0b1c2d","id":"a:1"},"recipient":{"id":"28:bot","name":"CoachBot"},
        "textFormat":"plain","locale":"en-GB","text":"they said no","channelData":{"tenant":{"id":"6a7d2b1e-3c4f-4a5b-8c6d-7e8f9a0b1c2d"}}}
        """);

    private readonly Names _names = new("Sam Rivers", "Ana", "Contoso");
    private ServiceProvider _services = null!;
    private ContentLibrary _content = null!;
    private WordingCard _wording = null!;
    private Situation _situation = null!;
    private Activity _card = null!;
    private MemoryStorage _storage = null!;
    private readonly string _data = Directory.CreateTempSubdirectory("coachbot-benchmarks-").FullName;
    private int _turns;

    [GlobalSetup]
    public async Task StartAsync()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Recognition:UseEncoder", "false"),
            new("Storage:DataFolder", _data),
            new("Recognition:CacheFolder", Path.Combine(Path.GetTempPath(), "coachbot-benchmarks")),
        ]).Build());
        _storage = new MemoryStorage();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<BotAdapter, SilentAdapter>();
        services.AddStorage().AddCoach().AddJournal().AddCalls();
        services.AddSingleton<IStorage>(_storage);
        _services = services.BuildServiceProvider();
        await _services.GetRequiredService<ITurnStore>().PrepareAsync(CancellationToken.None);
        _content = _services.GetRequiredService<ContentLibrary>();
        _situation = _content.Situations.Single(situation => situation.Id == "buyer-said-no");
        _wording = new WordingCard(_content.Shared);
        _card = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = BuildCard().Card });
    }

    [GlobalCleanup]
    public async Task StopAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Benchmark]
    public Activity ReadActivity() => ActivityText.Read(Message);

    [Benchmark]
    public CoachCard BuildCard() => _wording.Build(_situation, _situation.Wordings[_situation.First], _names);

    [Benchmark]
    public string WriteCard() => ActivityText.Write(_card);

    /// <summary>
    /// “they said no” with the reply to it, and “cancel”: two turns over memory storage, recognition by the linear model.
    /// </summary>
    [Benchmark(OperationsPerInvoke = 2)]
    public async Task DialogTurns()
    {
        await TurnAsync("they said no");
        await TurnAsync("cancel");
    }

    private async Task TurnAsync(string text)
    {
        var activity = ActivityText.Read(Message);
        activity.Id = $"{++_turns}";
        activity.Text = text;
        using var turn = new TurnContext(new SilentAdapter(), activity);
        await _services.GetRequiredService<IBot>().OnTurnAsync(turn);
    }

    /// <summary>Writes each reply as it would travel, and sends it nowhere.</summary>
    private sealed class SilentAdapter : BotAdapter
    {
        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities,
            CancellationToken cancellationToken)
        {
            Array.ForEach(activities, activity => ActivityText.Write(activity));
            return Task.FromResult(activities.Select(_ => new ResourceResponse("1")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity,
            CancellationToken cancellationToken) =>
            Task.FromResult(new ResourceResponse("1"));

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference,
            CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
