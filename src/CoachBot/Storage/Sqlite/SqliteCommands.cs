using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>The writer's connection with the statements of every turn prepared once.</summary>
internal sealed class SqliteCommands : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollback;
    private readonly SqliteCommand _insertState;
    private readonly SqliteCommand _updateState;
    private readonly SqliteCommand _deleteState;
    private readonly SqliteCommand _insertHandled;
    private readonly SqliteCommand _insertOutbox;
    private readonly SqliteCommand _deleteOutbox;
    private long _lastOutboxId;

    public SqliteCommands(SqliteConnection connection)
    {
        _connection = connection;
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
        _insertState =
            Prepare("INSERT INTO state (key, user_id, json, version, updated_at) VALUES ($key, $user, $json, 1, $now) ON CONFLICT DO " +
                "NOTHING",
                "$key", "$user", "$json", "$now");
        _updateState =
            Prepare("UPDATE state SET json = $json, version = version + 1, updated_at = $now WHERE key = $key AND version = $version",
                "$json", "$now", "$key", "$version");
        _deleteState = Prepare("DELETE FROM state WHERE key = $key", "$key");
        _insertHandled = Prepare("INSERT INTO handled (activity, user_id, handled_at, response) VALUES ($activity, $user, $now, $response)",
            "$activity", "$user", "$now", "$response");
        _insertOutbox = Prepare(
            "INSERT INTO outbox (id, lane, user_id, service_url, conversation_id, verb, activity_id, card, payload, reminder_id, " +
                "created_at) VALUES ($id, $lane, $user, $url, $conversation, $verb, $activity, $card, $payload, $reminder, $created)",
            "$id", "$lane", "$user", "$url", "$conversation", "$verb", "$activity", "$card", "$payload", "$reminder", "$created");
        _deleteOutbox = Prepare("DELETE FROM outbox WHERE id = $id", "$id");
        _lastOutboxId =
            connection.ExecuteScalar<long>("SELECT MAX((SELECT COALESCE(MAX(id), 0) FROM outbox), (SELECT COALESCE(MAX(id), 0) FROM " +
                "outbox_set_aside))");
    }

    /// <summary>Moves all that is in the log into the file, and empties the log; false where somebody is reading it.</summary>
    public bool ClearLog() => _connection.ExecuteScalar<long>("PRAGMA wal_checkpoint(TRUNCATE)") == 0;

    public void Begin() => _begin.ExecuteNonQuery();

    public void Commit() => _commit.ExecuteNonQuery();

    public void Rollback() => _rollback.ExecuteNonQuery();

    public IReadOnlyList<T> Query<T>(string sql, object? parameters) => _connection.Query<T>(sql, parameters).AsList();

    public void Apply(TurnTransaction turn, long now)
    {
        Erase(turn);
        if (turn.ActivityKey is { } activity)
        {
            Run(_insertHandled, ActivityHash.Of(activity), turn.Owner, now, turn.InvokeResponse);
        }

        foreach (var change in turn.States)
        {
            Apply(change, turn.Key.User, now);
        }

        foreach (var message in turn.Outbox)
        {
            Insert(message, turn.Owner);
        }

        Execute(turn.Statements);
    }

    /// <summary>What features write in a turn, without state and replies: all that a read may see.</summary>
    public void ApplyFeatures(TurnTransaction turn)
    {
        Erase(turn);
        Execute(turn.Statements);
    }

    public void RemoveSent(long id) => Run(_deleteOutbox, id);

    public void Execute(IReadOnlyList<Statement> statements)
    {
        foreach (var statement in statements)
        {
            statement.Check(_connection.Execute(statement.Sql, statement.Parameters));
        }
    }

    public void Dispose() => _connection.Dispose();

    private void Erase(TurnTransaction turn)
    {
        if (turn.Erases is { } erasing)
        {
            Execute(erasing);
        }
    }

    private void Apply(StateChange change, string user, long now)
    {
        var changed = change switch
        {
            { Json: null } => Math.Max(1, Run(_deleteState, change.Key)),
            { Version: 0 } => Run(_insertState, change.Key, user, change.Json, now),
            _ => Run(_updateState, change.Json, now, change.Key, change.Version),
        };
        if (changed == 0)
        {
            throw new TurnConflictException(change.Key);
        }
    }

    private void Insert(OutboxMessage message, string owner)
    {
        (message.Id, message.UserId) = (++_lastOutboxId, owner);
        Run(
            _insertOutbox, message.Id, message.Lane, owner, message.ServiceUrl, message.ConversationId, (int)message.Verb,
            message.ActivityId, message.Card, message.Payload, message.ReminderId, message.CreatedAt);
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Only the constants above come here.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        command.Prepare();
        return command;
    }

    private static int Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command.ExecuteNonQuery();
    }
}
