using AdaptiveCards;
using CoachBot.Content;

namespace CoachBot.Cards;

/// <summary>What came of a conversation, at its end.</summary>
public sealed class SummaryCard(SharedContent shared)
{
    /// <param name="closing">The coach's last sentences.</param>
    /// <param name="about">Topic and buyer.</param>
    /// <param name="next">What can follow, each with what is known already.</param>
    /// <param name="calendar">The button that gives an agreed call as a calendar file, or null.</param>
    /// <param name="facts">Keys of the shared lines that label them, and what the seller said; empty ones are left out.</param>
    public CoachCard Build(
        IEnumerable<(string Line, string? Text)> facts, IReadOnlyList<string> closing, string? about, AdaptiveOpenUrlAction? calendar,
        params IReadOnlyList<(string Label, Click Click)> next)
    {
        var said = facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Text))
            .Select(fact => (Label: shared.Line(fact.Line), Text: fact.Text!))
            .ToList();
        var card = Elements.Card(
        [
            Elements.Header(Icons.Done, about, shared.Line("summary-title")),
            .. said.Select(fact => Elements.Labelled(fact.Label, fact.Text)),
            .. closing.Select(Elements.Paragraph),
            .. ButtonRows.Of([.. next.Select(button => Elements.Button(button.Label, button.Click)),
                .. calendar is null ? [] : new[] { calendar }]),
        ]);
        var lines = said.Select(fact => $"{fact.Label}: {fact.Text}").Append("").Concat(closing);
        return new CoachCard(card, string.Join("\n", lines), closing[0]) { Speak = closing[0] };
    }
}
