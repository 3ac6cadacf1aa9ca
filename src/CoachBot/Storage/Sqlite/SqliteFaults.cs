using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>Tells a store that can't work now from a statement that is wrong.</summary>
internal static class SqliteFaults
{
    // https://www.sqlite.org/rescode.html: PERM, BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOTADB
    private static readonly HashSet<int> Unavailable = [3, 5, 6, 7, 8, 10, 11, 13, 14, 15, 26];

    public static bool IsUnavailable(SqliteException exception) => Unavailable.Contains(exception.SqliteErrorCode);

    public static StoreUnavailableException Wrap(SqliteException exception) =>
        new($"SQLite can't work now (code {exception.SqliteErrorCode}): {exception.Message}", exception);
}
