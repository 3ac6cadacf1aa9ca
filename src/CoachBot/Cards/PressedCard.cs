using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>What the card that was pressed has become: stands in the turn's state, for the answer to the press.</summary>
public sealed record PressedCard(AdaptiveCard Card);
