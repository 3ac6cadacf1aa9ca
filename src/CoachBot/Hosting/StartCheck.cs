using CoachBot.Content;
using System.Net;
using System.Net.Sockets;
using CoachBot.Hosting.Identity;
using CoachBot.Hosting.Limits;
using CoachBot.Hosting.Turns;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.UserData;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CoachBot.Hosting;

/// <summary>
/// What can be known to go wrong before anything is learnt or written: whoever starts the coach hears it at once, in one sentence.
/// </summary>
internal static class StartCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    /// <exception cref="StartRefusedException">Something that the coach needs isn't there.</exception>
    public static void Run(WebApplication app)
    {
        // The coach's own settings. The framework's are its own to check, when the host begins: some make what must be made late.
        Check<BotIdentityOptions>(app);
        Check<StorageOptions>(app);
        Check<LimitsOptions>(app);
        Check<DeliveryOptions>(app);
        Check<RetentionOptions>(app);
        Check<TurnQueueOptions>(app);
        Check<ContentOptions>(app);
        foreach (var address in Addresses(app.Configuration))
        {
            CheckAddress(address);
        }

        var storage = app.Services.GetRequiredService<IOptions<StorageOptions>>().Value;
        CheckFolder(Path.GetFullPath(storage.DataFolder));
        if (!string.IsNullOrWhiteSpace(storage.Postgres))
        {
            CheckPostgres(new NpgsqlConnectionStringBuilder(storage.Postgres));
        }
    }

    private static void Check<TOptions>(WebApplication app)
        where TOptions : class => _ = app.Services.GetRequiredService<IOptions<TOptions>>().Value;

    private static string[] Addresses(IConfiguration configuration) =>
        (configuration[WebHostDefaults.ServerUrlsKey] ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void CheckAddress(string text)
    {
        // Kestrel takes a name, a star or a plus for the host; none of them but a name is one to an address.
        var plain = text.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal);
        if (!Uri.TryCreate(plain, UriKind.Absolute, out var address)
            || address.Scheme is not ("http" or "https")
            || address.AbsolutePath != "/"
            || address.Query.Length > 0)
        {
            throw new StartRefusedException($"'{text}' is no address to listen on. Write it like --urls http://localhost:3978.");
        }

        if (address.Port != 0 && IsTaken(address))
        {
            throw new StartRefusedException(
                $"Port {address.Port} is taken by another program. Stop that one, or choose another port: --urls " +
                    $"{address.Scheme}://{address.Host}:{NextPort(address.Port)}.");
        }
    }

    private static int NextPort(int port) => port < IPEndPoint.MaxPort ? port + 1 : port - 1;

    private static bool IsTaken(Uri address)
    {
        var host = address.Host is "localhost" ? IPAddress.Loopback
            : IPAddress.TryParse(address.Host.Trim('[', ']'), out var named) ? named
            : IPAddress.Any;
        try
        {
            using var probe = new TcpListener(host, address.Port);
            probe.Start();
            return false;
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AccessDenied)
        {
            throw new StartRefusedException($"Port {address.Port} may not be opened by this user. Choose one above 1023: --urls " +
                $"{address.Scheme}://{address.Host}:8080.");
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AddressNotAvailable)
        {
            throw new StartRefusedException($"This machine has no address {address.Host}. Write --urls " +
                $"{address.Scheme}://localhost:{address.Port}, or {address.Scheme}://*:{address.Port} for all it has.");
        }
        catch (SocketException)
        {
            return true;
        }
    }

    /// <exception cref="StartRefusedException">Nothing can be kept in it.</exception>
    public static void CheckFolder(string folder)
    {
        const string Advice = "Name another with --data, or with the setting Storage__DataFolder.";
        if (File.Exists(folder))
        {
            throw new StartRefusedException($"'{folder}' is a file, and the coach keeps its data in a folder. {Advice}");
        }

        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".writable-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new StartRefusedException($"The data folder '{folder}' can't be written by this user. {Advice}");
        }

        var database = Path.Combine(folder, "coachbot.db");
        if (File.Exists(database) && !IsWritable(database))
        {
            throw new StartRefusedException($"'{database}' can't be written by this user. Give it to whoever runs the coach. {Advice}");
        }
    }

    private static bool IsWritable(string file)
    {
        try
        {
            using var opened = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Whether anything answers there; who may sign in, the store finds out.</summary>
    private static void CheckPostgres(NpgsqlConnectionStringBuilder server)
    {
        var hosts = (server.Host ?? "localhost").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (hosts.Any(host => host.StartsWith('/') || Answers(host, server.Port)))
        {
            return;
        }

        throw new StartRefusedException(
            $"PostgreSQL doesn't answer at {server.Host}, port {server.Port}. Start it, or mend Storage__Postgres (and the firewall " +
                "between), and start the coach again.");
    }

    private static bool Answers(string host, int port)
    {
        (host, port) = host.Split(':') is [var name, var own] && int.TryParse(own, out var named) ? (name, named) : (host, port);
        try
        {
            using var probe = new TcpClient();
            using var patience = new CancellationTokenSource(Patience);
            probe.ConnectAsync(host, port, patience.Token).AsTask().GetAwaiter().GetResult();
            return true;
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException or ArgumentException)
        {
            return false;
        }
    }
}
