using System.CommandLine;
using CoachBot.Storage;
using CoachBot.Storage.Sqlite;

namespace CoachBot.CommandLine;

/// <summary><c>backup</c> and <c>restore</c>: for a coach on SQLite.</summary>
internal static class BackupCommands
{
    public static Command Backup(Option<string?> data)
    {
        var copy = new Argument<FileInfo>("file") { Description = "Where the copy goes; it must not be there yet." };
        var command = new Command("backup", "Copy the coach's data, while it is at work, to a file.") { copy, data };
        command.SetAction(line => Run(line.InvocationConfiguration, line.GetValue(data), (file, output) =>
        {
            var target = line.GetRequiredValue(copy).FullName;
            SqliteBackup.Take(file, target);
            output.WriteLine($"{target}: the coach's data as it is now. It holds what sellers told: keep it as safe as the original.");
        }));
        return command;
    }

    public static Command Restore(Option<string?> data)
    {
        var copy = new Argument<FileInfo>("file") { Description = "A file that 'backup' has written." };
        var command = new Command("restore", "Put a copy of the coach's data back, while the coach is stopped.") { copy, data };
        command.SetAction(line => Run(line.InvocationConfiguration, line.GetValue(data), (file, output) =>
        {
            var before = SqliteBackup.PutBack(line.GetRequiredValue(copy).FullName, file, TimeProvider.System);
            output.WriteLine($"{file} is as in the copy.{(before is null ? "" : $" What was there before is now {before}.")}");
        }));
        return command;
    }

    private static int Run(InvocationConfiguration configuration, string? data, Action<string, TextWriter> work)
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        if (!string.IsNullOrWhiteSpace(settings["Storage:Postgres"]))
        {
            configuration.Error.WriteLine("This coach's data is in PostgreSQL. Use pg_dump and pg_restore; docs/operating.md says how.");
            return 1;
        }

        try
        {
            var folder = Path.GetFullPath(data ?? settings["Storage:DataFolder"] ?? new StorageOptions().DataFolder);
            work(Path.Combine(folder, "coachbot.db"), configuration.Output);
            return 0;
        }
        catch (Exception wrong) when (wrong is BackupException or IOException or UnauthorizedAccessException)
        {
            configuration.Error.WriteLine(wrong.Message);
            return 1;
        }
    }
}
