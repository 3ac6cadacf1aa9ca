using System.Text.Json.Nodes;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CoachBot.Terminal;

/// <summary>Draws an Adaptive Card with characters, and numbers its buttons.</summary>
internal sealed class TerminalCard
{
    private readonly List<IRenderable> _rows = [];
    private readonly List<TerminalButton> _buttons = [];

    private TerminalCard()
    {
    }

    public IReadOnlyList<TerminalButton> Buttons => _buttons;

    public static TerminalCard Of(JsonObject card, int firstNumber)
    {
        var drawn = new TerminalCard { _number = firstNumber };
        drawn.Elements(card["body"] as JsonArray);
        drawn.Actions(card["actions"] as JsonArray);
        return drawn;
    }

    private int _number;
    private bool _hasField;

    public IRenderable Draw() => new Panel(new Rows(_rows)) { Border = BoxBorder.Rounded, Padding = new Padding(1, 0) };

    private void Elements(JsonArray? elements)
    {
        foreach (var element in elements?.OfType<JsonObject>() ?? [])
        {
            // Hidden wordings stay reachable: a terminal has no switch, so it shows them all with their headings, and not what would unfold
            // them.
            switch ((string?)element["selectAction"]?["type"])
            {
                case null:
                    Element(element);
                    break;
                case "Action.Submit" or "Action.Execute":
                    Pressed(element);
                    break;
            }
        }
    }

    // Lines that are pressed as a whole: the first one has the number.
    private void Pressed(JsonObject element)
    {
        _buttons.Add(new TerminalButton(_number, element["selectAction"]!["data"]?.DeepClone()));
        var lines = (element["items"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        _rows.Add(new Markup($"[blue]{_number++}[/] {Markup.Escape(lines.Count > 0 ? Text(lines[0]) : "")}"));
        Elements([.. lines.Skip(1).Select(line => line.DeepClone())]);
    }

    private static string Text(JsonObject block) => (string?)block["text"]
        ?? string.Concat((block["inlines"] as JsonArray ?? []).Select(inline => inline is JsonObject run
            ? (string?)run["text"]
            : (string?)inline));

    private void Element(JsonObject element)
    {
        switch ((string?)element["type"])
        {
            case "TextBlock":
                _rows.Add(new Markup(Style(element)));
                break;
            case "RichTextBlock":
                _rows.Add(new Text(Text(element)));
                break;
            case "FactSet":
                Facts(element);
                break;
            case "ActionSet":
                Actions(element["actions"] as JsonArray);
                break;
            case "Input.Text" or "Input.Number" or "Input.Date" or "Input.Time" or "Input.Toggle" or "Input.ChoiceSet":
                _hasField = true;
                _rows.Add(new Markup($"[dim]{Markup.Escape((string?)element["label"] ?? "")} (type your answer)[/]"));
                break;
            default:
                Elements(element["items"] as JsonArray);
                Elements(element["columns"] as JsonArray);
                Elements(element["rows"] as JsonArray);
                Elements(element["cells"] as JsonArray);
                break;
        }
    }

    private static string Style(JsonObject block)
    {
        var text = Markup.Escape((string?)block["text"] ?? "");
        return ((string?)block["weight"], (bool?)block["isSubtle"]) switch
        {
            ("bolder" or "Bolder", _) => $"[bold]{text}[/]",
            (_, true) => $"[dim]{text}[/]",
            _ => text,
        };
    }

    private void Facts(JsonObject set)
    {
        foreach (var fact in (set["facts"] as JsonArray)?.OfType<JsonObject>() ?? [])
        {
            _rows.Add(new Markup($"[bold]{Markup.Escape((string?)fact["title"] ?? "")}[/] {Markup.Escape((string?)fact["value"] ?? "")}"));
        }
    }

    // What a field holds is sent by the line's own end.
    private bool Sends(JsonObject action) =>
        _hasField && !string.Equals((string?)action["associatedInputs"], "none", StringComparison.OrdinalIgnoreCase);

    // Wordings stand one below the other here, and so do their links.
    private static string Where(string? url) => url switch
    {
        not null when url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) => " (email)",
        not null when url.StartsWith("https://teams.microsoft.com/", StringComparison.OrdinalIgnoreCase) => " (Teams)",
        _ => "",
    };

    private void Actions(JsonArray? actions)
    {
        foreach (var action in actions?.OfType<JsonObject>() ?? [])
        {
            var title = Markup.Escape((string?)action["title"] ?? "");
            switch ((string?)action["type"])
            {
                case "Action.Submit" or "Action.Execute" when !Sends(action):
                    _buttons.Add(new TerminalButton(_number, action["data"]?.DeepClone()));
                    _rows.Add(new Markup($"[blue]{_number++}[/] {title}"));
                    break;
                case "Action.OpenUrl":
                    var url = (string?)action["url"];
                    _rows.Add(new Markup($"[dim][link={Markup.Escape(url ?? "")}]{title}{Markup.Escape(Where(url))} ↗[/][/]"));
                    break;
            }
        }
    }
}

/// <summary>A button of a card drawn in the terminal, and what a click on it sends.</summary>
internal sealed record TerminalButton(int Number, JsonNode? Data);
