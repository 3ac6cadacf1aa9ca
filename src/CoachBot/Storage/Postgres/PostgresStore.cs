using CoachBot.Storage.Migrations;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;
using Dapper;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CoachBot.Storage.Postgres;

/// <summary>
/// The store for several replicas. A turn and a batch of replies each hold one pooled connection; both kinds are counted, so neither
/// starves the other.
/// </summary>
public sealed class PostgresStore : ITurnStore, IAsyncDisposable
{
    private const int PollMilliseconds = 200;
    private const long MigrationLock = 0x436F616368426F74;
    private readonly NpgsqlDataSource _source;
    private readonly SemaphoreSlim _turns;
    private readonly TimeProvider _time;

    public PostgresStore(PostgresDatabase database, IOptions<StorageOptions> options, TimeProvider time)
    {
        _source = database.Source;
        _time = time;
        _turns = new SemaphoreSlim(options.Value.PostgresTurns);
    }

    public bool IsAlone => false;

    public Task PrepareAsync(CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition("SELECT pg_advisory_lock(@MigrationLock)", new { MigrationLock },
            cancellationToken: cancellationToken));
        await Migrator.RunAsync(connection, "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", cancellationToken);
        await connection.ExecuteAsync(new CommandDefinition("SELECT pg_advisory_unlock(@MigrationLock)", new { MigrationLock },
            cancellationToken: cancellationToken));
        return true;
    });

    public async Task<ITurnSession> BeginAsync(TurnTransaction turn, CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken);
        try
        {
            return await GuardAsync(() => LockAsync(turn, cancellationToken));
        }
        catch
        {
            _turns.Release();
            throw;
        }
    }

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        GuardAsync<IReadOnlyList<T>>(async () =>
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            return (await connection.QueryAsync<T>(new CommandDefinition(sql, parameters, cancellationToken: cancellationToken))).AsList();
        });

    public Task ExecuteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var statement in statements)
        {
            statement.Check(await connection.ExecuteAsync(new CommandDefinition(statement.Sql, statement.Parameters, transaction,
                cancellationToken: cancellationToken)));
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
    });

    /// <summary>What PostgreSQL leaves behind in its files, its own vacuum clears.</summary>
    public Task EraseAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken) =>
        ExecuteAsync(statements, cancellationToken);

    public Task<IReadOnlyList<string>> LanesAsync(long now, CancellationToken cancellationToken) =>
        QueryAsync<string>("SELECT DISTINCT lane FROM outbox WHERE next_attempt_at <= @now", new { now }, cancellationToken);

    public Task<IOutboxBatch> TakeAsync(string lane, IReadOnlyList<OutboxMessage> known, CancellationToken cancellationToken) =>
        GuardAsync<IOutboxBatch>(async () =>
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken);
            var now = _time.GetUtcNow().ToUnixTimeMilliseconds();
            if (!await connection.ExecuteScalarAsync<bool>(new CommandDefinition(
                "SELECT pg_try_advisory_xact_lock(hashtextextended(@lane, 1))", new { lane }, transaction,
                cancellationToken: cancellationToken)))
            {
                return new PostgresBatch(connection, transaction,
                    new NextToSend([], now + PollMilliseconds, HasMore: true, IsChange: false));
            }

            var rows = (await connection.QueryAsync<OutboxMessage>(new CommandDefinition(
                OutboxSql.Next, new { lane, many = OutboxSql.BatchSize }, transaction, cancellationToken: cancellationToken))).AsList();
            return new PostgresBatch(connection, transaction, NextToSend.Of(rows, _time));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    });

    public Task CheckAsync(CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var readOnly = await connection.ExecuteScalarAsync<bool>(new CommandDefinition("SELECT pg_is_in_recovery()",
            cancellationToken: cancellationToken));
        return readOnly ? throw new StoreUnavailableException("This PostgreSQL server is a read-only standby.") : true;
    });

    public ValueTask DisposeAsync()
    {
        _turns.Dispose();
        return ValueTask.CompletedTask;
    }

    internal static async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (PostgresFaults.IsUnavailable(exception))
        {
            throw PostgresFaults.Wrap(exception);
        }
    }

    private async Task<ITurnSession> LockAsync(TurnTransaction turn, CancellationToken cancellationToken)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken);
        try
        {
            var session = new PostgresSession(connection, await connection.BeginTransactionAsync(cancellationToken), turn, _time,
                () => _turns.Release());
            await session.LockAsync(cancellationToken);
            return session;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
