using System.Text.Json.Serialization;
using CoachBot.Cards;

namespace CoachBot.MessageExtension;

/// <summary>What comes back from the dialog. It carries ids and the buyer's name, never the message.</summary>
internal sealed record AdviceChoice
{
    public const string Use = "use";
    public const string Show = "show";

    /// <summary>What the button does: <see cref="Use"/> or <see cref="Show"/>.</summary>
    public string? Advice { get; init; }

    /// <summary>The situation and the wording that the dialog shows, nothing when it shows none.</summary>
    public string? ShownSituation { get; init; }

    public string? ShownWording { get; init; }

    /// <summary>What is chosen in the dialog's fields.</summary>
    public string? Situation { get; init; }

    public string? Wording { get; init; }

    public string? Buyer { get; init; }

    public static AdviceChoice? From(object? value) =>
        JsonValues.Read(value, AdviceChoiceJson.Default.AdviceChoice) is { Advice: Use or Show } choice ? choice : null;

    public Dictionary<string, object> ToData()
    {
        var members = new (string Name, string? Value)[] { ("advice", Advice), ("shownSituation", ShownSituation),
            ("shownWording", ShownWording), ("buyer", Buyer) };
        return members.Where(member => member.Value is not null).ToDictionary(member => member.Name, member => (object)member.Value!);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AdviceChoice))]
internal sealed partial class AdviceChoiceJson : JsonSerializerContext;
