using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;

namespace CoachBot.Storage.Sqlite;

/// <summary>
/// Something that waits for SQLite's one writer. It is done when <see cref="Done"/> completes: the group it went with is on disk.
/// </summary>
internal abstract record WriteJob
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Done => _done.Task;

    /// <summary>Whether what it takes away must be gone from the log, too, when it is done.</summary>
    public virtual bool LeavesNoTrace { get; init; }

    public void Complete() => _done.TrySetResult();

    public void Fail(Exception exception) => _done.TrySetException(exception);
}

/// <summary>
/// A read that sees what a turn wants to write, which is then taken back: only the one who writes can do that without waiting for a lock.
/// </summary>
internal abstract record ReadWithin(TurnTransaction Turn) : WriteJob
{
    public abstract void Read(SqliteCommands commands);
}

internal sealed record ReadWithin<T>(TurnTransaction Turn, string Sql, object? Parameters) : ReadWithin(Turn)
{
    public IReadOnlyList<T> Rows { get; private set; } = [];

    public override void Read(SqliteCommands commands) => Rows = commands.Query<T>(Sql, Parameters);
}

internal sealed record CommitTurn(TurnTransaction Turn) : WriteJob
{
    public override bool LeavesNoTrace => Turn.Erases is not null;
}

internal sealed record RunStatements(IReadOnlyList<Statement> Statements) : WriteJob;

internal sealed record RemoveSent(OutboxMessage Message) : WriteJob
{
    /// <summary>The last words to somebody who is erased: they bear a name.</summary>
    public override bool LeavesNoTrace => Message.UserId.Length == 0;
}

/// <summary>Tries again to clear the log.</summary>
internal sealed record ClearLog : WriteJob
{
    public override bool LeavesNoTrace => true;
}
