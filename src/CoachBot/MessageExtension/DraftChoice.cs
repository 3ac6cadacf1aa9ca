using System.Text.Json.Serialization;
using CoachBot.Cards;
using CoachBot.Practice.DraftCheck;

namespace CoachBot.MessageExtension;

/// <summary>What comes back from the dialog “Check a draft”: the draft as the seller has left it, and what to do with it.</summary>
internal sealed record DraftChoice
{
    public const string Check = "check";
    public const string Use = "use";

    public const string Repair = "repair";

    /// <summary>What the button does: <see cref="Check"/>, <see cref="Repair"/> or <see cref="Use"/>.</summary>
    public string? Draft { get; init; }

    /// <summary>The rule whose finding shall be put right.</summary>
    public string? Rule { get; init; }

    public string? Text { get; init; }

    public string? Channel { get; init; }

    public string? Situation { get; init; }

    public DraftChannel In =>
        Enum.TryParse<DraftChannel>(Channel, ignoreCase: true, out var channel) && Enum.IsDefined(channel) ? channel : DraftChannel.Chat;

    public static DraftChoice From(object? value) =>
        JsonValues.Read(value, DraftChoiceJson.Default.DraftChoice) is { Draft: Check or Use or Repair } choice
            ? choice
            : new DraftChoice();

    public static Dictionary<string, object> Button(string does) => new() { ["draft"] = does };

    public static Dictionary<string, object> Repairing(string rule) => new() { ["draft"] = Repair, ["rule"] = rule };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DraftChoice))]
internal sealed partial class DraftChoiceJson : JsonSerializerContext;
