using CoachBot.Cards;

namespace CoachBot.Content.Authoring.Preview;

/// <summary>A card, and where its texts stand.</summary>
/// <param name="Where">The keys that lead to its texts: the topic, the part and its name.</param>
/// <param name="Card">As it is sent.</param>
internal sealed record PreviewedCard(string Where, CoachCard Card)
{
    /// <summary>Its texts as they are written, each with its key and whether the folder changes it.</summary>
    public IReadOnlyList<(string Key, string Text, bool IsChanged)> Texts { get; init; } = [];
}
