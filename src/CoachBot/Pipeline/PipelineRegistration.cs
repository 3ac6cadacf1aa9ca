using CoachBot.Listening;

namespace CoachBot.Pipeline;

/// <summary>The seller's deals beyond one talk: what is remembered, and how it is shown.</summary>
public static class PipelineRegistration
{
    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.AddSingleton<DealFinder>();
        services.AddSingleton<DealWords>();
        services.AddSingleton<TalkEvents>();
        services.AddSingleton<DealKeeper>();
        services.AddSingleton<DealMemory>();
        services.AddSingleton<DealCards>();
        services.AddSingleton<WhichCard>();
        services.AddSingleton<WhichDeals>();
        services.AddSingleton<PipelineReader>();
        services.AddSingleton<PipelineCard>();
        services.AddSingleton<ICommandHandler, ShowDeal>();
        services.AddSingleton(new UnmistakableWords("want.deal", DealQuestions.AskAboutOne));
        services.AddSingleton(new UnmistakableWords("want.open", DealQuestions.AskWhatIsOpen));
        return services.AddSingleton<IGlobalCommand, DealCommands>();
    }
}
