using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Package;

public sealed class PackageCommandTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "is no app id")]
    [InlineData("my-bot", "is no app id")]
    [InlineData("00000000-0000-0000-0000-000000000000", "is no app id")]
    [InlineData("11111111-2222-3333-4444-55555555555g", "is no app id")]
    public async Task A_bad_app_id_is_told(string appId, string told) =>
        await RefusedAsync(told, "--app-id", appId, "--domain", "coach.contoso.com");

    [Theory]
    [InlineData("", "without https://")]
    [InlineData("localhost", "such as coach.contoso.com")]
    [InlineData("https://coach.contoso.com/api/messages", "Give the host alone: coach.contoso.com")]
    [InlineData("coach.contoso.com/api", "without a path")]
    [InlineData("coach.contoso.com:443", "such as coach.contoso.com")]
    [InlineData("*.contoso.com", "such as coach.contoso.com")]
    [InlineData("10.0.0.1", "such as coach.contoso.com")]
    [InlineData("coach..contoso.com", "is no host name")]
    [InlineData("-coach.contoso.com", "is no host name")]
    [InlineData("coach.contoso.com\",\"x\":\"", "is no host name")]
    public async Task A_bad_domain_is_told(string domain, string told) => await RefusedAsync(told, "--app-id", AppId, "--domain", domain);

    [Fact]
    public async Task Options_left_out_are_told()
    {
        await RefusedAsync("--app-id", "--domain", "coach.contoso.com");
        await RefusedAsync("--domain", "--app-id", AppId);
    }

    [Fact]
    public async Task A_folder_takes_the_package_under_its_usual_name()
    {
        var (exitCode, output, _) = await Packaging.RunAsync("--app-id", AppId, "--domain", "coach.contoso.com", "--out", _folder.Path);

        Assert.Equal(0, exitCode);
        Assert.Contains(_folder.File("coachbot.zip"), output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("coachbot.zip")));
    }

    [Fact]
    public async Task A_folder_that_is_missing_is_made()
    {
        var (exitCode, output, _) =
            await Packaging.RunAsync("--app-id", AppId, "--domain", "coach.contoso.com", "--out", _folder.File("new/artifacts"));

        Assert.Equal(0, exitCode);
        Assert.Contains("is ready", output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder.File("new/artifacts/coachbot.zip")));
    }

    [Theory]
    [InlineData("\"supportsChannelFeatures\": \"tier1\",", "", "\"supportsChannelFeatures\": \"tier1\"")]
    [InlineData("\"version\": \"1.1.0\"", "\"version\": \"1.1\"", "\"version\" must be three numbers")]
    [InlineData("\"short\": \"Sales Coach\"", "\"short\": \"A name that is longer than Teams shows\"",
        "\"name.short\" must be there, with 30 letters at most")]
    [InlineData("\"color\": \"color.png\"", "\"color\": \"outline.png\"", "outline.png must be a PNG of 192×192")]
    [InlineData("\"developer\": {",
        "\"localizationInfo\": { \"defaultLanguageTag\": \"en\", \"additionalLanguages\": [{ \"languageTag\": \"fr\", \"file\": " +
            "\"fr.json\" }] }, \"developer\": {",
        "names fr.json, which isn't beside the manifest")]
    [InlineData("\"webApplicationInfo\"", "\"webAppInfo\"", "need \"webApplicationInfo\"")]
    [InlineData("\"privacyUrl\": \"https:", "\"privacyUrl\": \"http:", "\"developer.privacyUrl\" must be an https address")]
    public async Task What_the_admin_centre_refuses_is_told_before_it_is_asked(string there, string changed, string told)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "manifest")))
        {
            File.Copy(file, _folder.File(Path.GetFileName(file)));
        }

        var manifest = await File.ReadAllTextAsync(_folder.File("manifest.json"), TestContext.Current.CancellationToken);
        Assert.Contains(there, manifest, StringComparison.Ordinal);
        await File.WriteAllTextAsync(_folder.File("manifest.json"), manifest.Replace(there, changed, StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        await RefusedAsync(told, "--app-id", AppId, "--domain", "coach.contoso.com", "--manifest", _folder.Path);
    }

    [Fact]
    public async Task A_folder_without_a_manifest_is_told() =>
        await RefusedAsync("There is no manifest.json", "--app-id", AppId, "--domain", "coach.contoso.com", "--manifest", _folder.Path);

    [Fact]
    public async Task A_placeholder_that_nothing_fills_is_told_and_nothing_is_written()
    {
        await File.WriteAllTextAsync(_folder.File("manifest.json"), """{ "id": "${{APP_ID}}" }""", TestContext.Current.CancellationToken);

        await RefusedAsync("${{APP_ID}}", "--app-id", AppId, "--domain", "coach.contoso.com", "--manifest", _folder.Path);
    }

    private async Task RefusedAsync(string told, params string[] arguments)
    {
        var (exitCode, _, error) = await Packaging.RunAsync([.. arguments, "--out", _folder.File("coach.zip")]);

        Assert.Equal(1, exitCode);
        Assert.Contains(told, error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.File("coach.zip")));
    }
}
