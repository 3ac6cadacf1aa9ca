using CoachBot.Telemetry;

namespace CoachBot.Delivery;

/// <summary>The way out of the outbox. Needs a store, and an <see cref="IReplyTransport"/>.</summary>
public static class DeliveryRegistration
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton(provider => new Depth(
            "coachbot.outbox.depth", "{reply}", "Replies in memory, waiting to be delivered.", () => provider.GetRequiredService<OutboxDispatcher>().Depth));
        return services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
    }
}
