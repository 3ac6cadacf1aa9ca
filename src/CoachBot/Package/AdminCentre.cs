using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Package;

/// <summary>What the Teams admin centre refuses although the manifest's schema lets it pass.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema, and what its upload says.</remarks>
internal static class AdminCentre
{
    private const int CommandsAtMost = 10;
    private const int ColourIcon = 192;
    private const int OutlineIcon = 32;
    private static readonly Version _channelFeaturesSince = new(1, 25);

    private static readonly (string Group, string Text, int Longest)[] _texts =
        [("name", "short", 30), ("name", "full", 100), ("description", "short", 80), ("description", "full", 4000)];

    private static readonly string[] _addresses = ["websiteUrl", "privacyUrl", "termsOfUseUrl"];

    /// <exception cref="InvalidOperationException">Something that it would refuse, with what to do.</exception>
    public static void Check(Stream package)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var manifest = Read(zip);
        if (Problems(manifest.RootElement, zip).FirstOrDefault() is { } problem)
        {
            throw new InvalidOperationException($"The Teams admin centre would refuse this package: {problem}");
        }
    }

    private static JsonDocument Read(ZipArchive zip)
    {
        try
        {
            using var content = zip.GetEntry("manifest.json")!.Open();
            return JsonDocument.Parse(content);
        }
        catch (JsonException wrong)
        {
            throw new InvalidOperationException($"manifest.json is not JSON: line {wrong.LineNumber + 1}.", wrong);
        }
    }

    private static IEnumerable<string> Problems(JsonElement manifest, ZipArchive zip) =>
        [.. Scopes(manifest), .. Identity(manifest), .. Texts(manifest), .. Addresses(manifest), .. Icons(manifest, zip),
            .. Commands(manifest), .. Languages(manifest, zip)];

    private static IEnumerable<string> Scopes(JsonElement manifest)
    {
        var version = Version.TryParse(Text(manifest, "manifestVersion"), out var read) ? read : null;
        var inTeams = Items(manifest, "bots")
            .SelectMany(bot => Items(bot, "scopes"))
            .Any(scope => scope.ValueKind == JsonValueKind.String && scope.ValueEquals("team"));
        if (inTeams && version >= _channelFeaturesSince && Text(manifest, "supportsChannelFeatures") != "tier1")
        {
            yield return "a bot for teams needs \"supportsChannelFeatures\": \"tier1\" at the manifest's root from manifest version 1.25 " +
                "on.";
        }
    }

    private static IEnumerable<string> Identity(JsonElement manifest)
    {
        if (!AppVersion.IsMatch(Text(manifest, "version") ?? ""))
        {
            yield return "\"version\" must be three numbers, such as \"1.0.0\".";
        }

        var needsApp = manifest.TryGetProperty("authorization", out var authorization)
            && authorization.TryGetProperty("permissions", out var permissions)
            && permissions.TryGetProperty("resourceSpecific", out _);
        if (needsApp && !manifest.TryGetProperty("webApplicationInfo", out _))
        {
            yield return "permissions for a chat or a team need \"webApplicationInfo\" with the app's id.";
        }
    }

    private static IEnumerable<string> Texts(JsonElement manifest) => _texts
        .Select(text => (Name: $"{text.Group}.{text.Text}", text.Longest,
            Value: manifest.TryGetProperty(text.Group, out var group) ? Text(group, text.Text) : null))
        .Where(text => string.IsNullOrWhiteSpace(text.Value) || text.Value.Length > text.Longest)
        .Select(text => $"\"{text.Name}\" must be there, with {text.Longest} letters at most; it has {text.Value?.Length ?? 0}.");

    private static IEnumerable<string> Addresses(JsonElement manifest) => _addresses
        .Where(name => !manifest.TryGetProperty("developer", out var developer) || Text(developer, name)?.StartsWith("https://",
            StringComparison.Ordinal) != true)
        .Select(name => $"\"developer.{name}\" must be an https address.")
        .Concat(Items(manifest, "validDomains").Where(domain => domain.GetString() is not { Length: > 0 } name || name.Contains('/',
            StringComparison.Ordinal) || name.StartsWith("*.", StringComparison.Ordinal) && name.Count(letter => letter == '.') < 2)
            .Select(domain => $"\"validDomains\" names {domain}, which is no host."));

    private static IEnumerable<string> Icons(JsonElement manifest, ZipArchive zip) =>
        [.. Icon(manifest, zip, "color", ColourIcon), .. Icon(manifest, zip, "outline", OutlineIcon)];

    private static IEnumerable<string> Icon(JsonElement manifest, ZipArchive zip, string which, int size)
    {
        var name = manifest.TryGetProperty("icons", out var icons) ? Text(icons, which) : null;
        if (name is null || zip.GetEntry(name) is not { } entry)
        {
            yield return $"the {which} icon is missing: name a PNG of {size}×{size} in \"icons.{which}\", and put it beside the manifest.";
            yield break;
        }

        var head = new byte[24];
        using var png = entry.Open();
        if (png.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.AsSpan(1, 3).SequenceEqual("PNG"u8)
            || BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)) != size || BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20)) != size)
        {
            yield return $"{name} must be a PNG of {size}×{size}.";
        }
    }

    private static IEnumerable<string> Commands(JsonElement manifest) =>
        Items(manifest, "bots").SelectMany(bot => Items(bot, "commandLists"))
        .Where(list => Items(list, "commands").Count > CommandsAtMost)
        .Select(_ => $"a list of a bot's commands may have {CommandsAtMost} at most.");

    private static IEnumerable<string> Languages(JsonElement manifest, ZipArchive zip) =>
        (manifest.TryGetProperty("localizationInfo", out var languages) ? Items(languages, "additionalLanguages") : [])
        .Select(language => Text(language, "file"))
        .Where(file => file is null || zip.GetEntry(file) is null)
        .Select(file => $"\"localizationInfo\" names {file ?? "no file"}, which isn't beside the manifest.");

    private static List<JsonElement> Items(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : [];

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

    private static readonly WordExpression AppVersion = new(@"^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\z");
}
