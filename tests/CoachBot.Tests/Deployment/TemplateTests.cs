using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoachBot.Tests.Node;
using YamlDotNet.Serialization;

namespace CoachBot.Tests.Deployment;

/// <summary>The JSON beside the Bicep sources: that it is made from them, and what it says.</summary>
public sealed partial class TemplateTests
{
    private static readonly string Folder = Path.Combine(NodeScript.Repository, "deploymentTemplates");

    public static TheoryData<string> Templates => ["main", "resources"];

    [Fact]
    public async Task The_json_is_what_the_compiler_makes_of_the_sources_and_it_has_nothing_to_say_against_them()
    {
        var made = await BicepCompiler.CompileAsync(TestContext.Current.CancellationToken);

        foreach (var name in new[] { "main.json", "resources.json", "main.parameters.json", "resources.parameters.json" })
            Assert.True(
                Lines(made, name) == Lines(Folder, name),
                $"{name} is not what its source says: run `dotnet build deploymentTemplates/templates.proj` and commit what it writes.");
    }

    [Fact]
    public async Task Templates_parameters_and_every_resource_follow_their_schema()
    {
        var files = Directory.EnumerateFiles(Folder, "*.json").Where(file => Path.GetFileName(file) != "bicepconfig.json");
        Assert.Equal("", await NodeScript.RunAsync("validate-arm.cjs", [Schemas(), .. files]));
    }

    [Theory]
    [InlineData("\"alwaysOn\": true", "\"alwaysOn\": 7", "Microsoft.Web/sites")]
    [InlineData("\"channelName\": \"MsTeamsChannel\"", "\"channelName\": \"TeamsChannel\"", "Microsoft.BotService/botServices/channels")]
    [InlineData("\"apiVersion\": \"2025-08-01\"", "\"apiVersion\": \"2011-01-01\"", "no schema of version 2011-01-01")]
    [InlineData("\"type\": \"Microsoft.Web/serverfarms\"", "\"type\": \"Microsoft.Web/boxes\"", "Microsoft.Web/boxes")]
    public async Task The_check_can_fail(string right, string wrong, string told)
    {
        var schemas = Schemas();
        var broken = Path.Combine(Directory.CreateTempSubdirectory("coachbot-").FullName, "template.json");
        var text = Text("resources");
        Assert.Contains(right, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(broken, text.Replace(right, wrong, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Contains(told, await NodeScript.RunAsync("validate-arm.cjs", schemas, broken), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_resource_group_gets_just_what_an_existing_one_gets()
    {
        var inner = Module(Read("main"), "coachbot")["template"]!;

        foreach (var part in new[] { "variables", "resources", "outputs" })
            Assert.Equal(Read("resources")[part]!.ToJsonString(), inner[part]!.ToJsonString());
    }

    [Fact]
    public void A_new_resource_group_takes_the_same_parameters_and_hands_all_of_them_over()
    {
        var existing = Read("resources")["parameters"]!.AsObject();
        var template = Read("main");
        var handed = Module(template, "coachbot")["parameters"]!.AsObject();

        foreach (var (name, definition) in existing)
        {
            if (name is not "location" and not "environmentName")
                Assert.Equal(definition!.ToJsonString(), template["parameters"]![name]!.ToJsonString());
            Assert.Equal($"[parameters('{name}')]", handed[name]!["value"]!.GetValue<string>());
        }

        Assert.Equal(existing.Count, handed.Count);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Nothing_is_asked_for_that_has_no_default(string name) =>
        Assert.All(Read(name)["parameters"]!.AsObject(), parameter => Assert.NotNull(parameter.Value!["defaultValue"]));

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_secret_is_asked_for_made_or_told(string name)
    {
        var template = Read(name);
        HashSet<string> told = ["AZURE_RESOURCE_GROUP", "BOT_DOMAIN", "BOT_ID", "SERVICE_COACHBOT_NAME"];

        Assert.Subset(told, template["outputs"]!.AsObject().Select(output => output.Key).ToHashSet());
        Assert.All(template["parameters"]!.AsObject(), parameter =>
            Assert.DoesNotContain("secure", parameter.Value!["type"]!.GetValue<string>(), StringComparison.Ordinal));
        Assert.DoesNotContain("Microsoft.KeyVault", Text(name), StringComparison.Ordinal);
        Assert.DoesNotContain("administratorLogin", Text(name), StringComparison.Ordinal);
        Assert.DoesNotContain("Password=", Text(name), StringComparison.Ordinal);
    }

    [Fact]
    public void The_database_takes_no_password_and_the_identity_of_the_site_administers_it()
    {
        var parts = Resources(Module(Read("resources"), "database"));
        var signIn = parts["Microsoft.DBforPostgreSQL/flexibleServers"]["properties"]!["authConfig"]!;
        var administrator = parts["Microsoft.DBforPostgreSQL/flexibleServers/administrators"]["name"]!.GetValue<string>();
        var handed = Module(Read("resources"), "database")["parameters"]!["administratorPrincipalId"]!["value"]!.GetValue<string>();

        Assert.Equal("Disabled", signIn["passwordAuth"]!.GetValue<string>());
        Assert.Equal("Enabled", signIn["activeDirectoryAuth"]!.GetValue<string>());
        Assert.Contains("parameters('administratorPrincipalId')", administrator, StringComparison.Ordinal);
        Assert.Matches(@"'identity'.*\.principalId\.", handed);
    }

    [Fact]
    public void Content_is_written_by_the_coaches_group_read_by_the_site_and_neither_has_a_key()
    {
        var module = Module(Read("resources"), "content");
        var account = Resources(module)["Microsoft.Storage/storageAccounts"]["properties"]!;

        Assert.False(account["allowSharedKeyAccess"]!.GetValue<bool>());
        Assert.False(account["allowBlobPublicAccess"]!.GetValue<bool>());
        Assert.Equal("[variables('hasContent')]", module.Parent!["condition"]!.GetValue<string>());
        var roles = module["template"]!["resources"]!.AsArray()
            .Where(part => part!["type"]!.GetValue<string>() == "Microsoft.Authorization/roleAssignments")
            .ToList();
        Assert.Equal(["Group", "ServicePrincipal"], roles.Select(role => role!["properties"]!["principalType"]!.GetValue<string>()));
        Assert.All(roles, role => Assert.Contains("containers", role!["scope"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public void Measurements_are_taken_from_the_identity_of_the_site_only()
    {
        var parts = Resources(Module(Read("resources"), "monitoring"));

        Assert.True(parts["Microsoft.Insights/components"]["properties"]!["DisableLocalAuth"]!.GetValue<bool>());
        var publisher = parts["Microsoft.Authorization/roleAssignments"]["properties"]!["principalId"]!.GetValue<string>();
        Assert.Equal("[parameters('publisherPrincipalId')]", publisher);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_parameter_file_fits_its_template(string name)
    {
        var taken = Read(name)["parameters"]!;
        Assert.All(Read($"{name}.parameters")["parameters"]!.AsObject(), given => Assert.NotNull(taken[given.Key]));
    }

    [Fact]
    public void The_site_runs_as_the_bot_that_is_registered()
    {
        var settings = Module(Read("resources"), "site")["parameters"]!["settings"]!["value"]!;
        var bot = Module(Read("resources"), "bot");
        var registered = Resources(bot)["Microsoft.BotService/botServices"]["properties"]!;

        Assert.Equal(bot["parameters"]!["appId"]!["value"]!.GetValue<string>(), settings["MicrosoftAppId"]!.GetValue<string>());
        Assert.Equal("[parameters('appId')]", registered["msaAppId"]!.GetValue<string>());
        Assert.Equal(registered["msaAppType"]!.GetValue<string>(), settings["MicrosoftAppType"]!.GetValue<string>());
        Assert.Equal(registered["msaAppTenantId"]!.GetValue<string>(), settings["MicrosoftAppTenantId"]!.GetValue<string>());
        Assert.Contains("/api/messages", registered["endpoint"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_somebody_has_added_stay()
    {
        var site = Resources(Module(Read("resources"), "site"));
        var settings = Module(Module(Read("resources"), "site")["template"]!, "site-settings");

        Assert.Null(site["Microsoft.Web/sites"]["properties"]!["siteConfig"]!["appSettings"]);
        var written = Resources(settings)["Microsoft.Web/sites/config"]["properties"]!.GetValue<string>();
        Assert.Equal("[union(parameters('present'), parameters('settings'))]", written);
        // What is set now may hold a secret of somebody's: a secure parameter isn't kept with the deployment.
        Assert.Equal("secureObject", settings["template"]!["parameters"]!["present"]!["type"]!.GetValue<string>());
    }

    [Fact]
    public void Every_alert_has_its_line_in_the_operators_guide()
    {
        var guide = File.ReadAllText(Path.Combine(NodeScript.Repository, "docs", "operating.md"));
        var alerts = Module(Read("resources"), "alerts")["template"]!;
        var queries = alerts["variables"]!["queries"]!.AsArray().Select(query => query!["name"]!.GetValue<string>());
        var metrics = alerts["resources"]!.AsArray().Where(rule => rule!["type"]!.GetValue<string>() == "Microsoft.Insights/metricAlerts")
            .Select(rule => rule!["name"]!.GetValue<string>().Split("{0}-")[1].Split('\'')[0]);
        var names = queries.Concat(metrics).ToList();

        Assert.Equal(7, names.Count);
        Assert.All(names, name => Assert.Contains($"\n| `{name}` |", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Alerts_and_workbook_ask_for_what_the_coach_measures()
    {
        var source = Directory.EnumerateFiles(Path.Combine(NodeScript.Repository, "src", "CoachBot"), "*.cs", SearchOption.AllDirectories);
        var measured = string.Concat(source.Select(File.ReadAllText));
        var asked = Measurement().Matches(Text("resources")).Select(match => match.Value).Distinct().ToList();

        Assert.NotEmpty(asked);
        Assert.All(asked, name => Assert.Contains($"\"{name}\"", measured, StringComparison.Ordinal));
    }

    [Fact]
    public void Azd_finds_the_template_the_project_and_the_site()
    {
        var text = File.ReadAllText(Path.Combine(NodeScript.Repository, "azure.yaml"));
        var azd = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(text);
        var infra = (Dictionary<object, object>)azd["infra"];
        var (service, described) = ((Dictionary<object, object>)azd["services"]).Single();
        var project = Path.Combine(NodeScript.Repository, (string)((Dictionary<object, object>)described)["project"]);
        var tags = Resources(Module(Read("resources"), "site"))["Microsoft.Web/sites"]["tags"]!;

        Assert.True(File.Exists(Path.Combine(NodeScript.Repository, (string)infra["path"], $"{infra["module"]}.bicep")));
        Assert.Single(Directory.GetFiles(project, "*.csproj"));
        Assert.Equal(service, tags["azd-service-name"]!.GetValue<string>());
    }

    private static string Schemas()
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_DATA");
        var required = Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") == "1";
        Assert.SkipWhen(folder is null && !required, "COACHBOT_DATA names no folder with the ARM schemas.");
        return Path.Combine(folder!, "arm-schemas");
    }

    private static string Lines(string folder, string name) => File.ReadAllText(Path.Combine(folder, name)).ReplaceLineEndings("\n");

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    private static JsonObject Read(string name) => JsonNode.Parse(Text(name))!.AsObject();

    /// <summary>What a module is deployed with: its parameters and its template.</summary>
    private static JsonNode Module(JsonNode template, string name) =>
        template["resources"]!.AsArray().Where(resource => resource!["type"]!.GetValue<string>() == "Microsoft.Resources/deployments")
            .Single(resource => resource!["name"]!.GetValue<string>() == name)!["properties"]!;

    /// <summary>The first resource of each type that a module makes.</summary>
    private static Dictionary<string, JsonNode> Resources(JsonNode module) => module["template"]!["resources"]!.AsArray()
        .GroupBy(resource => resource!["type"]!.GetValue<string>()).ToDictionary(group => group.Key, group => group.First()!);

    [GeneratedRegex(@"coachbot(?:\.[a-z]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Measurement();
}
