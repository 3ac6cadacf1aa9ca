using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CoachBot.Telemetry;

/// <summary>Sends measurements to a collector while the host runs, where the configuration names one.</summary>
internal sealed class TelemetryExport(IOptions<TelemetryOptions> options, IEnumerable<Depth> depths) : IHostedLifecycleService, IDisposable
{
    private readonly Meter _depths = new(CoachTelemetry.Name);
    private MeterProvider? _metrics;
    private TracerProvider? _traces;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        foreach (var depth in depths)
        {
            _depths.CreateObservableGauge(depth.Name, depth.Count, depth.Unit, depth.Description);
        }

        if (options.Value.Exports)
        {
            _metrics = Metrics(options.Value);
            _traces = Traces(options.Value);
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After everything else has stopped, so that the last turns are told, too.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _metrics?.Dispose();
        _traces?.Dispose();
        _depths.Dispose();
    }

    private static MeterProvider Metrics(TelemetryOptions options) => Sdk.CreateMeterProviderBuilder()
        .SetResourceBuilder(Resource())
        .AddMeter(CoachTelemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime", "Npgsql")
        .AddOtlpExporter(exporter => options.Apply(exporter, "metrics"))
        .Build();

    private static TracerProvider Traces(TelemetryOptions options) => Sdk.CreateTracerProviderBuilder()
        .SetResourceBuilder(Resource())
        .AddSource(CoachTelemetry.Name, "Microsoft.AspNetCore", "System.Net.Http")
        .AddOtlpExporter(exporter => options.Apply(exporter, "traces"))
        .Build();

    // OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES have the last word.
    private static ResourceBuilder Resource() => ResourceBuilder.CreateEmpty()
        .AddService("coachbot", serviceVersion: typeof(TelemetryExport).Assembly.GetName().Version?.ToString())
        .AddTelemetrySdk()
        .AddEnvironmentVariableDetector();
}
