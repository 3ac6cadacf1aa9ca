
using CoachBot.Listening.Acts;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using CoachBot.Pipeline.Commands;

namespace CoachBot.Pipeline;

/// <summary>The seller's deals beyond one talk: what is remembered, and how it is shown.</summary>
public static class PipelineRegistration
{
    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.AddScoped<DealFinder>();
        services.AddScoped<DealWords>();
        services.AddScoped<TalkEvents>();
        services.AddScoped<DealAnswers>();
        services.AddScoped<DealOfTalk>();
        services.AddScoped<DealKeeper>();
        services.AddScoped<DealsTakenBack>();
        services.AddScoped<DealMemory>();
        services.AddScoped<DealCards>();
        services.AddScoped<WhichCard>();
        services.AddScoped<WhichDeals>();
        services.AddScoped<PipelineReader>();
        services.AddScoped<PipelineCard>();
        services.AddScoped<DealPages>();
        services.AddScoped<ICommandHandler, ShowDeal>();
        services.AddScoped<ICommandHandler, MarkLost>();
        services.AddScoped<IMomentWords, LostEar>();
        services.AddScoped<ListedDealKeeper>();
        services.AddScoped<ICommandHandler, LogDeals>();
        services.AddScoped<IMomentWords, DealListEar>();
        services.AddScoped<PutDealRight>();
        services.AddScoped<ICommandHandler>(provider => provider.GetRequiredService<PutDealRight>());
        services.AddScoped<IMomentWords>(provider => provider.GetRequiredService<PutDealRight>());
        services.AddSingleton(new UnmistakableWords("want.deal", DealQuestions.AskAboutOne));
        services.AddSingleton(new UnmistakableWords("want.open", DealQuestions.AskWhatIsOpen));
        return services.AddScoped<IGlobalCommand, DealPresses>();
    }
}
