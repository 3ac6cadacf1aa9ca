using CoachBot.Listening.Carrying;
using CoachBot.Storage;
using CoachBot.Storage.UserData;

namespace CoachBot.Unheard;

/// <summary>Sentences that weren't understood come back to whoever can teach them, with consent.</summary>
public static class UnheardRegistration
{
    public static IServiceCollection AddUnheard(this IServiceCollection services)
    {
        services.AddSingleton<UnheardRepository>();
        services.AddScoped<UnheardOffer>();
        services.AddScoped<IGlobalCommand, UnheardPresses>();
        return services.AddTables(new UserTable("unheard")
        {
            Heard = "shown_at",
            Retention = new("shown_at", options => Retention.Days(options.KeepUnheardDays)),
        });
    }
}
