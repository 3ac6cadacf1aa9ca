using CoachBot.Cards;
using CoachBot.Dialogs.Questions;

namespace CoachBot.Dialogs;

/// <summary>What a step says, in order: sentences, parts of a card, wordings by their keys. The kit makes cards of it.</summary>
public sealed record Said(params IReadOnlyList<Saying> Parts)
{
    /// <summary>Not a word.</summary>
    public static Said Nothing { get; } = new();

    /// <summary>Says more.</summary>
    public Said And(Said more) => new([.. Parts, .. more.Parts]);

    /// <summary>Says it, then does what follows.</summary>
    public StepResult Then(StepResult next) => next with { Says = And(next.Says) };

    /// <summary>Says it and asks; the following step takes the answer, or the one named.</summary>
    public StepResult Ask(string question, Delegate then, string? lead = null, AnswerKind kind = AnswerKind.Words) =>
        new StepResult.Asking(question, kind, then, lead) { Says = this };

    /// <summary>Says it and ends.</summary>
    public StepResult End() => new StepResult.Ending(null) { Says = this };
}

/// <summary>One thing that is said.</summary>
public abstract record Saying
{
    /// <summary>A sentence, ready to be shown.</summary>
    public sealed record Line(string Text) : Saying;

    /// <summary>A part of the card.</summary>
    public sealed record Part(CoachCard Card) : Saying;

    /// <summary>Words for the seller, by their key, after the sentences with these keys where the topic has them.</summary>
    public sealed record Wording(string Key, params IReadOnlyList<string> Leads) : Saying;
}
