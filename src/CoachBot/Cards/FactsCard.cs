namespace CoachBot.Cards;

/// <summary>A heading, what is known under labels, and a sentence or two.</summary>
public sealed class FactsCard
{
    /// <param name="facts">Labels and what the seller said; empty ones are left out.</param>
    public CoachCard Build(string heading, IEnumerable<(string Label, string? Text)> facts, IReadOnlyList<string> closing)
    {
        var said = facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Text)).ToList();
        var card = Elements.Card([Elements.Header(Icons.Done, null, heading),
            .. said.Select(fact => Elements.Labelled(fact.Label, fact.Text!)), .. closing.Select(Elements.Paragraph)]);
        var lines = said.Select(fact => $"{fact.Label}: {fact.Text}").Prepend(heading).Concat(closing);
        var text = string.Join("\n", lines);
        return new CoachCard(card, text, heading) { Speak = string.Join(" ", closing), Remains = text };
    }
}
