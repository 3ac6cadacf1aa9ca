using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoachBot.Tests.Node;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Package;

public sealed class AppPackageTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private const string OwnSituation =
        """
        situation: price-rise
        language: en
        title: The price goes up
        button: The price goes up
        when: They heard of the new price list and aren't happy.
        source: { title: Price talks, author: Our sales team }
        first: say-it
        wording:
          say-it: { title: Say it, why: They hear it from you., spoken: The price goes up in May. }
        phrases: [the price goes up, a b c one, a b c two, a b c three, a b c four, a b c five, a b c six, a b c seven, a b c eight, a b c nine]
        """;

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

        string[] named = [manifest.GetProperty("icons").GetProperty("color").GetString()!,
            manifest.GetProperty("icons").GetProperty("outline").GetString()!, "manifest.json"];
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
    public async Task The_manifest_follows_Microsofts_schema()
    {
        var files = await UnpackAsync();

        Assert.Equal("", await NodeScript.RunAsync("validate-manifest.cjs", [.. files]));
    }

    [Fact]
    public async Task The_check_by_Microsofts_schema_can_fail()
    {
        var files = await UnpackAsync();
        var manifest = await File.ReadAllTextAsync(files[0], TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(files[0], manifest.Replace("groupChat", "bigChat", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        Assert.NotEqual("", await NodeScript.RunAsync("validate-manifest.cjs", [.. files]));
    }

    [Fact]
    public async Task No_language_is_promised_that_the_coach_does_not_speak()
    {
        var spoken = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "content"), "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file).Split('.')[^1]).Distinct();

        Assert.Equal(["en"], spoken);
        Assert.False((await ManifestAsync()).TryGetProperty("localizationInfo", out _));
    }

    /// <summary>In the seller's own chat a command is a sentence to change and send; a name stands where theirs goes.</summary>
    [Fact]
    public async Task Prompt_starters_are_sentences_as_a_seller_writes_them()
    {
        var starters =
            (await ManifestAsync()).GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray()
            .Where(command => command.TryGetProperty("type", out var type) && type.ValueEquals("prompt")).ToList();

        Assert.Equal(7, starters.Count);
        Assert.All(starters, starter => Assert.Contains("Ana", starter.GetProperty("prompt").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_organisations_own_situation_stands_first_and_one_that_is_switched_off_does_not_stand_there()
    {
        await File.WriteAllTextAsync(_folder.File("buyer-went-quiet.en.yaml"), "situation: buyer-went-quiet\nlanguage: en\noff: true\n",
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder.File("price-rise.en.yaml"), OwnSituation, TestContext.Current.CancellationToken);

        var lists = (await ManifestAsync("--content", _folder.Path))
            .GetProperty("bots")[0]
            .GetProperty("commandLists")
            .EnumerateArray()
            .ToList();

        foreach (var list in lists)
        {
            var titles = list.GetProperty("commands")
                .EnumerateArray()
                .Select(command => command.GetProperty("title").GetString()!)
                .ToList();
            Assert.Equal("The price goes up", titles[0]);
            Assert.Equal("What can you do?", titles[^1]);
            Assert.DoesNotContain("They went quiet", titles);
            Assert.InRange(titles.Count, 1, 10);
        }

        Assert.Equal("They heard of the new price list and aren't happy.",
            lists[0].GetProperty("commands")[0].GetProperty("description").GetString());
    }

    [Fact]
    public async Task Content_that_is_wrong_makes_no_package()
    {
        await File.WriteAllTextAsync(_folder.File("price.en.yaml"), "situation: price\nlanguage: en\nbuton: Price\n",
            TestContext.Current.CancellationToken);

        var (exitCode, _, error) = await Packaging.RunAsync("--app-id", AppId, "--domain", "coach.contoso.com", "--out",
            _folder.File("coach.zip"), "--content", _folder.Path);

        Assert.Equal(1, exitCode);
        Assert.Contains("Did you mean 'button'?", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Teams_shows_ten_commands_in_a_scope()
    {
        var lists = (await ManifestAsync()).GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray().ToArray();

        Assert.Equal(["personal", "team", "groupChat"], lists.Select(list => list.GetProperty("scopes")[0].GetString()));
        Assert.All(lists, list => Assert.InRange(list.GetProperty("commands").GetArrayLength(), 1, 10));
        Assert.All(lists, list => Assert.Equal(Titles(lists[0]), Titles(list)));

        static IEnumerable<string?> Titles(JsonElement list) =>
            list.GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Every_command_is_a_button_of_the_coach()
    {
        var commands =
            (await ManifestAsync()).GetProperty("bots")[0].GetProperty("commandLists")[0].GetProperty("commands").EnumerateArray();

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
        await ManifestAsync();
        await ZipFile.ExtractToDirectoryAsync(_folder.File("coach.zip"), _folder.Path);
        return [_folder.File("manifest.json")];
    }

    private Task<byte[]> ReadAsync(string name) => File.ReadAllBytesAsync(_folder.File(name));

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
