using CoachBot.Content;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Dates;

namespace CoachBot.Dialogs.Questions;

/// <summary>What the seller answered: one of the answers of the question, or their own words, or nothing (skipped).</summary>
public sealed record Answer(string Question, string? Id, string Text)
{
    public static Answer None { get; } = new("", null, "");

    /// <summary>The day or time that they named, where a date was asked for.</summary>
    public TimeExpression? When { get; init; }

    /// <summary>The seller wants a question again: the one that is named, or else the one before.</summary>
    public bool Back { get; init; }

    public bool Skipped => Text.Length == 0;
}

public enum AnswerKind
{
    /// <summary>One of the question's answers or, where it has none, the seller's own words.</summary>
    Words,

    /// <summary>A day or a time; skipping it means no date.</summary>
    Date,

    /// <summary>The same, where a time of day is worth picking, too.</summary>
    Moment,

    /// <summary>A pasted message: any length, taken as it is.</summary>
    Draft,
}
