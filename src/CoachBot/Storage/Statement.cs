namespace CoachBot.Storage;

/// <summary>One SQL statement to be carried out with a turn's commit. Parameters as Dapper takes them.</summary>
public sealed record Statement(string Sql, object? Parameters = null)
{
    private const string Insert = "INSERT INTO ";
    private const string Update = "UPDATE ";
    private const string Delete = "DELETE FROM ";

    /// <summary>Whether the commit stands or falls with this statement: when it finds no row, somebody else was first.</summary>
    public bool MustChange { get; init; }

    /// <summary>The table that it writes.</summary>
    public string Table => Sql.AsSpan().TrimStart() switch
    {
        var insert when insert.StartsWith(Insert, StringComparison.Ordinal) => First(insert[Insert.Length..]),
        var update when update.StartsWith(Update, StringComparison.Ordinal) => First(update[Update.Length..]),
        var delete when delete.StartsWith(Delete, StringComparison.Ordinal) => First(delete[Delete.Length..]),
        _ => "",
    };

    /// <exception cref="TurnConflictException">It had to change a row, and changed none.</exception>
    internal void Check(int rows)
    {
        if (MustChange && rows == 0)
        {
            throw new TurnConflictException(Sql);
        }
    }

    private static string First(ReadOnlySpan<char> rest) =>
        rest.IndexOfAny(" (\n") is >= 0 and var end ? rest[..end].ToString() : rest.ToString();
}
