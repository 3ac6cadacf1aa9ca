using CoachBot.Storage.Outbox;
using CoachBot.Storage.Postgres;
using CoachBot.Storage.Sqlite;
using CoachBot.Storage.UserData;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace CoachBot.Storage;

/// <summary>The store, with the state of turns and the tables that are kept.</summary>
public static class StorageRegistration
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DeliveryOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<RetentionOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageValidation>();
        services.AddSingleton<PostgresDatabase>();
        services.AddSingleton<ITurnStore>(provider =>
            string.IsNullOrWhiteSpace(provider.GetRequiredService<IOptions<StorageOptions>>().Value.Postgres)
            ? ActivatorUtilities.CreateInstance<SqliteStore>(provider)
            : ActivatorUtilities.CreateInstance<PostgresStore>(provider));
        services.AddSingleton<ConversationState, TransactionalConversationState>();
        services.AddSingleton<PrivateConversationState, TransactionalPrivateConversationState>();
        services.AddSingleton<UserState, TransactionalUserState>();
        services.AddHostedService<StorePreparation>();
        services.AddSingleton<Erasure>();
        services.AddSingleton<SharedKeys>();
        services.AddSingleton<Leavers>();
        services.AddHostedService<RetentionSweep>();
        return services.AddTables(StorageTables.All);
    }

    /// <summary>Tables of a feature that hold something of users: they are erased, exported and kept as they say.</summary>
    public static IServiceCollection AddTables(this IServiceCollection services, params IEnumerable<UserTable> tables)
    {
        foreach (var table in tables)
        {
            services.AddSingleton(table);
        }

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
