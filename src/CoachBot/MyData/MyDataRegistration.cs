using CoachBot.Listening.Carrying;

namespace CoachBot.MyData;

/// <summary>A seller's own data: taken along, and erased.</summary>
public static class MyDataRegistration
{
    public static IServiceCollection AddMyData(this IServiceCollection services)
    {
        services.AddSingleton<ExportLinks>();
        services.AddScoped<ExportOffer>();
        services.AddSingleton<ExportFiles>();
        return services.AddScoped<IGlobalCommand, MyDataCommands>();
    }
}
