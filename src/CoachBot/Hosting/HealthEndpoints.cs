using CoachBot.Content.Live;
using CoachBot.Delivery;
using CoachBot.Listening;
using CoachBot.Storage;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoachBot.Hosting;

/// <summary>
/// <c>/healthz/live</c>: the process answers. <c>/healthz/ready</c>: what is to be learnt is learnt, and the store can be written, so turns
/// can be taken.
/// </summary>
public static class HealthEndpoints
{
    public static IServiceCollection AddCoachHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<LearningHealth>("coach").AddCheck<ContentHealth>("content").AddCheck<StoreHealth>("store");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/healthz/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var lines = report.Entries.Select(entry => $"{entry.Key}: {entry.Value.Status} {entry.Value.Description}".TrimEnd());
        return http.Response.WriteAsync(string.Join('\n', lines.Prepend(report.Status.ToString())), http.RequestAborted);
    }

    private sealed class LearningHealth(LearningProgress progress) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(progress.IsDone
                ? HealthCheckResult.Healthy(progress.InWords)
                : HealthCheckResult.Unhealthy($"{progress.InWords}; turns are refused with 503 until it is done"));
    }

    // Wrong content keeps nobody from talking: what was live before stays.
    private sealed class ContentHealth(LiveContent live, ReloadState state) : IHealthCheck
    {
        private const int ToldAtMost = 5;

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(state.Refused is { } refused
                ? HealthCheckResult.Degraded($"{live.Current.Version} is live; what stands in the folder was not put live: " +
                    $"{string.Join(" | ", refused.Problems.Take(ToldAtMost))}")
                : HealthCheckResult.Healthy($"{live.Current.Version} is live"));
    }

    private sealed class StoreHealth(ITurnStore store, OutboxDispatcher dispatcher) : IHealthCheck
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                await store.CheckAsync(cancellationToken).WaitAsync(Patience, cancellationToken);
                return HealthCheckResult.Healthy($"{dispatcher.Depth} replies waiting to be delivered");
            }
            catch (Exception exception) when (exception is StoreUnavailableException or TimeoutException)
            {
                return HealthCheckResult.Unhealthy("the database can't be reached or written; turns are refused with 503 until it can",
                    exception);
            }
        }
    }
}
