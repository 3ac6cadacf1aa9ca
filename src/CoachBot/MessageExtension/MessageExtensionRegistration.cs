namespace CoachBot.MessageExtension;

public static class MessageExtensionRegistration
{
    public static IServiceCollection AddMessageExtension(this IServiceCollection services)
    {
        services.AddSingleton<WordingSearch>();
        services.AddSingleton<BuyerMessageReader>();
        return services.AddSingleton<WordingExtension>();
    }
}
