using Microsoft.Extensions.Options;

namespace CoachBot.Telemetry;

public static class TelemetryRegistration
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        services.AddOptions<TelemetryOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryValidation>();
        return services.AddHostedService<TelemetryExport>();
    }
}
