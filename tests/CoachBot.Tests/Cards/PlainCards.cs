using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoachBot.Tests.Cards;

/// <summary>Holds a card to showing what a seller typed as it is: nothing that a client formats, expands or links.</summary>
internal static partial class PlainCards
{
    /// <summary>What a seller might type that a client could act on.</summary>
    public static string[] Signs { get; } =
    [
        "**bold**", "_thin_", "[link](https://evil.example)", "<b>b</b>", "<at>Ana</at>", "{{DATE(2026-11-27T09:00:00Z, LONG)}}",
        "{{TIME(2026-11-27T09:00:00Z)}}",
        "${$root.x}", "# head", "- item", "1. one",
    ];

    /// <summary>Markdown and HTML would act in text blocks, which are the coach's own; dates and templates in any text.</summary>
    public static void Hold(string card)
    {
        var root = JsonDocument.Parse(card).RootElement;
        Assert.DoesNotContain(Texts(root, "TextBlock"), text => Formatted().IsMatch(text));
        Assert.DoesNotContain(Texts(root, null),
            text => text.Contains("{{", StringComparison.Ordinal) || text.Contains("${", StringComparison.Ordinal));
    }

    /// <summary>What a card says, as it is seen.</summary>
    public static string Said(string card) =>
        string.Join('\n', Texts(JsonDocument.Parse(card).RootElement, null)).Replace("\u2060", "", StringComparison.Ordinal);

    private static IEnumerable<string> Texts(JsonElement element, string? type) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, type)),
        JsonValueKind.Object => Own(element, type)
            .Concat(element.EnumerateObject().Where(member => member.Name is not "data").SelectMany(member => Texts(member.Value, type))),
        _ => [],
    };

    private static IEnumerable<string> Own(JsonElement element, string? type) =>
        type is not null && !(element.TryGetProperty("type", out var own) && own.GetString() == type)
            ? []
            : new[] { "text", "title", "label", "placeholder", "altText" }
            .Where(name => element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String)
                .Select(name => element.GetProperty(name).GetString()!);

    [GeneratedRegex(@"[*_`<>#\[\]{}]|^\s*(-|\d+\.)\s", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formatted();
}
