using System.Threading.Channels;
using Microsoft.Bot.Connector;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>
/// SQLite takes one writer at a time, and waiting for the disk is what a commit costs. So one thread writes, and all jobs that wait when
/// it comes round share one transaction. A job that is wrong is taken out and the rest go again.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int GroupAtMost = 512;
    private static readonly TimeSpan ClearAgain = TimeSpan.FromMilliseconds(200);
    private readonly Channel<WriteJob> _jobs;
    private readonly Func<SqliteConnection> _open;
    private readonly StateCache _cache;
    private readonly TimeProvider _time;
    private readonly Task _running;
    private SqliteCommands? _commands;

    public SqliteWriter(Func<SqliteConnection> open, StateCache cache, int queueLength, TimeProvider time)
    {
        (_open, _cache, _time) = (open, cache, time);
        _jobs = Channel.CreateBounded<WriteJob>(new BoundedChannelOptions(queueLength) { SingleReader = true });
        _running = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits until the job is on disk.</summary>
    public async Task WriteAsync(WriteJob job, CancellationToken cancellationToken)
    {
        await _jobs.Writer.WriteAsync(job, cancellationToken);
        await job.Done;
    }

    public async ValueTask DisposeAsync()
    {
        _jobs.Writer.TryComplete();
        await _running;
        _commands?.Dispose();
    }

    private void Run()
    {
        var group = new List<WriteJob>(GroupAtMost);
        while (Wait())
        {
            group.Clear();
            while (group.Count < GroupAtMost && _jobs.Reader.TryRead(out var job))
            {
                group.Add(job);
            }

            Read(group);
            Write(group);
        }
    }

    private bool Wait() => _jobs.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Reads come first, each in a transaction of its own that ends as if it had never been.</summary>
    private void Read(List<WriteJob> group)
    {
        foreach (var read in group.OfType<ReadWithin>())
        {
            try
            {
                Read(read);
                read.Complete();
            }
            catch (SqliteException exception) when (SqliteFaults.IsUnavailable(exception))
            {
                DropConnection();
                read.Fail(SqliteFaults.Wrap(exception));
            }
            catch (Exception exception)
            {
                DropConnection();
                read.Fail(exception);
            }
        }

        group.RemoveAll(job => job is ReadWithin);
    }

    private void Read(ReadWithin read)
    {
        _commands ??= new SqliteCommands(_open());
        _commands.Begin();
        _commands.ApplyFeatures(read.Turn);
        read.Read(_commands);
        _commands.Rollback();
    }

    private void DropConnection()
    {
        _commands?.Dispose();
        _commands = null;
    }

    private void Write(List<WriteJob> group)
    {
        while (group.Count > 0)
        {
            WriteJob? atWork = null;
            try
            {
                _commands ??= new SqliteCommands(_open());
                _commands.Begin();
                foreach (var job in group)
                {
                    atWork = job;
                    Apply(job);
                }

                atWork = null;
                _commands.Commit();
                ClearLog(group);
                group.ForEach(Finish);
                return;
            }
            catch (SqliteException exception) when (SqliteFaults.IsUnavailable(exception))
            {
                // Nothing of the group is kept; the connection may be beyond use.
                GiveUp(group, SqliteFaults.Wrap(exception));
                return;
            }
            catch (Exception exception)
            {
                TakeOut(group, atWork, exception);
            }
        }
    }

    /// <summary>What was erased still stands in the log; a reader that is at work just now is waited for.</summary>
    private void ClearLog(List<WriteJob> group)
    {
        if (group.Exists(job => job.LeavesNoTrace) && !_commands!.ClearLog())
        {
            _ = Task.Delay(ClearAgain, _time).ContinueWith(_ => _jobs.Writer.TryWrite(new ClearLog()), TaskScheduler.Default);
        }
    }

    private void GiveUp(List<WriteJob> group, StoreUnavailableException exception)
    {
        DropConnection();
        Forget(group);
        group.ForEach(job => job.Fail(exception));
    }

    private void TakeOut(List<WriteJob> group, WriteJob? wrong, Exception exception)
    {
        DropConnection();
        Forget(group);
        if (wrong is null)
        {
            group.ForEach(job => job.Fail(new StoreUnavailableException("SQLite could not commit.", exception)));
            group.Clear();
            return;
        }

        wrong.Fail(exception);
        group.Remove(wrong);
    }

    private void Forget(List<WriteJob> group)
    {
        foreach (var change in group.OfType<CommitTurn>().SelectMany(job => job.Turn.States))
        {
            _cache.Remove(change.Key);
        }
    }

    private void Apply(WriteJob job)
    {
        var now = _time.GetUtcNow().ToUnixTimeMilliseconds();
        switch (job)
        {
            case CommitTurn commit:
                _commands!.Apply(commit.Turn, now);
                break;
            case RemoveSent sent:
                _commands!.RemoveSent(sent.Message.Id);
                break;
            case Sqlite.ClearLog:
                break;
            case RunStatements run:
                _commands!.Execute(run.Statements);
                break;
            default:
                throw new InvalidOperationException($"No way to write a {job.GetType().Name}.");
        }
    }

    private void Finish(WriteJob job)
    {
        if (job is CommitTurn { Turn: var turn })
        {
            if (turn.Erases is not null)
            {
                _cache.Clear();
            }

            foreach (var change in turn.States)
            {
                _cache.Committed(change);
            }
        }

        job.Complete();
    }
}
