using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Listening;
using CoachBot.Listening.Understanding;
using CoachBot.Situations.BuyerSaidNo;
using CoachBot.Situations.BuyerWentQuiet;
using CoachBot.Situations.FocusedOnTheSale;
using CoachBot.Situations.GoingInCircles;
using CoachBot.Situations.ItMoves;
using CoachBot.Situations.RelationshipNoSale;

namespace CoachBot.Situations;

public static class SituationRegistration
{
    /// <summary>The coach's own situations, in the order of the menu.</summary>
    public static IServiceCollection AddSituations(this IServiceCollection services) => services
        .AddScoped<SituationTools>()
        .AddScoped<IMomentWords, StepEar>()
        .AddTopicDialog<BuyerSaidNoDialog>()
        .AddTopicDialog<BuyerWentQuietDialog>()
        .AddTopicDialog<GoingInCirclesDialog>()
        .AddTopicDialog<RelationshipNoSaleDialog>()
        .AddTopicDialog<FocusedOnTheSaleDialog>()
        .AddFlow("price")
        .AddFlow("maybe-later")
        .AddFlow("send-me-something")
        .AddFlow("has-to-ask")
        .AddFlow("no-show")
        .AddFlow("wants-to-talk-again")
        .AddFlow("it-moves")
        .AddFlow("said-yes");

    // Its steps stand in its file.
    private static IServiceCollection AddFlow(this IServiceCollection services, string situation) =>
        services.AddScoped(provider => new TopicDialog(
        new AddedSituationDialog(provider.GetRequiredService<ContentLibrary>().Situation(situation),
            provider.GetRequiredService<SituationTools>())));
}
