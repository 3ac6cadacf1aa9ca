using CoachBot.Storage.Outbox;
using Dapper;
using Npgsql;

namespace CoachBot.Storage.Postgres;

/// <summary>A lane's oldest replies, held by a transaction: a replica that dies lets them go.</summary>
internal sealed class PostgresBatch(NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyList<OutboxMessage> messages, long? notBefore) : IOutboxBatch
{
    public IReadOnlyList<OutboxMessage> Messages => messages;

    public long? NotBefore => notBefore;

    public Task SentAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RunAsync(new Statement("DELETE FROM outbox WHERE id = @Id", new { message.Id }), cancellationToken);

    public Task DeferAsync(OutboxMessage message, CancellationToken cancellationToken) => RunAsync(
        new Statement("UPDATE outbox SET attempts = @Attempts, next_attempt_at = @NextAttemptAt WHERE id = @Id", new { message.Attempts, message.NextAttemptAt, message.Id }),
        cancellationToken);

    public async Task SetAsideAsync(OutboxMessage message, string reason, long now, CancellationToken cancellationToken)
    {
        foreach (var statement in OutboxSql.SetAside(message, reason, now))
        {
            await RunAsync(statement, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync() => await PostgresStore.GuardAsync(async () =>
    {
        await using (connection)
        await using (transaction)
        {
            await transaction.CommitAsync();
            return true;
        }
    });

    private Task<int> RunAsync(Statement statement, CancellationToken cancellationToken) => PostgresStore.GuardAsync(() =>
        connection.ExecuteAsync(new CommandDefinition(statement.Sql, statement.Parameters, transaction, cancellationToken: cancellationToken)));
}
