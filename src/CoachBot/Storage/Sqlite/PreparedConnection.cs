using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>
/// A connection that keeps its statements prepared, by their text: reading one again costs more than running it. One thread at a time.
/// </summary>
internal sealed class PreparedConnection(string connectionString) : SqliteConnection(connectionString)
{
    // The coach has some two hundred; what a command line makes up isn't kept.
    private const int KeptAtMost = 256;

    private readonly Dictionary<string, SqliteCommand> _kept = new(StringComparer.Ordinal);

    /// <summary>A command that takes the prepared statement of its text, and gives it back.</summary>
    protected override DbCommand CreateDbCommand() => new PreparedCommand(this);

    [SuppressMessage("Security", "CA2100", Justification = "The text comes from who made the command.")]
    internal SqliteCommand Take(string text)
    {
        if (!_kept.Remove(text, out var command))
        {
            command = CreateCommand();
            command.CommandText = text;
        }

        command.Transaction = Transaction;
        return command;
    }

    internal void GiveBack(SqliteCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (_kept.Count >= KeptAtMost || !_kept.TryAdd(command.CommandText, command))
        {
            command.Dispose();
        }
    }
}
