using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;

namespace CoachBot.Storage.Sqlite;

/// <summary>Something that waits for SQLite's one writer. It is done when <see cref="Done"/> completes: the group it went with is on disk.</summary>
internal abstract record WriteJob
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Done => _done.Task;

    public void Complete() => _done.TrySetResult();

    public void Fail(Exception exception) => _done.TrySetException(exception);
}

internal sealed record CommitTurn(Turn Turn) : WriteJob;

internal sealed record RunStatements(IReadOnlyList<Statement> Statements) : WriteJob;

internal sealed record RemoveSent(OutboxMessage Message) : WriteJob;
