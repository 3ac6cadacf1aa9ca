using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CoachBot.Content;
using CoachBot.Hosting.Identity;
using CoachBot.Hosting.Limits;
using CoachBot.Hosting.Turns;
using CoachBot.Listening;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.UserData;
using CoachBot.Telemetry;
using CoachBot.Tests.Node;

namespace CoachBot.Tests.Deployment;

/// <summary><c>docs/settings.md</c> tells every setting there is, with the default and the range that the program has.</summary>
public sealed partial class SettingsPageTests
{
    private static readonly Dictionary<string, string> _telemetry = new()
    {
        [nameof(TelemetryOptions.Endpoint)] = TelemetryOptions.EndpointSetting,
        [nameof(TelemetryOptions.Protocol)] = TelemetryOptions.ProtocolSetting,
        [nameof(TelemetryOptions.Headers)] = TelemetryOptions.HeadersSetting,
        [nameof(TelemetryOptions.AzureMonitor)] = TelemetryOptions.AzureMonitorSetting,
        [nameof(TelemetryOptions.AzureMonitorSignIn)] = TelemetryOptions.AzureMonitorSignInSetting,
    };

    [Fact]
    public void Every_setting_stands_there_once_as_it_is_and_no_other() =>
        Assert.Equal(InTheProgram().Order(StringComparer.Ordinal), OnThePage().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("deploymentTemplates/resources.bicep")]
    public void What_is_set_for_an_installation_is_a_setting(string file)
    {
        var known = OnThePage().Select(row => row.Split(" | ")[0]).ToHashSet();
        var set = Setting()
            .Matches(File.ReadAllText(Path.Combine(NodeScript.Repository, file)))
            .Select(match => match.Groups["name"].Value)
            .ToList();

        Assert.NotEmpty(set);
        Assert.All(set, name => Assert.Contains(name, known));
    }

    private static IEnumerable<string> InTheProgram() =>
    [
        .. Of(new BotIdentityOptions(), name => name),
        .. Of(new StorageOptions(), name => $"{StorageOptions.Section}__{name}"),
        .. Of(new DeliveryOptions(), name => $"{StorageOptions.Section}__{name}"),
        .. Of(new RetentionOptions(), name => $"{StorageOptions.Section}__{name}"),
        .. Of(new TurnQueueOptions(), name => $"{StorageOptions.Section}__{name}"),
        .. Of(new ContentOptions(), name => $"{ContentOptions.Section}__{name}"),
        .. Of(new RecognitionOptions(), name => $"{RecognitionOptions.Section}__{name}"),
        .. Of(new LimitsOptions(), name => $"{LimitsOptions.Section}__{name}"),
        .. Of(new TelemetryOptions(), name => _telemetry[name]),
    ];

    private static IEnumerable<string> OnThePage() =>
        File.ReadLines(Path.Combine(NodeScript.Repository, "docs", "settings.md"))
            .Select(line => line.Split(" | "))
            .Where(cells => cells.Length == 4 && cells[0].StartsWith("| `", StringComparison.Ordinal))
            .Select(cells => string.Join(" | ", cells[0][2..].Trim('`'), cells[2].Trim().Trim('`'), cells[3].Trim(' ', '|')));

    private static IEnumerable<string> Of<T>(T usual, Func<string, string> name)
        where T : class =>
            typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod?.IsPublic == true)
        .Select(property => string.Join(" | ", name(property.Name), Text(property.GetValue(usual)), Range(property)));

    private static string Text(object? value) => value switch
    {
        bool yes => yes ? "true" : "false",
        string text => text,
        IEnumerable => "",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Range(PropertyInfo property) =>
        property.GetCustomAttribute<RangeAttribute>() is { } range ? $"{range.Minimum} to {range.Maximum}" : "";

    [GeneratedRegex(@"^ +(?<name>MicrosoftApp\w+|AllowedTenants|\w+__\w+|OTEL_\w+|APPLICATIONINSIGHTS_\w+): ",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
