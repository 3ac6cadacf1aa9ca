using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>What the coach sends: a card, the same in plain text for clients without cards, and one line for the notification.</summary>
public sealed record CoachCard(AdaptiveCard Card, string Text, string Summary)
{
    public string? Speak { get; init; }
}
