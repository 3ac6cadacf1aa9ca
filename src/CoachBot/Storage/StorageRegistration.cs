using CoachBot.Delivery;
using CoachBot.Sellers;
using CoachBot.Storage.Postgres;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace CoachBot.Storage;

/// <summary>The store, transactional turns and the outbox.</summary>
public static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration("Storage").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<TurnOptions>().ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ITurnStore>(provider => string.IsNullOrWhiteSpace(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Postgres)
            ? ActivatorUtilities.CreateInstance<SqliteStore>(provider)
            : ActivatorUtilities.CreateInstance<PostgresStore>(provider));
        services.AddSingleton<ConversationState, TransactionalConversationState>();
        services.AddSingleton<PrivateConversationState, TransactionalPrivateConversationState>();
        services.AddSingleton<UserState, TransactionalUserState>();
        services.AddSingleton(provider => new TurnQueue(provider.GetRequiredService<IOptions<StorageOptions>>().Value.TurnsWaiting));
        services.AddSingleton<ConversationReferences>();
        services.AddSingleton<SellerLocales>();
        services.AddSingleton<TransactionalTurnMiddleware>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddHostedService<StorePreparation>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
        services.AddHostedService<RetentionService>();
        return services;
    }

    /// <summary>The tables stand before anything else starts.</summary>
    private sealed class StorePreparation(ITurnStore store) : IHostedLifecycleService
    {
        public Task StartingAsync(CancellationToken cancellationToken) => store.PrepareAsync(cancellationToken);

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
