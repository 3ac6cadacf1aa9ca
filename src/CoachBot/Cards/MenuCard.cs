using CoachBot.Content;

namespace CoachBot.Cards;

/// <summary>Topics to begin with, as buttons: after a greeting, when the coach is unsure, when it can't help.</summary>
public sealed class MenuCard(SharedContent shared)
{
    // What a seller wrote travels in the button, so that the choice can teach; a card has its limits.
    private const int LongestSaid = 300;

    /// <param name="said">What the seller had written, or null.</param>
    /// <param name="commands">Buttons besides the topics: a label and the command it stands for.</param>
    public CoachCard Build(
        string? heading, IReadOnlyList<string> text, IEnumerable<Topic> topics, string? said = null, params IEnumerable<(string Label, string Command)> commands)
    {
        var short_ = said is { Length: > LongestSaid } ? said[..LongestSaid] : said;
        var buttons = topics
            .Select(topic => (Label: topic.Button, Click: new Click { Start = topic.Id, Said = short_ }))
            .Concat(commands.Select(command => (command.Label, Click: new Click { Command = command.Command, Said = short_ })))
            .ToList();
        var card = Elements.Card(
        [
            heading is null ? null : Elements.Header(Icons.Words, null, heading),
            .. text.Select(Elements.Paragraph),
            .. Elements.Buttons(buttons.ConvertAll(button => Elements.Button(button.Label, button.Click)), shared),
        ]);
        var lines = new[] { heading }.Concat(text).Concat(buttons.Select(button => $"- {button.Label}")).OfType<string>();
        return new CoachCard(card, string.Join("\n", lines), heading ?? text[0]) { Speak = string.Join(" ", text) };
    }
}
