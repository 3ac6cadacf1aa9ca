using System.Net.Sockets;
using Npgsql;

namespace CoachBot.Storage.Postgres;

/// <summary>Tells a database that can't be reached now from a statement that is wrong.</summary>
internal static class PostgresFaults
{
    // Classes 28 (sign-in refused: a token ends, a role is being changed), 53 (insufficient resources), 57 (operator intervention), 58 (system error), 08 (connection): https://www.postgresql.org/docs/current/errcodes-appendix.html
    public static bool IsUnavailable(Exception exception) => exception switch
    {
        PostgresException { IsTransient: true } => true,
        PostgresException { SqlState: var state } => state.StartsWith("28", StringComparison.Ordinal) || state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("53", StringComparison.Ordinal)
            || state.StartsWith("57", StringComparison.Ordinal) || state.StartsWith("58", StringComparison.Ordinal) || state is "25006",
        NpgsqlException or SocketException or TimeoutException or IOException => true,
        _ => false,
    };

    public static StoreUnavailableException Wrap(Exception exception) => new($"PostgreSQL can't work now: {exception.Message}", exception);
}
