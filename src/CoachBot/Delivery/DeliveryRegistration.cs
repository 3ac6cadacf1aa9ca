using CoachBot.Storage.UserData;
using CoachBot.Telemetry;

namespace CoachBot.Delivery;

/// <summary>The way out of the outbox. Needs a store, and an <see cref="IReplyTransport"/>.</summary>
public static class DeliveryRegistration
{
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton<PassingPayloads>();
        services.AddSingleton<IUserMemory>(provider => provider.GetRequiredService<PassingPayloads>());
        services.AddSingleton<OutboxSender>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton(provider => DepthOf(provider.GetRequiredService<OutboxDispatcher>()));
        return services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
    }

    private static Depth DepthOf(OutboxDispatcher dispatcher) =>
        new("coachbot.outbox.depth", "{reply}", "Replies in memory, waiting to be delivered.", () => dispatcher.Depth);
}
