using CoachBot.Content;
using CoachBot.Practice.DraftCheck.Phrases;
using CoachBot.Practice.RolePlay;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Dialogs.Questions;

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

    /// <summary>True while it waits behind a button: the seller has not read it, so what they write is hardly its answer.</summary>
    public bool IsFolded { get; init; }

    /// <summary>Questions answered before, the last one last: what the seller may want to correct.</summary>
    public IReadOnlyList<string> Earlier { get; init; } = [];

    public string? Buyer { get; init; }

    public string? Company { get; init; }

    public Names Names(ITurnContext turn) => new(Buyer, Company, turn.Activity.From?.Name);

    public static OpenQuestion Load(DialogInstance instance) =>
        instance.Get(Key, KitJson.Default.OpenQuestion) ?? throw new InvalidOperationException("The open question is empty.");

    public void Save(DialogInstance instance) => instance.Set(Key, this, KitJson.Default.OpenQuestion);
}
