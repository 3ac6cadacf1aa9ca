using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;

namespace CoachBot.Storage;

/// <summary>
/// The one store behind the coach: SQLite for one replica, PostgreSQL for several. Everything it can't do now is a
/// <see cref="StoreUnavailableException"/>; half a turn is never kept.
/// </summary>
public interface ITurnStore
{
    /// <summary>Brings the tables up to date, in place.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Opens a turn; the caller has its place in the process's queue already, this takes it among replicas.</summary>
    Task<ITurnSession> BeginAsync(TurnTransaction turn, CancellationToken cancellationToken);

    /// <summary>Rows as <typeparamref name="T"/>, as they are committed; within a turn, ask its transaction.</summary>
    Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken);

    /// <summary>Carries out writes that belong to no turn, together or not at all.</summary>
    Task ExecuteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken);

    /// <summary>Carries out an erasure that belongs to no turn, and leaves no trace of what was there.</summary>
    Task EraseAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken);

    /// <summary>The lanes that have replies due at this Unix time in milliseconds.</summary>
    Task<IReadOnlyList<string>> LanesAsync(long now, CancellationToken cancellationToken);

    /// <summary>
    /// The next replies of a lane, oldest first, for this caller alone until it disposes the batch.
    /// <paramref name="known"/> are those that the caller still has in memory; a store that has no other process beside it may give just
    /// them back.
    /// </summary>
    Task<IOutboxBatch> TakeAsync(string lane, IReadOnlyList<OutboxMessage> known, CancellationToken cancellationToken);

    /// <summary>Whether replies may be sent from memory: no other process shares this store.</summary>
    bool IsAlone { get; }

    /// <summary>Throws when the store can't be reached or written.</summary>
    Task CheckAsync(CancellationToken cancellationToken);
}

/// <summary>A turn's hold on the store, from its first read to its commit. Disposing it without a commit leaves nothing behind.</summary>
public interface ITurnSession : IAsyncDisposable
{
    /// <summary>What was kept of this activity when it came before, or null.</summary>
    Task<HandledActivity?> FindHandledAsync(CancellationToken cancellationToken);

    Task<StoredState?> ReadStateAsync(string key, CancellationToken cancellationToken);

    /// <summary>Rows as they would be if the turn's writes were committed now.</summary>
    Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken);

    /// <summary>Commits everything that the turn gathered, and gives its replies their ids.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}

/// <summary>Replies of one lane in hand. What is neither sent nor set aside stays in the store.</summary>
public interface IOutboxBatch : IAsyncDisposable
{
    IReadOnlyList<OutboxMessage> Messages { get; }

    /// <summary>When nothing is in hand because the oldest reply is not due yet: until then (Unix milliseconds).</summary>
    long? NotBefore { get; }

    /// <summary>Whether the lane has, or may have, more than these.</summary>
    bool HasMore { get; }

    /// <summary>Whether a change to a card is in hand, or not due yet, and no reply.</summary>
    bool IsChange { get; }

    /// <summary>Whether all that isn't due yet has been tried for so long that what comes after goes first.</summary>
    bool IsHeld { get; }

    /// <summary>What the channel calls the card that a message changes, or null.</summary>
    Task<string?> FindCardAsync(OutboxMessage message, CancellationToken cancellationToken);

    /// <summary>Takes out a message that the channel has; <paramref name="activityId"/> is what it calls it.</summary>
    Task SentAsync(OutboxMessage message, string? activityId, long now, CancellationToken cancellationToken);

    Task DeferAsync(OutboxMessage message, CancellationToken cancellationToken);

    /// <summary>Takes out a message that is not wanted any more.</summary>
    Task RemoveAsync(OutboxMessage message, CancellationToken cancellationToken);

    /// <summary>Takes out a message that can't be delivered, and writes what goes with it; all or nothing.</summary>
    Task SetAsideAsync(DeliveryFailure failure, IReadOnlyList<Statement> along, CancellationToken cancellationToken);
}
