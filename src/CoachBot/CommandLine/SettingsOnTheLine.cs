using System.Reflection;
using CoachBot.Content;
using CoachBot.Content.Authoring;
using CoachBot.Hosting.Identity;
using CoachBot.Hosting.Limits;
using CoachBot.Hosting.Turns;
using CoachBot.Listening;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.UserData;

namespace CoachBot.CommandLine;

/// <summary>
/// Settings may stand on the command line, as ASP.NET Core takes them. What is none, and no verb, is told before anything starts.
/// </summary>
internal static class SettingsOnTheLine
{
    private static readonly Dictionary<string, Type[]> _sections = new(StringComparer.OrdinalIgnoreCase)
    {
        [StorageOptions.Section] =
            [typeof(StorageOptions), typeof(DeliveryOptions), typeof(RetentionOptions), typeof(TurnQueueOptions)],
        [LimitsOptions.Section] = [typeof(LimitsOptions)],
        [ContentOptions.Section] = [typeof(ContentOptions)],
        [RecognitionOptions.Section] = [typeof(RecognitionOptions)],
    };

    /// <summary>Sections whose settings are the framework's.</summary>
    private static readonly HashSet<string> _others =
        new(StringComparer.OrdinalIgnoreCase) { "Logging", "Kestrel", "Telemetry", "OTEL", "HostOptions" };

    private static readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        "environment", "urls", "http_ports", "https_ports", "contentRoot", "applicationName", "AllowedHosts", "PublicUrl",
        "WEBSITE_HOSTNAME", "shutdownTimeoutSeconds", "detailedErrors",
        "APPLICATIONINSIGHTS_CONNECTION_STRING",
    };

    /// <summary>What is wrong with what no command has taken; null where nothing is.</summary>
    public static string? Problem(string[] tokens, IReadOnlyCollection<string> verbs)
    {
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = tokens[at];
            if (!token.StartsWith('-') && !token.Contains('='))
            {
                return Unknown(token, $"'{token}' is no command.", verbs);
            }

            var (name, hasValue) = token.TrimStart('-').Split('=', 2) is [var before, _] ? (before, true) : (token.TrimStart('-'), false);
            if (!IsSetting(name))
            {
                return Unknown(name, $"'{token.Split('=')[0]}' is no option and no setting.",
                    ["data", "urls", "no-playground", .. _names, .. BotSettingNames]);
            }

            at += hasValue ? 0 : 1;
        }

        return null;
    }

    private static IEnumerable<string> BotSettingNames =>
        typeof(BotIdentityOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name);

    private static bool IsSetting(string name)
    {
        var parts = name.Replace("__", ":", StringComparison.Ordinal).Split(':');
        return _sections.TryGetValue(parts[0], out var options)
            ? parts.Length > 1
                && options.Any(type =>
                    type.GetProperty(parts[1], BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase) is not null)
            : _names.Contains(parts[0])
                || _others.Contains(parts[0])
                || BotSettingNames.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
                || parts[0].StartsWith("OTEL_", StringComparison.OrdinalIgnoreCase)
                    || parts[0].StartsWith("APPLICATIONINSIGHTS", StringComparison.OrdinalIgnoreCase);
    }

    private static string Unknown(string name, string what, IEnumerable<string> known) =>
        Nearest.Of(name, known) is { } near
            ? $"{what} Did you mean “{near}”? “--help” lists what there is."
            : $"{what} “--help” lists what there is; docs/settings.md all settings.";
}
