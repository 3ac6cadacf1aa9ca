using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace CoachBot.Servers;

/// <summary>A real PostgreSQL server of the test's own, in a temporary folder, on a free port of this machine.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _bin;
    private readonly string _folder;
    private readonly int _port;

    private PostgresServer(string bin, string folder, int port) => (_bin, _folder, _port) = (bin, folder, port);

    public string ConnectionString => $"Host=127.0.0.1;Port={_port};Username=coach;Database=postgres";

    /// <summary>Why no server can be started here, or null when one can.</summary>
    public static string? Missing => FindBin() is null ? "PostgreSQL's server programs (initdb, pg_ctl) are not installed." : null;

    public static async Task<PostgresServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-pg-").FullName;
        var server = new PostgresServer(FindBin()!, folder, FreePort());
        if (IsRoot)
        {
            // initdb refuses to run as root; Debian's package makes this user.
            await RunProgramAsync("chown", ["postgres", folder]);
        }

        await server.RunAsync("initdb", "-D", $"{folder}/data", "-U", "coach", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C");
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Stops the server at once, as a crash would.</summary>
    public Task StopAsync() => RunAsync("pg_ctl", "-D", $"{_folder}/data", "-m", "immediate", "-w", "stop");

    public Task StartAgainAsync() => RunAsync(
        "pg_ctl", "-D", $"{_folder}/data", "-l", $"{_folder}/log", "-w", "-o",
        $"-p {_port} -k {_folder} -c listen_addresses=127.0.0.1 -c max_connections=200 -c synchronous_commit=on", "start");

    /// <summary>A new, empty database on this server.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"coach_{Guid.NewGuid():N}";
        await RunSqlAsync($"CREATE DATABASE {name}");
        return new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ToString();
    }

    /// <summary>A role that must show a password, as nobody else must.</summary>
    public async Task CreateRoleAsync(string role, string password)
    {
        await RunSqlAsync($"CREATE ROLE \"{role}\" LOGIN PASSWORD '{password}'");
        var rules = $"{_folder}/data/pg_hba.conf";
        await File.WriteAllTextAsync(rules, $"host all \"{role}\" 127.0.0.1/32 scram-sha-256\n{await File.ReadAllTextAsync(rules)}");
        await RunSqlAsync("SELECT pg_reload_conf()");
    }

    /// <summary>Runs a statement as the server's superuser, in the database named or in that of the server.</summary>
    public async Task RunSqlAsync(string sql, string? connectionString = null)
    {
        await using var connection = new NpgsqlConnection(connectionString ?? ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names and words are the tests' own.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        try
        {
            await StopAsync();
        }
        finally
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static string? FindBin()
    {
        var folders = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending().Select(version => Path.Combine(version, "bin"))
            : [];
        return folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private Task RunAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(_bin, program);
        return IsRoot ? RunProgramAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunProgramAsync(path, arguments);
    }

    private static async Task RunProgramAsync(string program, string[] arguments)
    {
        // Output goes nowhere: a server that inherits a pipe would keep it open for good.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
        Array.ForEach(["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments], start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(program)} {string.Join(' ', arguments)} ended with " +
                $"{process.ExitCode}.");
        }
    }
}
