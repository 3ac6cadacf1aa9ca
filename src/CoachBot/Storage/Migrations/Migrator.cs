using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;

namespace CoachBot.Storage.Migrations;

/// <summary>
/// Brings a database up to date with the numbered scripts beside this file. They are written once for SQLite and PostgreSQL, in the
/// part of SQL that both speak; <c>{identity}</c> stands for a number that the database gives.
/// </summary>
public static class Migrator
{
    private const string Folder = ".Storage.Migrations.";

    /// <summary>Runs what is missing, each script in one transaction with its number.</summary>
    public static async Task RunAsync(DbConnection connection, string identity, CancellationToken cancellationToken)
    {
        // The scripts name columns as SQL does, and types name them as C# does.
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        await connection.ExecuteAsync(
            new CommandDefinition("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY)",
                cancellationToken: cancellationToken));
        var done = (await connection.QueryAsync<long>(
            new CommandDefinition("SELECT version FROM schema_version", cancellationToken: cancellationToken))).ToHashSet();
        RefuseNewer(done);

        foreach (var (version, name) in Scripts.Where(script => !done.Contains(script.Version)))
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await connection.ExecuteAsync(new CommandDefinition(
                Read(name).Replace("{identity}", identity, StringComparison.Ordinal), transaction: transaction,
                cancellationToken: cancellationToken));
            await connection.ExecuteAsync(new CommandDefinition(
                "INSERT INTO schema_version (version) VALUES (@version)", new { version }, transaction,
                cancellationToken: cancellationToken));
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private static IReadOnlyList<(long Version, string Name)> Scripts { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.Contains(Folder, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => (Number(name), name))
            .Order()];

    private static long Number(string name)
    {
        var file = name[(name.IndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];
        return long.Parse(file[..file.IndexOf('-', StringComparison.Ordinal)], CultureInfo.InvariantCulture);
    }

    private static void RefuseNewer(HashSet<long> done)
    {
        if (done.Count > 0 && done.Max() > Scripts[^1].Version)
        {
            throw new InvalidOperationException(
                $"The database is at version {done.Max()}, newer than this program knows ({Scripts[^1].Version}). Run the newer program, " +
                    "or restore the backup made before the upgrade.");
        }
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
