using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoachBot.Tests.Node;
using Microsoft.Bot.Schema;

namespace CoachBot.Tests.Deployment;

public sealed partial class TemplateTests
{
    private static readonly string Folder = Path.Combine(NodeScript.Repository, "deploymentTemplates");

    public static TheoryData<string> Templates => ["existing-resource-group", "new-resource-group"];

    [Fact]
    public async Task Templates_parameters_and_every_resource_follow_their_schema()
    {
        Assert.Equal("", await NodeScript.RunAsync("validate-arm.cjs", [Schemas(), .. Directory.EnumerateFiles(Folder, "*.json")]));
    }

    [Theory]
    [InlineData("\"alwaysOn\": true", "\"alwaysOn\": 7", "Microsoft.Web/sites")]
    [InlineData("\"MsTeamsChannel\"", "\"TeamsChannel\"", "Microsoft.BotService/botServices/channels")]
    [InlineData("\"apiVersion\": \"2025-08-01\"", "\"apiVersion\": \"2011-01-01\"", "no schema of version 2011-01-01")]
    [InlineData("\"type\": \"Microsoft.KeyVault/vaults\"", "\"type\": \"Microsoft.KeyVault/boxes\"", "Microsoft.KeyVault/boxes")]
    public async Task The_check_can_fail(string right, string wrong, string told)
    {
        var schemas = Schemas();
        var broken = Path.Combine(Directory.CreateTempSubdirectory("coachbot-").FullName, "template.json");
        var text = Text("existing-resource-group");
        Assert.Contains(right, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(broken, text.Replace(right, wrong, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Contains(told, await NodeScript.RunAsync("validate-arm.cjs", schemas, broken), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_resource_group_gets_just_what_an_existing_one_gets()
    {
        var inner = Read("new-resource-group")["resources"]![1]!["properties"]!["template"]!;
        var existing = JsonNode.Parse(Parameter().Replace(Text("existing-resource-group"), "parameters('settings').${name}"))!;

        foreach (var part in new[] { "variables", "resources", "outputs" })
            Assert.Equal(existing[part]!.ToJsonString(), inner[part]!.ToJsonString());
    }

    [Fact]
    public void A_new_resource_group_takes_the_same_parameters_and_hands_all_of_them_over()
    {
        var existing = Read("existing-resource-group")["parameters"]!.AsObject();
        var template = Read("new-resource-group");
        var handed = template["resources"]![1]!["properties"]!["parameters"]!["settings"]!["value"]!.AsObject();

        foreach (var (name, definition) in existing)
        {
            var taken = template["parameters"]![name]!;
            if (name != "location")
                Assert.Equal(definition!.ToJsonString(), taken.ToJsonString());
            Assert.Equal($"[parameters('{name}')]", handed[name]!.GetValue<string>());
        }

        Assert.Equal(existing.Count, handed.Count);
    }

    [Fact]
    public void Every_name_in_an_expression_is_declared_and_every_declared_one_is_used()
    {
        var template = Read("existing-resource-group");
        var expressions = string.Join('\n', Strings(template).Where(text => text.StartsWith('[')));

        Assert.Equal(Names(template["parameters"]!), Used(Parameter(), expressions));
        Assert.Equal(Names(template["variables"]!), Used(Variable(), expressions));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_expression_closes_what_it_opens(string name) => Assert.All(Strings(Read(name)).Where(text => text.StartsWith('[')), text =>
    {
        Assert.EndsWith("]", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(sign => sign == '('), text.Count(sign => sign == ')'));
        Assert.Equal(0, text.Count(sign => sign == '\'') % 2);
    });

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_secret_stands_in_a_template_its_parameters_or_its_outputs(string name)
    {
        var template = Read(name);
        var password = Read($"{name}.parameters")["parameters"]!["databasePassword"]!.AsObject();

        Assert.Equal("securestring", template["parameters"]!["databasePassword"]!["type"]!.GetValue<string>());
        Assert.Equal("", template["parameters"]!["databasePassword"]!["defaultValue"]!.GetValue<string>());
        Assert.Equal(["reference"], password.Select(part => part.Key));
        Assert.DoesNotContain("databasePassword", template["outputs"]!.ToJsonString(), StringComparison.Ordinal);
        // The password goes to the server, and within the connection string to the vault; nowhere else.
        Assert.Equal(2, Regex.Count(Text("existing-resource-group"), Regex.Escape("parameters('databasePassword')")));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void The_parameter_file_fits_its_template(string name)
    {
        var given = Read($"{name}.parameters")["parameters"]!.AsObject();
        var taken = Read(name)["parameters"]!;
        foreach (var (parameter, content) in given)
        {
            var definition = taken[parameter];
            Assert.NotNull(definition);
            if (definition["allowedValues"] is JsonArray allowed)
                Assert.Contains(content!["value"]!.ToJsonString(), allowed.Select(value => value!.ToJsonString()));
        }
    }

    [Fact]
    public void The_site_runs_as_the_bot_that_is_registered()
    {
        var resources = Read("existing-resource-group")["resources"]!.AsArray();
        var settings = Of(resources, "Microsoft.Web/sites")["properties"]!["siteConfig"]!["appSettings"]!.AsArray()
            .ToDictionary(setting => setting!["name"]!.GetValue<string>(), setting => setting!["value"]!.GetValue<string>());
        var bot = Of(resources, "Microsoft.BotService/botServices")["properties"]!;

        Assert.Equal(bot["msaAppId"]!.GetValue<string>(), settings["MicrosoftAppId"]);
        Assert.Equal(bot["msaAppType"]!.GetValue<string>(), settings["MicrosoftAppType"]);
        Assert.Equal(bot["msaAppTenantId"]!.GetValue<string>(), settings["MicrosoftAppTenantId"]);
        Assert.EndsWith("'/api/messages')]", bot["endpoint"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static string Schemas()
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_DATA");
        var required = Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") == "1";
        Assert.SkipWhen(folder is null && !required, "COACHBOT_DATA names no folder with the ARM schemas.");
        return Path.Combine(folder!, "arm-schemas");
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    private static JsonObject Read(string name) => JsonNode.Parse(Text(name))!.AsObject();

    private static JsonNode Of(JsonArray resources, string type) => resources.Single(resource => resource!["type"]!.GetValue<string>() == type)!;

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Strings(field.Value).Append(field.Key)),
        JsonArray items => items.SelectMany(Strings),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static IEnumerable<string> Names(JsonNode declared) => declared.AsObject().Select(one => one.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Used(Regex reference, string expressions) =>
        reference.Matches(expressions).Select(found => found.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"parameters\('(?<name>\w+)'\)", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"variables\('(?<name>\w+)'\)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();
}
