using CoachBot.Storage.Outbox;
using Dapper;
using Npgsql;

namespace CoachBot.Storage.Postgres;

/// <summary>A lane's oldest replies, held by a transaction: a replica that dies lets them go.</summary>
internal sealed class PostgresBatch(NpgsqlConnection connection, NpgsqlTransaction transaction, NextToSend next) : IOutboxBatch
{
    public IReadOnlyList<OutboxMessage> Messages => next.Messages;

    public long? NotBefore => next.NotBefore;

    public bool HasMore => next.HasMore;

    public bool IsChange => next.IsChange;

    public bool IsHeld => next.IsHeld;

    public Task<string?> FindCardAsync(OutboxMessage message, CancellationToken cancellationToken) => PostgresStore.GuardAsync(() =>
        connection.QueryFirstOrDefaultAsync<string>(new CommandDefinition(
            OutboxSql.FindCard, new { message.ConversationId, message.Card }, transaction, cancellationToken: cancellationToken)));

    public Task SentAsync(OutboxMessage message, string? activityId, long now, CancellationToken cancellationToken) =>
        RunAsync(OutboxSql.Sent(message, activityId, now), cancellationToken);

    public Task RemoveAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RunAsync(OutboxSql.Remove(message), cancellationToken);

    public Task DeferAsync(OutboxMessage message, CancellationToken cancellationToken) => RunAsync(
        new Statement("UPDATE outbox SET attempts = @Attempts, next_attempt_at = @NextAttemptAt WHERE id = @Id",
            new { message.Attempts, message.NextAttemptAt, message.Id }),
        cancellationToken);

    public Task SetAsideAsync(DeliveryFailure failure, IReadOnlyList<Statement> along, CancellationToken cancellationToken) =>
        RunAsync([.. OutboxSql.SetAside(failure), .. along], cancellationToken);

    public async ValueTask DisposeAsync() => await PostgresStore.GuardAsync(async () =>
    {
        await using (connection)
        await using (transaction)
        {
            await transaction.CommitAsync();
            return true;
        }
    });

    private async Task RunAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await RunAsync(statement, cancellationToken);
        }
    }

    private Task<int> RunAsync(Statement statement, CancellationToken cancellationToken) => PostgresStore.GuardAsync(() =>
        connection.ExecuteAsync(new CommandDefinition(statement.Sql, statement.Parameters, transaction,
            cancellationToken: cancellationToken)));
}
