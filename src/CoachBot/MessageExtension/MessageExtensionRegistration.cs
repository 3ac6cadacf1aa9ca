namespace CoachBot.MessageExtension;

public static class MessageExtensionRegistration
{
    public static IServiceCollection AddMessageExtension(this IServiceCollection services)
    {
        services.AddSingleton<WordingSearch>();
        services.AddSingleton<BuyerMessageReader>();
        services.AddSingleton<WordingExtension>();
        services.AddSingleton<DraftExtension>();
        return services.AddSingleton<ExtensionCommands>();
    }
}
