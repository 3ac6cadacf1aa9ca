using System.Net.Sockets;
using Npgsql;

namespace CoachBot.Storage.Postgres;

/// <summary>Tells a database that can't be reached now from a statement that is wrong.</summary>
internal static class PostgresFaults
{
    // 08: connection; 28: sign-in refused, while one token follows another; 53: insufficient resources; 57: operator intervention; 58:
    // system error. https://www.postgresql.org/docs/current/errcodes-appendix.html
    private static readonly string[] PassingClasses = ["08", "28", "53", "57", "58"];

    public static bool IsUnavailable(Exception exception) => exception switch
    {
        PostgresException { IsTransient: true } or PostgresException { SqlState: "25006" } => true,
        PostgresException { SqlState: var state } => PassingClasses.Any(passing => state.StartsWith(passing, StringComparison.Ordinal)),
        NpgsqlException or SocketException or TimeoutException or IOException => true,
        _ => false,
    };

    public static StoreUnavailableException Wrap(Exception exception) => new($"PostgreSQL can't work now: {exception.Message}", exception);
}
