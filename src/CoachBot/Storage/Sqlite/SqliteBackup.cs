using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CoachBot.Storage.Sqlite;

/// <summary>Copies the coach's file while it is at work, and puts a copy back while it isn't. Nothing is ever overwritten.</summary>
internal static class SqliteBackup
{
    private const int PatienceSeconds = 2;

    /// <summary>Takes the file as it is at one moment, whoever is writing meanwhile.</summary>
    /// <exception cref="BackupException">There is nothing to take, or something stands where the copy should go.</exception>
    public static void Take(string file, string copy)
    {
        if (!File.Exists(file))
        {
            throw new BackupException($"There is no '{file}'. Name the coach's data folder with --data.");
        }

        if (File.Exists(copy))
        {
            throw new BackupException($"'{copy}' is there already, and a backup overwrites nothing. Choose another name.");
        }

        var unfinished = copy + ".unfinished";
        File.Delete(unfinished);
        try
        {
            using (var source = Open(file, SqliteOpenMode.ReadOnly))
            using (var target = Open(unfinished, SqliteOpenMode.ReadWriteCreate))
            {
                source.BackupDatabase(target);
                // A copy is one file: no log beside it.
                Run(target, "PRAGMA journal_mode=DELETE");
            }

            Verify(unfinished);
            File.Move(unfinished, copy);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Puts a copy in the place of the coach's file, which is kept beside it.</summary>
    /// <returns>Where the old file is now, or null if there was none.</returns>
    /// <exception cref="BackupException">The copy is none of the coach's, or the coach is running.</exception>
    public static string? PutBack(string copy, string file, TimeProvider time)
    {
        if (!File.Exists(copy))
        {
            throw new BackupException($"There is no '{copy}'.");
        }

        Verify(copy);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var before = File.Exists(file) ? SetAside(file, time) : null;
        File.Copy(copy, file);
        return before;
    }

    private static string SetAside(string file, TimeProvider time)
    {
        using (var connection = Open(file, SqliteOpenMode.ReadWrite))
        {
            // Only who is alone with the file may leave the write-ahead log; and what stands in it comes into the file.
            if (Run(connection, "PRAGMA journal_mode=DELETE") != "delete")
            {
                throw new BackupException("The coach is running on this file. Stop it first.");
            }
        }

        var before = $"{file}.before-{time.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
        File.Move(file, before);
        return before;
    }

    private static void Verify(string file)
    {
        try
        {
            using var connection = Open(file, SqliteOpenMode.ReadOnly);
            if (Run(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'schema_version'") != "1")
            {
                throw new BackupException($"'{file}' is a database, and not one of the coach's.");
            }

            if (Run(connection, "PRAGMA integrity_check") is var state && state != "ok")
            {
                throw new BackupException($"'{file}' is damaged: {state}.");
            }
        }
        catch (SqliteException)
        {
            throw new BackupException($"'{file}' is no backup of the coach.");
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false,
                DefaultTimeout = PatienceSeconds }.ToString());
        connection.Open();
        return connection;
    }

    private static string? Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement stands in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        try
        {
            return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            throw new BackupException("The coach is running on this file. Stop it first.");
        }
    }
}

/// <summary>Why a backup can't be taken or put back, in a sentence for whoever runs the coach.</summary>
internal sealed class BackupException(string message) : Exception(message);
