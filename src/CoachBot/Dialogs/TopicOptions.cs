using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Practice.RolePlay;
using CoachBot.Recognition;

namespace CoachBot.Dialogs;

/// <summary>How a dialog came to begin: what the seller wrote, and who it is about. Travels as text, so that any store keeps it.</summary>
public sealed record TopicOptions
{
    private const int LongestText = 2000;

    public string? Text { get; init; }

    public string? Buyer { get; init; }

    public string? Company { get; init; }

    /// <summary>What it is about besides, where a button began it: an entry's id, a reminder's.</summary>
    public string? Item { get; init; }

    /// <summary>Whether it is about whoever is spoken of already, so that a name that nobody has said needn't be asked.</summary>
    public bool IsOfTalk { get; init; }

    public static TopicOptions From(string? text, Slots? slots) => new()
    {
        Text = text is { Length: > LongestText } ? text[..LongestText] : text,
        Buyer = slots?.Buyer,
        Company = slots?.Company,
    };

    /// <summary>The key of the line that the topic says first, where the coach began it by itself.</summary>
    public string? Lead { get; init; }

    public string ToOptions() => JsonSerializer.Serialize(this, TopicOptionsJson.Default.TopicOptions);

    public static TopicOptions FromOptions(object? options) =>
        options is string json
            ? JsonSerializer.Deserialize(json, TopicOptionsJson.Default.TopicOptions) ?? new TopicOptions()
            : new TopicOptions();
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(TopicOptions))]
internal sealed partial class TopicOptionsJson : JsonSerializerContext;
