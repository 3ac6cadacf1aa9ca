using System.Diagnostics;
using CoachBot.Storage.Outbox;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CoachBot.Storage.Postgres;

/// <summary>
/// The one way to PostgreSQL, for the store and for Quartz: one pool, one sign-in. With a managed identity the password is a token of Entra
/// ID, which is looked at again each minute, so that no connection waits for it and none is opened with one that is about to end.
/// </summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    // The store's checks, migrations and queries outside turns; and Quartz, with two threads, its clock, its cluster and what is asked of
    // it.
    private const int OtherConnections = 14;
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan TryAgain = TimeSpan.FromSeconds(5);

    private readonly Lazy<NpgsqlDataSource> _source;

    public PostgresDatabase(IOptions<StorageOptions> options, IOptions<DeliveryOptions> delivery)
        : this(options.Value, delivery.Value.DeliveriesAtOnce,
            string.IsNullOrWhiteSpace(options.Value.PostgresIdentity) ? null : new EntraSignIn(options.Value).TokenAsync, LookAgain)
    {
    }

    /// <param name="options">Where the database is, and how many turns have a connection.</param>
    /// <param name="deliveries">How many replies on their way have one.</param>
    /// <param name="token">The password of the moment; null where the connection string says all.</param>
    /// <param name="lookAgain">How often it is asked for.</param>
    internal PostgresDatabase(StorageOptions options, int deliveries, Func<CancellationToken, ValueTask<string>>? token,
        TimeSpan lookAgain) => _source = new(() => Build(options, deliveries, token, lookAgain));

    /// <summary>Made when it is asked for first; a coach on SQLite never does.</summary>
    public NpgsqlDataSource Source => _source.Value;

    public ValueTask DisposeAsync() => _source.IsValueCreated ? _source.Value.DisposeAsync() : ValueTask.CompletedTask;

    private static NpgsqlDataSource Build(StorageOptions options, int deliveries, Func<CancellationToken, ValueTask<string>>? token,
        TimeSpan lookAgain)
    {
        var builder = new NpgsqlDataSourceBuilder(options.Postgres);
        var settings = builder.ConnectionStringBuilder;
        settings.MaxPoolSize = options.PostgresTurns + deliveries + OtherConnections;
        settings.MaxAutoPrepare = 32;
        settings.ApplicationName = "CoachBot";
        settings.Timeout = Math.Min(settings.Timeout, 5);
        settings.CommandTimeout = Math.Min(settings.CommandTimeout, 20);
        // Looking whether something waits, five times a second, would drown what is worth a trace.
        builder.ConfigureTracing(tracing => tracing
            .ConfigureCommandFilter(_ => Activity.Current is not null)
            .ConfigureBatchFilter(_ => Activity.Current is not null)
            .EnablePhysicalOpenTracing(false)
            .EnableFirstResponseEvent(false));
        if (token is not null)
        {
            builder.UsePeriodicPasswordProvider((_, cancellationToken) => token(cancellationToken), lookAgain, TryAgain);
        }

        return builder.Build();
    }
}
