using CoachBot.Storage.Turns;
using Dapper;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>A reading connection with the look-ups of every turn prepared once. One thread at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _handled;
    private readonly SqliteCommand _state;

    public SqliteReader(SqliteConnection connection)
    {
        _connection = connection;
        _handled = connection.CreateCommand();
        _handled.CommandText = "SELECT response FROM handled WHERE activity = $key";
        _handled.Parameters.Add(new SqliteParameter("$key", SqliteType.Text));
        _state = connection.CreateCommand();
        _state.CommandText = "SELECT json, version FROM state WHERE key = $key";
        _state.Parameters.Add(new SqliteParameter("$key", SqliteType.Text));
    }

    public HandledActivity? FindHandled(string activity)
    {
        _handled.Parameters[0].Value = activity;
        using var row = _handled.ExecuteReader();
        return row.Read() ? new HandledActivity(row.IsDBNull(0) ? null : row.GetString(0)) : null;
    }

    public StoredState? FindState(string key)
    {
        _state.Parameters[0].Value = key;
        using var row = _state.ExecuteReader();
        return row.Read() ? new StoredState(row.GetString(0), row.GetInt64(1)) : null;
    }

    public IReadOnlyList<T> Query<T>(string sql, object? parameters) => _connection.Query<T>(sql, parameters).AsList();

    public void Dispose() => _connection.Dispose();
}
