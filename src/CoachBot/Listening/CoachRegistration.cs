using CoachBot.Bot;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;
using CoachBot.Journal;
using CoachBot.MessageExtension;
using CoachBot.Pipeline;
using CoachBot.Practice;
using CoachBot.Recognition;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Replies;
using CoachBot.Situations;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace CoachBot.Listening;

public static class CoachRegistration
{
    /// <summary>The bot and what it talks about. Needs a store, and an <see cref="IJournalWriter"/>.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section);
        services.AddSingleton(provider => Load(provider.GetRequiredService<IOptions<ContentOptions>>().Value));
        services.AddOptions<RecognitionOptions>().BindConfiguration(RecognitionOptions.Section);
        services.AddSingleton(provider => LoadEncoder(provider.GetRequiredService<IOptions<RecognitionOptions>>().Value));
        services.AddSingleton(provider => CurriculumReader.Read(
            provider.GetRequiredService<ContentLibrary>(), ContentFolders(provider.GetRequiredService<IOptions<ContentOptions>>().Value)));
        services.AddSingleton(provider => Listener.Learn(
            provider.GetRequiredService<Curriculum>(), new DateTimeReader(), provider.GetRequiredService<RecognitionEncoder>().Encoder,
            provider.GetRequiredService<IOptions<RecognitionOptions>>().Value.CacheFolder, provider.GetRequiredService<LearningProgress>().Listening));
        services.AddSingleton<LearningProgress>();
        services.AddSingleton<IDateTimeReader>(NewDateReader());
        services.AddSingleton<SellerClock>();
        services.AddSingleton<SelfCorrection>();
        services.AddSingleton<SellerRecognizer>();
        services.AddSingleton<QuestionCatalog>();
        services.AddSingleton<CoachTools>();
        services.AddSingleton<TopicDialogs>();
        services.AddSingleton(provider => new Lazy<TopicDialogs>(provider.GetRequiredService<TopicDialogs>));
        services.AddSingleton<MenuReplies>();
        services.AddSingleton<TalkRepository>();
        services.AddSingleton<TalkDialogs>();
        services.AddSingleton<MessageReader>();
        services.AddSingleton<FactsInWords>();
        services.AddSingleton<Carrier>();
        services.AddSingleton<AskedCards>();
        services.AddSingleton<AnswerChanges>();
        services.AddSingleton<EditedMessages>();
        services.AddSingleton<DialogManager>();
        services.AddPipeline();
        services.AddSingleton<IBot, SalesCoachBot>();
        services.AddMessageExtension();
        return services.AddSituations().AddPractice().AddReplies();
    }

    /// <summary>The reader of dates that the bot uses, and the command <c>when</c>.</summary>
    public static IDateTimeReader NewDateReader() => new SpokenZones(new DateTimeReader());

    /// <summary>Adds the dialog of a feature; its id is the id of its topic, whose phrases stand in <c>&lt;id&gt;.&lt;language&gt;.yaml</c>.</summary>
    public static IServiceCollection AddTopicDialog<TDialog>(this IServiceCollection services)
        where TDialog : Dialog
    {
        services.AddSingleton<TDialog>();
        return services.AddSingleton(provider => new TopicDialog(provider.GetRequiredService<TDialog>()));
    }

    /// <summary>What recognition learns from: all phrases of the content, and the counter-examples.</summary>
    public static IEnumerable<LabelledPhrase> Phrases(ContentLibrary content) => content.Topics.SelectMany(topic =>
        topic.Phrases.Select(phrase => new LabelledPhrase(phrase, topic.Id))
            .Concat(topic.CounterExamples.Select(phrase => new LabelledPhrase(phrase, topic.Id, Not: true))));

    private static RecognitionEncoder LoadEncoder(RecognitionOptions options) => new(
        options.UseEncoder ? SentenceEncoder.TryLoad(Path.Combine(AppContext.BaseDirectory, "encoder"), options.CacheFolder) : null);

    private static ContentLibrary Load(ContentOptions options) => ContentLibrary.Load(options.Language, ContentFolders(options));

    private static string[] ContentFolders(ContentOptions options)
    {
        var own = Path.Combine(AppContext.BaseDirectory, "content");
        return options.Folder is { Length: > 0 } folder ? [own, Path.GetFullPath(folder)] : [own];
    }
}

/// <summary>The sentence encoder, where the build has put it; null without, and the linear model decides alone.</summary>
public sealed record RecognitionEncoder(SentenceEncoder? Encoder);
