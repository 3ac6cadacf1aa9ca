using CoachBot.Storage.Outbox;

namespace CoachBot.Storage.Sqlite;

/// <summary>A lane's next messages; only this process sends them.</summary>
internal sealed class SqliteBatch(SqliteStore store, SqliteWriter writer, NextToSend next) : IOutboxBatch
{
    private readonly List<Task> _removals = [];

    public IReadOnlyList<OutboxMessage> Messages => next.Messages;

    public long? NotBefore => next.NotBefore;

    public bool HasMore => next.HasMore;

    public bool IsChange => next.IsChange;

    public bool IsHeld => next.IsHeld;

    public async Task<string?> FindCardAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await store.QueryAsync<string>(OutboxSql.FindCard, new { message.ConversationId, message.Card },
            cancellationToken) is [var activity] ? activity : null;

    public Task SentAsync(OutboxMessage message, string? activityId, long now, CancellationToken cancellationToken)
    {
        // Removed with the next group; only the end of the batch waits for it.
        _removals.Add(writer.WriteAsync(
            message.Card is null
                ? new RemoveSent(message)
                : new RunStatements(OutboxSql.Sent(message, activityId, now)) { LeavesNoTrace = message.UserId.Length == 0 },
            cancellationToken));
        return Task.CompletedTask;
    }

    public Task DeferAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RemoveAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        writer.WriteAsync(new RunStatements([OutboxSql.Remove(message)]) { LeavesNoTrace = message.UserId.Length == 0 }, cancellationToken);

    public Task SetAsideAsync(DeliveryFailure failure, IReadOnlyList<Statement> along, CancellationToken cancellationToken) =>
        writer.WriteAsync(new RunStatements([.. OutboxSql.SetAside(failure),
            .. along]) { LeavesNoTrace = failure.Message.UserId.Length == 0 },
            cancellationToken);

    public async ValueTask DisposeAsync() => await Task.WhenAll(_removals);
}
