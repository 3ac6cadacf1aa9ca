using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoachBot.Tests.Cards;

/// <summary>
/// The published JSON schema of the cards, with the keywords of JSON Schema draft 6 that it uses; format and examples are notes only.
/// </summary>
internal sealed class CardSchema(JsonElement root)
{
    private static readonly string[] Notes =
        ["$schema", "id", "definitions", "description", "version", "default", "examples", "format", "features", "title", "shorthands",
            "deprecated"];

    private static readonly ConcurrentDictionary<string, string?> _known = new(StringComparer.Ordinal);

    public static CardSchema Load(string version)
    {
        var folder = Environment.GetEnvironmentVariable("COACHBOT_DATA");
        Assert.SkipWhen(folder is null
            && Environment.GetEnvironmentVariable("COACHBOT_REQUIRE_ALL") != "1", "COACHBOT_DATA names no folder with the card schemas.");
        return new CardSchema(JsonDocument.Parse(File.ReadAllText(Path.Combine(folder!, "adaptive-card-schemas",
            $"{version}.json"))).RootElement);
    }

    /// <summary>The first thing that is wrong with the card, or null; each card is looked at once.</summary>
    public string? Fault(string cardJson) => _known.GetOrAdd(cardJson, card => Fault(root, JsonDocument.Parse(card).RootElement, "$"));

    private string? Fault(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return schema.GetBoolean() ? null : $"{path} is not allowed";
        }

        return schema.EnumerateObject().Select(keyword => Fault(schema, keyword, value, path)).FirstOrDefault(fault => fault is not null);
    }

    private string? Fault(JsonElement schema, JsonProperty keyword, JsonElement value, string path) => keyword.Name switch
    {
        "$ref" => Fault(root.GetProperty("definitions").GetProperty(keyword.Value.GetString()!["#/definitions/".Length..]), value, path),
        "type" => IsOf(keyword.Value.GetString()!, value) ? null : $"{path} is no {keyword.Value}",
        "enum" => keyword.Value.EnumerateArray()
            .Any(one => JsonElement.DeepEquals(one, value)) ? null : $"{path} is {value}, not one of {keyword.Value}",
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!)
            ? null : $"{path} is {value}, not like {keyword.Value}",
        "anyOf" => AnyOf(keyword.Value, value, path),
        "allOf" => keyword.Value.EnumerateArray().Select(one => Fault(one, value, path)).FirstOrDefault(fault => fault is not null),
        "required" => value.ValueKind != JsonValueKind.Object ? null : keyword.Value.EnumerateArray()
            .Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} lacks {name}").FirstOrDefault(),
        "properties" => Members(keyword.Value, value, path),
        "additionalProperties" => Others(schema, keyword.Value, value, path),
        "items" => value.ValueKind != JsonValueKind.Array ? null : value.EnumerateArray()
            .Select((item, i) => Fault(keyword.Value, item, $"{path}[{i}]")).FirstOrDefault(fault => fault is not null),
        _ => Notes.Contains(keyword.Name) ? null : throw new NotSupportedException($"The schema has grown a keyword: {keyword.Name}."),
    };

    // The branch of the value's own type says best what is wrong.
    private string? AnyOf(JsonElement branches, JsonElement value, string path)
    {
        var faults = new List<string>();
        foreach (var branch in branches.EnumerateArray())
        {
            if (Fault(branch, value, path) is not { } fault)
            {
                return null;
            }

            faults.Add(fault);
        }

        return faults.Find(fault => !fault.Contains(".type is", StringComparison.Ordinal)) ?? faults[0];
    }

    private string? Members(JsonElement properties, JsonElement value, string path) =>
        value.ValueKind != JsonValueKind.Object ? null : value.EnumerateObject()
        .Where(member => properties.TryGetProperty(member.Name, out _))
        .Select(member => Fault(properties.GetProperty(member.Name), member.Value, $"{path}.{member.Name}"))
        .FirstOrDefault(fault => fault is not null);

    private string? Others(JsonElement schema, JsonElement rule, JsonElement value, string path) =>
        value.ValueKind != JsonValueKind.Object ? null : value.EnumerateObject()
        .Where(member => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _))
        .Select(member => Fault(rule, member.Value, $"{path}.{member.Name}"))
        .FirstOrDefault(fault => fault is not null);

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The schema has grown a type: {type}."),
    };
}
