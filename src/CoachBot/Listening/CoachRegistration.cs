using CoachBot.Bot;
using CoachBot.Content;
using CoachBot.Content.Live;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.MessageExtension;
using CoachBot.MyData;
using CoachBot.Pipeline;
using CoachBot.Practice;
using CoachBot.Recognition;
using CoachBot.Recognition.Dates;
using CoachBot.Replies;
using CoachBot.Situations;
using CoachBot.Time;
using CoachBot.Unheard;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace CoachBot.Listening;

public static class CoachRegistration
{
    /// <summary>The bot and what it talks about. Needs a store, and an <see cref="IJournalWriter"/>.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section).ValidateDataAnnotations();
        services.AddOptions<RecognitionOptions>().BindConfiguration(RecognitionOptions.Section);
        services.AddSingleton(provider => LoadEncoder(provider.GetRequiredService<IOptions<RecognitionOptions>>().Value));
        services.AddLiveContent();
        services.AddSingleton<IDateTimeReader>(NewDateReader());
        services.AddSingleton<SellerClock>();
        services.AddSingleton<DatePutRight>();
        services.AddSingleton<LearningProgress>();
        services.AddScoped<QuestionCatalog>();
        services.AddScoped<QuestionCards>();
        services.AddScoped<CoachTools>();
        services.AddScoped<TopicDialogs>();
        services.AddScoped(provider => new Lazy<TopicDialogs>(provider.GetRequiredService<TopicDialogs>));
        services.AddScoped<TalkRepository>();
        services.AddUnderstanding();
        services.AddSingleton<WordsPutRight>();
        services.AddScoped<ForgetTold>();
        services.AddScoped<IMomentWords>(provider => provider.GetRequiredService<ForgetTold>());
        services.AddScoped<ICommandHandler>(provider => provider.GetRequiredService<ForgetTold>());
        services.AddCarrying();
        services.AddScoped<TalkTurns>();
        services.AddScoped<GlobalCommands>();
        services.AddScoped<ChosenOnCard>();
        services.AddScoped<PressedAnswers>();
        services.AddScoped<PressedButtons>();
        services.AddScoped<BackToDeal>();
        services.AddScoped<Decisions>();
        services.AddScoped<HeardWords>();
        services.AddScoped<DialogManager>();
        services.AddPipeline();
        services.AddScoped<IncomingMessages>();
        services.AddScoped<Installation>();
        services.AddSingleton<TurnStates>();
        services.AddScoped<SalesCoachBot>();
        services.AddMessageExtension();
        services.AddUnheard();
        services.AddMyData();
        return services.AddSituations().AddPractice().AddReplies();
    }

    /// <summary>The reader of dates that the bot uses, and the command <c>when</c>.</summary>
    public static IDateTimeReader NewDateReader() => new SpokenZones(new DateTimeReader());

    /// <summary>
    /// Adds the dialog of a feature; its id is the id of its topic, whose phrases stand in <c>&lt;id&gt;.&lt;language&gt;.yaml</c>.
    /// </summary>
    public static IServiceCollection AddTopicDialog<TDialog>(this IServiceCollection services)
        where TDialog : Dialog
    {
        services.AddScoped<TDialog>();
        return services.AddScoped(provider => new TopicDialog(provider.GetRequiredService<TDialog>()));
    }

    /// <summary>What recognition learns from: all phrases of the content, and the counter-examples.</summary>
    public static IEnumerable<LabelledPhrase> Phrases(ContentLibrary content) => content.Topics.SelectMany(topic =>
        topic.Phrases.Select(phrase => new LabelledPhrase(phrase, topic.Id))
            .Concat(topic.CounterExamples.Select(phrase => new LabelledPhrase(phrase, topic.Id, Not: true))));

    private static RecognitionEncoder LoadEncoder(RecognitionOptions options) => new(
        options.UseEncoder ? SentenceEncoder.TryLoad(Path.Combine(AppContext.BaseDirectory, "encoder"), options.CacheFolder) : null);
}

/// <summary>The sentence encoder, where the build has put it; null without, and the linear model decides alone.</summary>
public sealed record RecognitionEncoder(SentenceEncoder? Encoder);
