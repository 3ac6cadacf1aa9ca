using CoachBot.Bot;
using CoachBot.Delivery;
using CoachBot.Storage;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;

namespace CoachBot.Sellers;

/// <summary>Who the sellers are: how to reach them, where they live, when they want peace.</summary>
public static class SellersRegistration
{
    public static IServiceCollection AddSellers(this IServiceCollection services)
    {
        services.AddSingleton<SellerRepository>();
        services.AddScoped<IArrivalHandler, SellerZones>();
        services.AddSingleton<Undelivered>();
        services.AddSingleton<IDeliveryFailed>(provider => provider.GetRequiredService<Undelivered>());
        services.AddScoped<IArrivalHandler, LostReplies>();
        services.AddSingleton<IUninstallHandler, LeftConversations>();
        services.AddOfEveryTurn<ConversationReferences>().AddOfEveryTurn<SellerLocales>();
        return services.AddTables(
            new UserTable("conversation_reference") { Key = "user_id", Heard = "updated_at" },
            new UserTable("seller") { Key = "user_id", Heard = "updated_at" });
    }

    private static IServiceCollection AddOfEveryTurn<T>(this IServiceCollection services)
        where T : class, ITurnBeginning, IUserMemory => services
            .AddSingleton<T>()
            .AddSingleton<ITurnBeginning>(provider => provider.GetRequiredService<T>())
            .AddSingleton<IUserMemory>(provider => provider.GetRequiredService<T>());
}
