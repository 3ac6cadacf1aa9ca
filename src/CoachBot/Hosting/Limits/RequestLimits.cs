using System.Threading.RateLimiting;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Hosting.Limits;

/// <summary>
/// Lets no user and no tenant take more than their share. First of the adapter's middleware: after the sender is known, before any work is
/// done for them. Turns that the coach begins itself don't count.
/// </summary>
public sealed class RequestLimits : IMiddleware, IDisposable
{
    private readonly PartitionedRateLimiter<IActivity>? _users;
    private readonly PartitionedRateLimiter<IActivity>? _tenants;

    public RequestLimits(IOptions<LimitsOptions> options)
    {
        var limits = options.Value;
        _users = Limiter(limits.RequestsPerUser, limits.UserBurst, activity => (activity.ChannelId ?? "", activity.From?.Id ?? ""));
        _tenants = Limiter(limits.RequestsPerTenant, limits.TenantBurst,
            activity => (activity.ChannelId ?? "", activity.Conversation?.TenantId ?? ""));
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Event || activity.Name != ActivityEventNames.ContinueConversation)
        {
            Take(_users, activity, "user");
            Take(_tenants, activity, "tenant");
        }

        return next(cancellationToken);
    }

    public void Dispose()
    {
        _users?.Dispose();
        _tenants?.Dispose();
    }

    private static PartitionedRateLimiter<IActivity>? Limiter(int perSecond, int burst, Func<IActivity, (string Channel, string Who)> keyOf)
    {
        if (perSecond == 0)
        {
            return null;
        }

        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = Math.Max(perSecond, burst),
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
            AutoReplenishment = false,
        };
        return PartitionedRateLimiter.Create<IActivity, (string Channel, string Who)>(
            activity => RateLimitPartition.GetTokenBucketLimiter(keyOf(activity), _ => bucket));
    }

    private static void Take(PartitionedRateLimiter<IActivity>? limiter, IActivity activity, string whose)
    {
        using var lease = limiter?.AttemptAcquire(activity);
        if (lease is { IsAcquired: false })
        {
            CoachTelemetry.Limited(whose);
            throw new TooManyRequestsException(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
                ? wait
                : TimeSpan.FromSeconds(1));
        }
    }
}

/// <summary>A user or tenant has sent more than their share; nothing of the activity was read or kept.</summary>
public sealed class TooManyRequestsException(TimeSpan retryAfter) : Exception("One user or tenant sends too many requests.")
{
    public TimeSpan RetryAfter { get; } = retryAfter;
}
