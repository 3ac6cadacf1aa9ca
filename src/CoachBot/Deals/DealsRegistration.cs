using CoachBot.Storage;
using CoachBot.Storage.UserData;

namespace CoachBot.Deals;

/// <summary>Whom the sellers speak with, what is known of it, and what happened.</summary>
public static class DealsRegistration
{
    public static IServiceCollection AddDeals(this IServiceCollection services)
    {
        services.AddSingleton<DealRepository>();
        services.AddSingleton<DealHistory>();
        return services.AddTables(
            new UserTable("deal") { Heard = "updated_at",
                Retention = new("updated_at", options => Retention.Days(options.KeepJournalDays)) },
            new UserTable("deal_fact") { PointsTo = "deal", PointsWith = "deal_id",
                Retention = new("said_at", options => Retention.Days(options.KeepJournalDays)) },
            new UserTable("deal_event") { PointsTo = "deal", PointsWith = "deal_id",
                Retention = new("happened_at", options => Retention.Days(options.KeepJournalDays)) });
    }
}
