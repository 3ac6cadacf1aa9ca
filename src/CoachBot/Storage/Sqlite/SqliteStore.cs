using System.Collections.Concurrent;
using CoachBot.Storage.Migrations;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CoachBot.Storage.Sqlite;

/// <summary>The store in one file, for one process: readers beside one writer (write-ahead log), and the latest states in memory.</summary>
public sealed class SqliteStore : ITurnStore, IAsyncDisposable
{
    private const int WipesWhatItFrees = 1;

    private readonly StorageOptions _options;
    private readonly TimeProvider _time;
    private readonly string _connectionString;
    private readonly StateCache _cache;
    private readonly SqliteWriter _writer;
    private readonly ConcurrentBag<SqliteReader> _readers = [];

    public SqliteStore(IOptions<StorageOptions> options, TimeProvider time)
    {
        _options = options.Value;
        _time = time;
        File = Path.Combine(Path.GetFullPath(_options.DataFolder), "coachbot.db");
        _connectionString = new SqliteConnectionStringBuilder { DataSource = File, Pooling = false,
            DefaultTimeout = _options.LockPatienceSeconds }.ToString();
        _cache = new StateCache(_options.StateCacheMegabytes * 1024L * 1024);
        _writer = new SqliteWriter(Open, _cache, _options.WriterQueueLength, time);
    }

    /// <summary>The database file.</summary>
    public string File { get; }

    public bool IsAlone => true;

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        try
        {
            await using var connection = Open();
            var before = await connection.ExecuteScalarAsync<long>("PRAGMA user_version");
            await Migrator.RunAsync(connection, "INTEGER PRIMARY KEY", cancellationToken);
            if (before < WipesWhatItFrees)
            {
                // Once: pages that earlier versions freed still hold what stood on them.
                await connection.ExecuteAsync($"VACUUM; PRAGMA user_version = {WipesWhatItFrees}; PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
        catch (SqliteException exception) when (SqliteFaults.IsUnavailable(exception))
        {
            throw SqliteFaults.Wrap(exception);
        }
    }

    public Task<ITurnSession> BeginAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        Task.FromResult<ITurnSession>(new Session(this, turn));

    public Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken) =>
        Task.FromResult(Read(reader => reader.Query<T>(sql, parameters)));

    public Task ExecuteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken) =>
        _writer.WriteAsync(new RunStatements(statements), cancellationToken);

    public Task EraseAsync(IReadOnlyList<Statement> statements, CancellationToken cancellationToken) =>
        _writer.WriteAsync(new RunStatements(statements) { LeavesNoTrace = true }, cancellationToken);

    public Task<IReadOnlyList<string>> LanesAsync(long now, CancellationToken cancellationToken) =>
        QueryAsync<string>("SELECT DISTINCT lane FROM outbox", null, cancellationToken);

    public async Task<IOutboxBatch> TakeAsync(string lane, IReadOnlyList<OutboxMessage> known, CancellationToken cancellationToken)
    {
        var rows = known.Count > 0
            ? known
            : await QueryAsync<OutboxMessage>(OutboxSql.Next, new { lane, many = OutboxSql.BatchSize }, cancellationToken);
        return new SqliteBatch(this, _writer, NextToSend.Of(rows, _time));
    }

    public Task CheckAsync(CancellationToken cancellationToken) =>
        ExecuteAsync([new Statement("UPDATE schema_version SET version = version WHERE version = 0")], cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        foreach (var reader in _readers)
        {
            reader.Dispose();
        }
    }

    internal T Read<T>(Func<SqliteReader, T> read)
    {
        SqliteReader? reader = null;
        try
        {
            reader = _readers.TryTake(out var free) ? free : new SqliteReader(Open());
            var result = read(reader);
            _readers.Add(reader);
            return result;
        }
        catch (SqliteException exception)
        {
            reader?.Dispose();
            throw SqliteFaults.IsUnavailable(exception) ? SqliteFaults.Wrap(exception) : exception;
        }
    }

    private PreparedConnection Open()
    {
        var connection = new PreparedConnection(_connectionString);
        connection.Open();
        connection.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = {(_options.FlushEveryCommit ? "FULL" : "NORMAL")}; PRAGMA " +
            $"busy_timeout = {_options.LockPatienceSeconds * 1000}; PRAGMA foreign_keys = ON; PRAGMA secure_delete = " +
            $"{(_options.OverwriteDeleted ? "ON" : "OFF")}; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -1024");
        return connection;
    }

    private sealed class Session(SqliteStore store, TurnTransaction turn) : ITurnSession
    {
        public Task<HandledActivity?> FindHandledAsync(CancellationToken cancellationToken) =>
            Task.FromResult(turn.ActivityKey is { } activity ? store.Read(reader => reader.FindHandled(ActivityHash.Of(activity))) : null);

        public Task<StoredState?> ReadStateAsync(string key, CancellationToken cancellationToken)
        {
            if (!store._cache.TryGet(key, out var state))
            {
                state = store.Read(reader => reader.FindState(key));
                store._cache.Read(key, state);
            }

            return Task.FromResult(state);
        }

        public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? parameters, CancellationToken cancellationToken)
        {
            if (!turn.HasWrites)
            {
                return await store.QueryAsync<T>(sql, parameters, cancellationToken);
            }

            var read = new ReadWithin<T>(turn, sql, parameters);
            await store._writer.WriteAsync(read, cancellationToken);
            return read.Rows;
        }

        public Task CommitAsync(CancellationToken cancellationToken) => store._writer.WriteAsync(new CommitTurn(turn), cancellationToken);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
