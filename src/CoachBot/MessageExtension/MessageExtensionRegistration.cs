namespace CoachBot.MessageExtension;

public static class MessageExtensionRegistration
{
    public static IServiceCollection AddMessageExtension(this IServiceCollection services)
    {
        services.AddScoped<WordingSearch>();
        services.AddScoped<BuyerMessageReader>();
        services.AddScoped<WordingExtension>();
        services.AddScoped<DraftExtension>();
        return services.AddScoped<ExtensionCommands>();
    }
}
