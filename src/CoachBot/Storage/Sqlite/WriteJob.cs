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

/// <summary>A read that sees what a turn wants to write, which is then taken back: only the one who writes can do that without waiting for a lock.</summary>
internal abstract record ReadWithin(TurnTransaction Turn) : WriteJob
{
    public abstract void Read(SqliteCommands commands);
}

internal sealed record ReadWithin<T>(TurnTransaction Turn, string Sql, object? Parameters) : ReadWithin(Turn)
{
    public IReadOnlyList<T> Rows { get; private set; } = [];

    public override void Read(SqliteCommands commands) => Rows = commands.Query<T>(Sql, Parameters);
}

internal sealed record CommitTurn(TurnTransaction Turn) : WriteJob;

internal sealed record RunStatements(IReadOnlyList<Statement> Statements) : WriteJob;

internal sealed record RemoveSent(OutboxMessage Message) : WriteJob;
