using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoachBot.Tests.Node;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Package;

public sealed class AppPackageTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_package_holds_the_manifest_with_the_ids_filled_in()
    {
        var manifest = await ManifestAsync();

        Assert.Equal(AppId, manifest.GetProperty("id").GetString());
        Assert.Equal(AppId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal(AppId, manifest.GetProperty("composeExtensions")[0].GetProperty("botId").GetString());
        Assert.Equal("coach.contoso.com", manifest.GetProperty("validDomains")[0].GetString());
        Assert.DoesNotContain("${{", manifest.GetRawText(), StringComparison.Ordinal);
    }

    /// <summary>The admin centre refuses a bot for teams without it, although the schema calls it optional.</summary>
    [Fact]
    public async Task A_bot_for_teams_says_that_it_supports_channels()
    {
        var manifest = await ManifestAsync();

        Assert.Contains(manifest.GetProperty("bots")[0].GetProperty("scopes").EnumerateArray(), scope => scope.GetString() == "team");
        Assert.Equal("tier1", manifest.GetProperty("supportsChannelFeatures").GetString());
    }

    [Fact]
    public async Task An_app_that_is_installed_already_keeps_its_id_in_Teams()
    {
        var installed = Guid.NewGuid().ToString();
        var manifest = await ManifestAsync("--teams-app-id", installed);

        Assert.Equal(installed, manifest.GetProperty("id").GetString());
        Assert.Equal(AppId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
    }

    [Fact]
    public async Task Every_file_that_the_manifest_names_is_in_the_package_and_no_other()
    {
        var manifest = await ManifestAsync();
        using var zip = await ZipFile.OpenReadAsync(_folder.File("coach.zip"), TestContext.Current.CancellationToken);

        var named = Languages(manifest)
            .Append(manifest.GetProperty("icons").GetProperty("color").GetString()!)
            .Append(manifest.GetProperty("icons").GetProperty("outline").GetString()!)
            .Append("manifest.json");
        Assert.Equal(named.Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_package()
    {
        await ManifestAsync();
        var first = await ReadAsync("coach.zip");
        await ManifestAsync();

        Assert.Equal(first, await ReadAsync("coach.zip"));
    }

    [Fact]
    public async Task Manifest_and_languages_follow_Microsofts_schema()
    {
        var files = await UnpackAsync();

        Assert.Equal("", await NodeScript.RunAsync("validate-manifest.cjs", [.. files]));
    }

    [Fact]
    public async Task The_check_by_Microsofts_schema_can_fail()
    {
        var files = await UnpackAsync();
        var manifest = await File.ReadAllTextAsync(files[0], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(files[0], manifest.Replace("groupChat", "bigChat", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.NotEqual("", await NodeScript.RunAsync("validate-manifest.cjs", [.. files]));
    }

    [Fact]
    public async Task Every_localised_key_names_a_text_of_the_manifest_and_none_is_left_out()
    {
        var manifest = await ManifestAsync();
        var texts = Texts(manifest).Order(StringComparer.Ordinal).ToArray();
        foreach (var language in Languages(manifest))
        {
            var keys = JsonDocument.Parse(await EntryAsync(language)).RootElement.EnumerateObject().Select(text => text.Name);
            Assert.Equal(texts, keys.Where(key => key != "$schema").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Teams_shows_ten_commands_in_a_scope()
    {
        var lists = (await ManifestAsync()).GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().ToArray();

        Assert.Equal(["personal", "team", "groupChat"], lists.Select(list => list.GetProperty("scopes")[0].GetString()));
        Assert.All(lists, list => Assert.InRange(list.GetProperty("commands").GetArrayLength(), 1, 10));
        Assert.All(lists, list => Assert.Equal(lists[0].GetProperty("commands").GetRawText(), list.GetProperty("commands").GetRawText()));
    }

    [Fact]
    public async Task Every_command_is_a_button_of_the_coach()
    {
        var commands = (await ManifestAsync()).GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray();

        Assert.Empty(commands.Select(command => command.GetProperty("title").GetString()!).Except(Buttons()));
    }

    [Fact]
    public async Task The_colour_icon_is_large_and_opaque()
    {
        var icon = new Picture(await EntryAsync("color.png"));

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels(), pixel => Assert.Equal(255, pixel.Alpha));
        Assert.True(icon.Pixels().Distinct().Count() > 2);
    }

    [Fact]
    public async Task The_outline_icon_is_small_white_and_transparent()
    {
        var icon = new Picture(await EntryAsync("outline.png"));

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels(), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.InRange(icon.Pixels().Count(pixel => pixel.Alpha == 0), 32 * 32 / 2, 32 * 32 * 9 / 10);
        Assert.Contains(icon.Pixels(), pixel => pixel.Alpha == 255);
    }

    private async Task<JsonElement> ManifestAsync(params string[] more)
    {
        var (exitCode, _, error) = await Packaging.RunAsync(
            ["--app-id", AppId, "--domain", "Coach.Contoso.com", "--out", _folder.File("coach.zip"), .. more]);
        Assert.Equal((0, ""), (exitCode, error));
        return JsonDocument.Parse(await ZipEntryAsync("manifest.json")).RootElement;
    }

    private async Task<byte[]> EntryAsync(string name)
    {
        if (!File.Exists(_folder.File("coach.zip")))
            await ManifestAsync();
        return await ZipEntryAsync(name);
    }

    private async Task<byte[]> ZipEntryAsync(string name)
    {
        using var zip = await ZipFile.OpenReadAsync(_folder.File("coach.zip"));
        using var content = new MemoryStream();
        await using (var entry = await zip.GetEntry(name)!.OpenAsync())
            await entry.CopyToAsync(content);
        return content.ToArray();
    }

    private async Task<string[]> UnpackAsync()
    {
        var manifest = await ManifestAsync();
        await ZipFile.ExtractToDirectoryAsync(_folder.File("coach.zip"), _folder.Path);
        return [_folder.File("manifest.json"), .. Languages(manifest).Select(_folder.File)];
    }

    private Task<byte[]> ReadAsync(string name) => File.ReadAllBytesAsync(_folder.File(name));

    private static IEnumerable<string> Languages(JsonElement manifest) =>
        manifest.GetProperty("localizationInfo").GetProperty("additionalLanguages").EnumerateArray().Select(language => language.GetProperty("file").GetString()!);

    // What Teams shows to people: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-localization
    private static IEnumerable<string> Texts(JsonElement manifest) =>
        Texts(manifest, "name", "short", "full")
            .Concat(Texts(manifest, "description", "short", "full"))
            .Concat(Lists(manifest, "bots").SelectMany(bot => Lists(bot.Value, "commandLists", bot.Path))
                .SelectMany(list => Lists(list.Value, "commands", list.Path))
                .SelectMany(command => Shown(command)))
            .Concat(Lists(manifest, "composeExtensions").SelectMany(extension => Lists(extension.Value, "commands", extension.Path))
                .SelectMany(command => Shown(command).Concat(Lists(command.Value, "parameters", command.Path).SelectMany(Shown))));

    private static IEnumerable<string> Texts(JsonElement manifest, string group, params string[] names) =>
        names.Where(name => manifest.GetProperty(group).TryGetProperty(name, out _)).Select(name => $"{group}.{name}");

    private static IEnumerable<(string Path, JsonElement Value)> Lists(JsonElement parent, string name, string? path = null) =>
        parent.TryGetProperty(name, out var list)
            ? list.EnumerateArray().Select((item, index) => ($"{(path is null ? "" : path + ".")}{name}[{index}]", item))
            : [];

    private static IEnumerable<string> Shown((string Path, JsonElement Value) item) =>
        new[] { "title", "description" }.Where(name => item.Value.TryGetProperty(name, out _)).Select(name => $"{item.Path}.{name}");

    private static IEnumerable<string> Buttons() =>
        Directory.EnumerateFiles(Path.Combine(NodeScript.Repository, "src", "CoachBot"), "*.en.yaml", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => Regex.Match(line, "^button: \"?(?<label>.+?)\"?$"))
            .Where(found => found.Success)
            .Select(found => found.Groups["label"].Value);
}
