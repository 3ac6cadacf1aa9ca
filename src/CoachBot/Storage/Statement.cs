namespace CoachBot.Storage;

/// <summary>One SQL statement to be carried out with a turn's commit. Parameters as Dapper takes them.</summary>
public sealed record Statement(string Sql, object? Parameters = null)
{
    /// <summary>Whether the commit stands or falls with this statement: when it finds no row, somebody else was first.</summary>
    public bool MustChange { get; init; }

    /// <exception cref="TurnConflictException">It had to change a row, and changed none.</exception>
    internal void Check(int rows)
    {
        if (MustChange && rows == 0)
        {
            throw new TurnConflictException(Sql);
        }
    }
}
