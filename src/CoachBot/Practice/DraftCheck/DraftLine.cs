using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.Practice.DraftCheck;

/// <summary>A draft with the findings that its author expects: one line of a file to measure the rules by.</summary>
public sealed record DraftLine
{
    public required string Id { get; init; }

    public DraftChannel Channel { get; init; }

    public string? Situation { get; init; }

    public required string Text { get; init; }

    public IReadOnlyList<string> Findings { get => field ?? []; init; }

    /// <summary>Rules that count neither way here.</summary>
    public IReadOnlyList<string> May { get => field ?? []; init; }

    /// <exception cref="FormatException">A line isn't such a draft; names the line.</exception>
    public static IEnumerable<DraftLine> ReadAll(TextReader lines)
    {
        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Read(line, number);
            }
        }
    }

    private static DraftLine Read(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, DraftLineJson.Default.DraftLine)
                ?? throw new FormatException($"Line {number} is empty JSON.");
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"Line {number} is no draft: {wrong.Message} Write {{\"id\", \"channel\", \"situation\", \"text\", " +
                "\"findings\": […], \"may\": […]}}.",
                wrong);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true,
    PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(DraftLine))]
internal sealed partial class DraftLineJson : JsonSerializerContext;
