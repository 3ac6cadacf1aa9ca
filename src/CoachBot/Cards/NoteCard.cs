using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>A few sentences, and buttons that stay good: they carry what they are about, not a step of a dialog.</summary>
/// <param name="icon">The picture beside a heading, or null.</param>
public sealed class NoteCard(string? icon = null)
{
    public CoachCard Build(string? heading, IReadOnlyList<string> text, params IEnumerable<(string Label, Click Click)> buttons) =>
        Build(heading, text, buttons, null);

    /// <param name="heading">Above everything, or null.</param>
    /// <param name="text">The sentences.</param>
    /// <param name="buttons">What can be done.</param>
    /// <param name="link">What opens outside of the chat, or null.</param>
    public CoachCard Build(string? heading, IReadOnlyList<string> text, IEnumerable<(string Label, Click Click)> buttons,
        AdaptiveOpenUrlAction? link)
    {
        var shown = buttons.ToList();
        AdaptiveAction[] actions =
            [.. shown.Select(button => Elements.Button(button.Label, button.Click)), .. link is null ? [] : new[] { link }];
        var card = Elements.Card(
        [
            heading is null ? null : icon is null ? Elements.Heading(heading) : Elements.Header(icon, null, heading),
            .. text.Select(Elements.Paragraph),
            .. ButtonRows.Of(actions),
        ]);
        var lines = new[] { heading }.Concat(text).Concat(shown.Select(button => $"- {button.Label}")).OfType<string>();
        return new CoachCard(card, string.Join("\n", lines), heading ?? text[0]) { Speak = string.Join(" ", text) };
    }
}
