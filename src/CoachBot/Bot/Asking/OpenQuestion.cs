using System.Text.Json;
using System.Text.Json.Serialization;
using CoachBot.Content;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot.Asking;

/// <summary>What is kept of a question while the seller thinks.</summary>
public sealed record OpenQuestion
{
    private const string Key = "question";

    public required string Topic { get; init; }

    public required string Question { get; init; }

    /// <summary>Ties clicks to this question, and to no other.</summary>
    public required string Token { get; init; }

    public AnswerKind Kind { get; init; }

    /// <summary>How often an answer wasn't understood.</summary>
    public int Misses { get; init; }

    /// <summary>Questions answered before, the last one last: what the seller may want to correct.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];

    public string? Buyer { get; init; }

    public string? Company { get; init; }

    /// <summary>Another topic that the seller seems to have come to, while the coach asks whether to switch.</summary>
    public string? Offered { get; init; }

    /// <summary>What the seller wrote that led to the offer.</summary>
    public string? Said { get; init; }

    public Names Names(ITurnContext turn) => new(Buyer, Company, turn.Activity.From?.Name);

    public static OpenQuestion Load(DialogInstance instance) =>
        JsonSerializer.Deserialize((string)instance.State[Key], OpenQuestionJson.Default.OpenQuestion)
        ?? throw new InvalidOperationException("The open question is empty.");

    public void Save(DialogInstance instance) =>
        instance.State[Key] = JsonSerializer.Serialize(this, OpenQuestionJson.Default.OpenQuestion);
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(OpenQuestion))]
internal sealed partial class OpenQuestionJson : JsonSerializerContext;
