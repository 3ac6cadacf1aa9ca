using CoachBot.Storage;
using CoachBot.Storage.Tables;

namespace CoachBot.Deals;

/// <summary>Whom the sellers speak with.</summary>
public static class DealsRegistration
{
    public static IServiceCollection AddDeals(this IServiceCollection services)
    {
        services.AddSingleton<DealRepository>();
        return services.AddTables(new UserTable("deal") { Retention = new("updated_at", options => Retention.Days(options.KeepJournalDays)) });
    }
}
