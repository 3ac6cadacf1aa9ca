namespace CoachBot.Cards;

/// <summary>A few sentences, and buttons that stay good: they carry what they are about, not a step of a dialog.</summary>
public sealed class NoteCard
{
    public CoachCard Build(string? heading, IReadOnlyList<string> text, params IEnumerable<(string Label, Click Click)> buttons)
    {
        var shown = buttons.ToList();
        var card = Elements.Card(
        [
            heading is null ? null : Elements.Heading(heading),
            .. text.Select(Elements.Paragraph),
            .. ButtonRows.Of(shown.ConvertAll(button => Elements.Button(button.Label, button.Click))),
        ]);
        var lines = new[] { heading }.Concat(text).Concat(shown.Select(button => $"- {button.Label}")).OfType<string>();
        return new CoachCard(card, string.Join("\n", lines), heading ?? text[0]) { Speak = string.Join(" ", text) };
    }
}
