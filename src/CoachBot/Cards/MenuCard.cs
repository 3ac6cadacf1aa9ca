using AdaptiveCards;
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
        string? heading, IReadOnlyList<string> text, IEnumerable<Topic> topics, string? said = null,
        params IEnumerable<(string Label, string Command)> commands)
    {
        var short_ = said is { Length: > LongestSaid } ? said[..LongestSaid] : said;
        var buttons = topics
            .Select(topic => (Label: topic.Button, Click: new Click { Start = topic.Id, Said = short_ }))
            .Concat(commands.Select(command => (command.Label, Click: new Click { Command = command.Command, Said = short_ })))
            .ToList();
        return Card(heading, text, text.Select(Elements.Paragraph), buttons);
    }

    /// <summary>What can be done here, each with words that ask for it: pressed, they begin it.</summary>
    public CoachCard BuildHelp(string heading, string lead, IReadOnlyList<(string Line, string Topic)> examples, string closing,
        IEnumerable<Topic> topics)
    {
        string[] text = [lead, .. examples.Select(example => example.Line), closing];
        AdaptiveElement[] body =
            [Elements.Paragraph(lead), .. examples.Select(example => Example(example.Line, example.Topic)), Elements.Paragraph(closing)];
        return Card(heading, text, body, [.. topics.Select(topic => (topic.Button, new Click { Start = topic.Id }))]);
    }

    private CoachCard Card(string? heading, IReadOnlyList<string> text, IEnumerable<AdaptiveElement> body,
        List<(string Label, Click Click)> buttons)
    {
        var card = Elements.Card(
        [
            heading is null ? null : Elements.Header(Icons.Words, null, heading),
            .. body,
            .. Elements.Buttons(buttons.ConvertAll(button => Elements.Button(button.Label, button.Click)), shared),
        ]);
        var lines = new[] { heading }.Concat(text).Concat(buttons.Select(button => $"- {button.Label}")).OfType<string>();
        return new CoachCard(card, string.Join("\n", lines), heading ?? text[0]) { Speak = string.Join(" ", text) };
    }

    // The words themselves, in quotation marks, are what looks like something to press.
    private static AdaptiveContainer Example(string line, string topic)
    {
        var end = line.IndexOf(Quoted) + 1;
        return new()
        {
            SelectAction = Elements.Button(line[..end], new Click { Start = topic }),
            Items = [new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun(line[..end]) { Weight = AdaptiveTextWeight.Bolder,
                Color = AdaptiveTextColor.Accent },
                new AdaptiveTextRun(line[end..])] }],
        };
    }

    private const char Quoted = '”';
}
