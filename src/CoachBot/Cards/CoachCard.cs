using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>What the coach sends: a card, the same in plain text for clients without cards, and one line for the notification.</summary>
public sealed record CoachCard(AdaptiveCard Card, string Text, string Summary)
{
    public string? Speak { get; init; }

    /// <summary>What it is within the turn's one card.</summary>
    public CardPart Part { get; init; }

    /// <summary>The token of the question that it asks; null where it asks none that stays open.</summary>
    public string? Asks { get; init; }

    /// <summary>
    /// What can still be read of it, folded, once the question that stands below it is answered; null where that need not be.
    /// </summary>
    public string? Remains { get; init; }

    /// <summary>The same in less room, beside words to say; null where it takes little anyway.</summary>
    public AdaptiveCard? Beside { get; init; }

    /// <summary>A question that waits: behind a line to press, and not said again. What is in sight is what was asked for.</summary>
    public CoachCard Folded(string more, string less)
    {
        // The line stays where it is: below the question there may be one for more answers.
        AdaptiveElement[] parts = [.. Elements.Fold(QuestionId, more, less, new() { Items = [.. Card.Body] })];
        return new(Elements.Card(parts[0], parts[2], parts[1]), "", "") { Part = CardPart.Question, Asks = Asks };
    }

    private const string QuestionId = "question";

    /// <summary>A sentence of the coach. Never Markdown: it may hold names.</summary>
    public static CoachCard Line(string text) =>
        new(Elements.Card(Elements.Paragraph(text)), text, text) { Speak = text, Part = CardPart.Line };
}

/// <summary>What a part of a turn's card is.</summary>
public enum CardPart
{
    /// <summary>A list, a summary, a menu.</summary>
    Other,

    /// <summary>A sentence; a turn with nothing else is a plain message.</summary>
    Line,

    /// <summary>Words to say.</summary>
    Wording,

    /// <summary>What the seller is asked.</summary>
    Question,
}
