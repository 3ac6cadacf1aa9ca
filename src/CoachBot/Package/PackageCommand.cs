using System.CommandLine;
using System.CommandLine.Parsing;
using CoachBot.Content;

namespace CoachBot.Package;

/// <summary>The verb <c>package</c>: writes the app package ready for upload to Teams.</summary>
internal static class PackageCommand
{
    private const string FileName = "coachbot.zip";

    private static readonly Option<Guid> AppId = new("--app-id")
    {
        Description = "Application (client) id of the bot's registration.", Required = true, CustomParser = ReadId,
    };

    private static readonly Option<string> Domain = new("--domain")
    {
        Description = "Host under which the bot is reached, such as coach.contoso.com.", Required = true, CustomParser = ReadDomain,
    };

    private static readonly Option<Guid?> TeamsAppId = new("--teams-app-id")
    {
        Description = "Id of the app in Teams, when one is installed already; else the bot's.", CustomParser = found => ReadId(found),
    };

    private static readonly Option<FileInfo> Out = new("--out")
    {
        Description = $"The folder for {FileName}, made if it is missing; or a file that ends in .zip.", DefaultValueFactory = _ =>
            new FileInfo(FileName),
    };

    private static readonly Option<DirectoryInfo?> OwnContent = new("--content")
    {
        Description = "An organisation's own content folder: its situations become commands of the app.",
    };

    private const int Refused = 2;

    private static readonly Option<DirectoryInfo> Manifest = new("--manifest")
    {
        Description = "Folder of an own manifest.json with its icons and languages; else the one that came with the program.",
    };

    /// <summary>The verb, for the program's command line.</summary>
    internal static Command Create()
    {
        var command = new Command("package", "Write the Teams app package (zip), ready for upload.") { AppId, Domain, TeamsAppId, Out,
            Manifest, OwnContent };
        command.SetAction(WriteAsync);
        return command;
    }

    /// <summary>Runs the verb. <paramref name="args"/> are its options, without the verb itself.</summary>
    /// <returns>0, or 1 after a message on <paramref name="error"/>, or 2 where it was asked for wrongly.</returns>
    internal static Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken) =>
        Create().Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error }, cancellationToken);

    private static async Task<int> WriteAsync(ParseResult options, CancellationToken cancellationToken)
    {
        var botId = options.GetRequiredValue(AppId);
        var app = new AppIdentity(options.GetValue(TeamsAppId) ?? botId, botId, options.GetRequiredValue(Domain));
        var package = options.GetValue(Manifest) is { } folder ? new AppPackage(folder.FullName) : AppPackage.Shipped;
        var file = InFolder(options.GetRequiredValue(Out));
        if (File.Exists(file.DirectoryName))
        {
            await options.InvocationConfiguration.Error.WriteLineAsync($"'{file.DirectoryName}' is a file. Name a folder for " +
                $"coachbot.zip, or a file that ends in .zip: --out {FileName}.");
            return Refused;
        }

        try
        {
            package.Commands = options.GetValue(OwnContent) is { } content ? new OwnCommands(content.FullName) : null;
            await WriteFileAsync(package, app, file, cancellationToken);
        }
        catch (Exception fault) when (fault is ContentException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            await options.InvocationConfiguration.Error.WriteLineAsync(fault.Message);
            return 1;
        }

        await options.InvocationConfiguration.Output.WriteLineAsync(
            $"{file.FullName} is ready. Upload it in the Teams admin centre (Teams apps, Manage apps), or in Teams under Apps, Manage " +
                "your apps.");
        return 0;
    }

    private static FileInfo InFolder(FileInfo named) =>
        Directory.Exists(named.FullName) || !named.Extension.Equals(".zip", StringComparison.OrdinalIgnoreCase)
            ? new FileInfo(Path.Combine(named.FullName, FileName)) : named;

    // A package that was half written when something failed must not lie where the last good one lay.
    private static async Task WriteFileAsync(AppPackage package, AppIdentity app, FileInfo file, CancellationToken cancellationToken)
    {
        using var zip = new MemoryStream();
        await package.WriteAsync(zip, app, cancellationToken);
        AdminCentre.Check(zip);
        file.Directory?.Create();
        await File.WriteAllBytesAsync(file.FullName, zip.ToArray(), cancellationToken);
    }

    private static Guid ReadId(ArgumentResult found)
    {
        if (!AppIdentity.TryReadId(ValueOf(found), out var id, out var problem))
            found.AddError(problem);
        return id;
    }

    private static string? ReadDomain(ArgumentResult found)
    {
        if (!AppIdentity.TryReadDomain(ValueOf(found), out var domain, out var problem))
            found.AddError(problem);
        return domain;
    }

    private static string ValueOf(ArgumentResult found) => found.Tokens.Count > 0 ? found.Tokens[0].Value : "";
}
