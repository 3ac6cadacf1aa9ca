using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace CoachBot.Package;

/// <summary>The zip that Teams takes: manifest, languages, icons. The same input gives the same bytes.</summary>
internal sealed partial class AppPackage(string manifestFolder)
{
    private const string Manifest = "manifest.json";
    // Zip entries carry a time; a fixed one keeps the package the same from one machine to the next.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The manifest that came with the program.</summary>
    internal static AppPackage Shipped => new(Path.Combine(AppContext.BaseDirectory, "manifest"));

    /// <exception cref="InvalidOperationException">The manifest folder isn't complete, or has a placeholder that nothing fills.</exception>
    internal async Task WriteAsync(Stream zip, AppIdentity app, CancellationToken cancellationToken)
    {
        await using var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in Files())
        {
            var entry = archive.CreateEntry(Path.GetFileName(file), CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            await using var content = await entry.OpenAsync(cancellationToken);
            await content.WriteAsync(await ReadAsync(file, app, cancellationToken), cancellationToken);
        }
    }

    /// <summary>Situations of an organisation's own among the commands; null for the coach's alone.</summary>
    internal OwnCommands? Commands { get; set; }

    private IEnumerable<string> Files()
    {
        if (!File.Exists(Path.Combine(manifestFolder, Manifest)))
            throw new InvalidOperationException($"There is no {Manifest} in {manifestFolder}. Name the folder that holds it with " +
                "--manifest.");
        return Directory.EnumerateFiles(manifestFolder)
            .Where(file => Path.GetExtension(file) is ".json" or ".png")
            .OrderBy(file => file, StringComparer.Ordinal);
    }

    private async Task<byte[]> ReadAsync(string file, AppIdentity app, CancellationToken cancellationToken) =>
        Path.GetFileName(file) == Manifest
            ? Encoding.UTF8.GetBytes(WithOwn(Fill(await File.ReadAllTextAsync(file, cancellationToken), app)))
            : await File.ReadAllBytesAsync(file, cancellationToken);

    private string WithOwn(string manifest) => Commands?.PutInto(manifest) ?? manifest;

    // Ids and host names hold nothing that JSON would have to escape.
    private static string Fill(string manifest, AppIdentity app) =>
        Placeholder().Replace(manifest, found => found.Groups["name"].Value switch
    {
        "TEAMS_APP_ID" => app.TeamsAppId.ToString("D"),
        "BOT_ID" => app.BotId.ToString("D"),
        "BOT_DOMAIN" => app.Domain,
        var other => throw new InvalidOperationException(
            $"{Manifest} has the placeholder ${{{{{other}}}}}. Only TEAMS_APP_ID, BOT_ID and BOT_DOMAIN are filled in."),
    });

    [GeneratedRegex(@"\$\{\{\s*(?<name>\w*)\s*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
