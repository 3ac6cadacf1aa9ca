using CoachBot.Listening;
using CoachBot.Situations.BuyerSaidNo;
using CoachBot.Situations.BuyerWentQuiet;
using CoachBot.Situations.FocusedOnTheSale;
using CoachBot.Situations.GoingInCircles;
using CoachBot.Situations.RelationshipNoSale;

namespace CoachBot.Situations;

public static class SituationRegistration
{
    public static IServiceCollection AddSituations(this IServiceCollection services) => services
        .AddSingleton<SituationTools>()
        .AddTopicDialog<BuyerSaidNoDialog>()
        .AddTopicDialog<BuyerWentQuietDialog>()
        .AddTopicDialog<GoingInCirclesDialog>()
        .AddTopicDialog<RelationshipNoSaleDialog>()
        .AddTopicDialog<FocusedOnTheSaleDialog>();
}
