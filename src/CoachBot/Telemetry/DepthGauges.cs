using System.Diagnostics.Metrics;

namespace CoachBot.Telemetry;

/// <summary>Shows how long the queues are to whoever measures, while the host runs.</summary>
internal sealed class DepthGauges(IEnumerable<Depth> depths) : IHostedService, IDisposable
{
    private readonly Meter _meter = new(CoachTelemetry.Name);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var depth in depths)
        {
            _meter.CreateObservableGauge(depth.Name, depth.Count, depth.Unit, depth.Description);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _meter.Dispose();
}
