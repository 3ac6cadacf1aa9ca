using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>A command that is over after its use while its prepared statement stays with the connection.</summary>
internal sealed class PreparedCommand(PreparedConnection connection) : DbCommand
{
    private SqliteCommand? _statement;

    [AllowNull]
    public override string CommandText
    {
        get => _statement?.CommandText ?? "";
        set
        {
            GiveBack();
            _statement = connection.Take(value ?? "");
        }
    }

    public override int CommandTimeout
    {
        get => Statement.CommandTimeout;
        set => Statement.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => CommandType.Text;
        set => Statement.CommandType = value;
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException("A prepared statement belongs to its connection.");
    }

    // SQLite has one transaction a connection, and a statement is taken into the one that is open.
    protected override DbTransaction? DbTransaction
    {
        get => _statement?.Transaction;
        set { }
    }

    protected override DbParameterCollection DbParameterCollection => Statement.Parameters;

    private SqliteCommand Statement => _statement ?? throw new InvalidOperationException("The command has no text yet.");

    public override void Cancel() => Statement.Cancel();

    public override void Prepare() => Statement.Prepare();

    public override int ExecuteNonQuery() => Statement.ExecuteNonQuery();

    public override object? ExecuteScalar() => Statement.ExecuteScalar();

    protected override DbParameter CreateDbParameter() => new SqliteParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Statement.ExecuteReader(behavior);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            GiveBack();
        }

        base.Dispose(disposing);
    }

    private void GiveBack()
    {
        if (_statement is { } statement)
        {
            _statement = null;
            connection.GiveBack(statement);
        }
    }
}
