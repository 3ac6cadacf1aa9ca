using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;
using Dapper;
using Npgsql;

namespace CoachBot.Storage.Postgres;

/// <summary>
/// A turn as one PostgreSQL transaction, under an advisory lock on user and conversation: replicas take their turns as threads of one
/// process do.
/// </summary>
internal sealed class PostgresSession(NpgsqlConnection connection, NpgsqlTransaction transaction, TurnTransaction turn, TimeProvider time,
    Action release) : ITurnSession
{
    private const string Begun = "begun";
    private HandledActivity? _handled;

    /// <summary>Waits for the lock and looks the activity up, in one round trip.</summary>
    public async Task LockAsync(CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection, transaction)
        {
            BatchCommands =
            {
                new("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))") { Parameters = { new() { Value = turn.Key.ToString() } } },
                new("SELECT response FROM handled WHERE activity = $1") { Parameters = { new() { Value = turn.ActivityKey is { } key
                    ? ActivityHash.Of(key)
                    : "" } } },
                new($"SAVEPOINT {Begun}"),
            },
        };
        await using var rows = await batch.ExecuteReaderAsync(cancellationToken);
        await rows.NextResultAsync(cancellationToken);
        if (await rows.ReadAsync(cancellationToken))
        {
            _handled = new HandledActivity(await rows.IsDBNullAsync(0, cancellationToken) ? null : rows.GetString(0));
        }
    }

    public Task<HandledActivity?> FindHandledAsync(CancellationToken cancellationToken) => Task.FromResult(_handled);

    public Task<StoredState?> ReadStateAsync(string key, CancellationToken cancellationToken) => PostgresStore.GuardAsync(async () =>
        await connection.QuerySingleOrDefaultAsync<StoredState>(
            new CommandDefinition("SELECT json, version FROM state WHERE key = @key", new { key }, transaction,
                cancellationToken: cancellationToken)));

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        PostgresStore.GuardAsync<IReadOnlyList<T>>(async () =>
    {
        var succeeded = false;
        try
        {
            await EraseAsync(cancellationToken);
            await ExecuteAsync(turn.Statements, cancellationToken);
            var rows = (await connection.QueryAsync<T>(new CommandDefinition(sql, parameters, transaction,
                cancellationToken: cancellationToken)))
                .AsList();
            succeeded = true;
            return rows;
        }
        finally
        {
            // What the read had to see is taken back; and after an error PostgreSQL would take nothing more, the apology included.
            if (turn.HasWrites || !succeeded)
            {
                await transaction.RollbackAsync(Begun, CancellationToken.None);
            }
        }
    });

    public Task CommitAsync(CancellationToken cancellationToken) => PostgresStore.GuardAsync(async () =>
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await EraseAsync(cancellationToken);
        await WriteHandledAsync(now, cancellationToken);
        foreach (var change in turn.States)
        {
            await WriteAsync(change, now, cancellationToken);
        }

        foreach (var message in turn.Outbox)
        {
            await WriteAsync(message, cancellationToken);
        }

        await ExecuteAsync(turn.Statements, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    });

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
        catch (Exception exception) when (PostgresFaults.IsUnavailable(exception))
        {
            // The connection is gone, and with it the transaction and its lock: what disposing was for.
        }
        finally
        {
            release();
        }
    }

    private async Task EraseAsync(CancellationToken cancellationToken)
    {
        if (turn.Erases is { } erasing)
        {
            await ExecuteAsync(erasing, cancellationToken);
        }
    }

    private async Task WriteHandledAsync(long now, CancellationToken cancellationToken)
    {
        if (turn.ActivityKey is { } activity)
        {
            await ExecuteAsync(
                "INSERT INTO handled (activity, user_id, handled_at, response) VALUES (@activity, @Owner, @now, @InvokeResponse)",
                new { activity = ActivityHash.Of(activity), turn.Owner, now, turn.InvokeResponse },
                cancellationToken);
        }
    }

    private async Task WriteAsync(StateChange change, long now, CancellationToken cancellationToken)
    {
        var parameters = new { change.Key, turn.Key.User, change.Json, change.Version, now };
        var changed = change switch
        {
            { Json: null } => Math.Max(1, await ExecuteAsync("DELETE FROM state WHERE key = @Key", parameters, cancellationToken)),
            { Version: 0 } => await ExecuteAsync(
                "INSERT INTO state (key, user_id, json, version, updated_at) VALUES (@Key, @User, @Json, 1, @now) ON CONFLICT DO NOTHING",
                parameters, cancellationToken),
            _ => await ExecuteAsync(
                "UPDATE state SET json = @Json, version = version + 1, updated_at = @now WHERE key = @Key AND version = @Version",
                parameters, cancellationToken),
        };
        if (changed == 0)
        {
            throw new TurnConflictException(change.Key);
        }
    }

    private async Task WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        message.UserId = turn.Owner;
        message.Id = await connection.ExecuteScalarAsync<long>(new CommandDefinition(
            """
            INSERT INTO outbox (lane, user_id, service_url, conversation_id, verb, activity_id, card, payload, reminder_id, created_at)
            VALUES (@Lane, @UserId, @ServiceUrl, @ConversationId, @verb, @ActivityId, @Card, @Payload, @ReminderId, @CreatedAt) RETURNING id
            """,
            new
            {
                message.Lane, message.UserId, message.ServiceUrl, message.ConversationId, verb = (int)message.Verb, message.ActivityId,
                message.Card,
                message.Payload, message.ReminderId, message.CreatedAt,
            },
            transaction,
            cancellationToken: cancellationToken));
    }

    private async Task ExecuteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            statement.Check(await ExecuteAsync(statement.Sql, statement.Parameters, cancellationToken));
        }
    }

    private Task<int> ExecuteAsync(string sql, object? parameters, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(new CommandDefinition(sql, parameters, transaction, cancellationToken: cancellationToken));
}
