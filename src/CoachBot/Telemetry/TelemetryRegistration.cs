using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoachBot.Telemetry;

/// <summary>
/// Where the configuration names a receiver, what is measured goes there by OpenTelemetry's own packages; elsewhere nothing of them runs.
/// </summary>
public static class TelemetryRegistration
{
    private static readonly string[] Meters = [CoachTelemetry.Name, "Npgsql"];

    // The database's spans are those of a turn or a delivery: its source is told to leave out what has no parent.
    private static readonly string[] Sources = [CoachTelemetry.Name, "Npgsql"];

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelemetryOptions>().Configure<IConfiguration>((options, settings) => options.Read(settings)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryValidation>();
        services.AddHostedService<DepthGauges>();
        var options = new TelemetryOptions();
        options.Read(configuration);
        var canWork = new TelemetryValidation().Validate(null, options).Succeeded;
        if (canWork && (options.Exports || options.ToAzureMonitor))
        {
            var telemetry = services.AddOpenTelemetry().ConfigureResource(Describe).WithMetrics(Measure).WithTracing(Trace);
            if (options.Exports)
            {
                telemetry.ToCollector(options);
            }

            if (options.ToAzureMonitor)
            {
                telemetry.ToAzureMonitor(options);
            }
        }

        return services;
    }

    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.
    private static void Describe(ResourceBuilder resource) => resource
        .AddService("coachbot", serviceVersion: typeof(TelemetryRegistration).Assembly.GetName().Version?.ToString())
        .AddEnvironmentVariableDetector();

    private static void Measure(MeterProviderBuilder metrics) =>
        metrics.AddMeter(Meters).AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation();

    private static void Trace(TracerProviderBuilder traces) => traces.AddProcessor(new UntoldRequests()).AddSource(Sources)
        .AddHttpClientInstrumentation()
            .AddAspNetCoreInstrumentation(requests => requests.Filter = http => !UntoldRequests.IsUntold(http.Request.Path));

    private static void ToCollector(this IOpenTelemetryBuilder telemetry, TelemetryOptions options) => telemetry
        .WithMetrics(metrics => metrics.AddOtlpExporter(exporter => options.Apply(exporter, "metrics")))
        .WithTracing(traces => traces.AddOtlpExporter(exporter => options.Apply(exporter, "traces")));

    private static void ToAzureMonitor(this IOpenTelemetryBuilder telemetry, TelemetryOptions options) => telemetry
        .WithMetrics(metrics => metrics.AddAzureMonitorMetricExporter(options.Apply))
        .WithTracing(traces => traces.AddAzureMonitorTraceExporter(options.Apply))
        .WithLogging(logs => logs.AddAzureMonitorLogExporter(options.Apply));
}
