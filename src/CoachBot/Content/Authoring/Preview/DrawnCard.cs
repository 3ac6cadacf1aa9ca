using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CoachBot.Cards;

namespace CoachBot.Content.Authoring.Preview;

/// <summary>
/// A card as HTML: the elements that the coach's cards are made of, in the order, sizes and colours that Teams gives them. Near to it, and
/// no more: Teams itself has the last word.
/// </summary>
internal sealed class DrawnCard
{
    private readonly StringBuilder _html = new();

    private DrawnCard()
    {
    }

    public static string Of(CoachCard card)
    {
        using var json = JsonDocument.Parse(card.Card.ToJson());
        var drawn = new DrawnCard();
        drawn.Elements(json.RootElement, "body");
        return drawn._html.ToString();
    }

    private void Elements(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var elements))
        {
            return;
        }

        var isFirst = true;
        foreach (var element in elements.EnumerateArray())
        {
            Draw(element, isFirst);
            isFirst = false;
        }
    }

    private void Draw(JsonElement element, bool isFirst)
    {
        var type = Text(element, "type");
        Open(element, isFirst, type);
        switch (type)
        {
            case "TextBlock":
                Run(element);
                break;
            case "RichTextBlock":
                Runs(element);
                break;
            case "Container" or "Column":
                Elements(element, "items");
                break;
            case "ColumnSet":
                Elements(element, "columns");
                break;
            case "ActionSet":
                Buttons(element);
                break;
            case "Image":
                Picture(element);
                break;
            case "Input.Text" or "Input.Date" or "Input.Time":
                Field(element, type);
                break;
            default:
                // What Teams alone can draw says the same in words.
                Fallback(element);
                break;
        }

        _html.Append("</div>");
    }

    private void Open(JsonElement element, bool isFirst, string type)
    {
        List<string> classes = [type.Replace('.', '-').ToLowerInvariant(),
            isFirst ? "first" : $"space-{Text(element, "spacing", "default").ToLowerInvariant()}"];
        if (Text(element, "style") is "emphasis" or "Emphasis")
        {
            classes.Add("emphasis");
        }

        if (Flag(element, "separator"))
        {
            classes.Add("separator");
        }

        if (type == "Column" && Text(element, "width") is "stretch" or "Stretch")
        {
            classes.Add("stretch");
        }

        _html.Append(CultureInfo.InvariantCulture, $"<div class=\"{string.Join(' ', classes)}\"");
        if (Text(element, "id") is { Length: > 0 } id)
        {
            _html.Append(CultureInfo.InvariantCulture, $" data-id=\"{Html(id)}\"");
        }

        if (element.TryGetProperty("isVisible", out var seen) && seen.ValueKind == JsonValueKind.False)
        {
            _html.Append(" hidden");
        }

        if (element.TryGetProperty("selectAction", out var pressed))
        {
            _html.Append(CultureInfo.InvariantCulture, $" role=\"button\" tabindex=\"0\"{Toggles(pressed)}");
        }

        _html.Append('>');
    }

    private void Runs(JsonElement block)
    {
        foreach (var run in block.GetProperty("inlines").EnumerateArray())
        {
            if (run.ValueKind == JsonValueKind.String)
            {
                _html.Append(Html(run.GetString()!));
            }
            else
            {
                Run(run);
            }
        }
    }

    private void Run(JsonElement run)
    {
        var classes = new[] { Text(run, "size"), Text(run, "weight"), Text(run, "color"), Flag(run, "isSubtle") ? "subtle" : "" }
            .Where(name => name.Length > 0).Select(name => name.ToLowerInvariant());
        _html.Append(CultureInfo.InvariantCulture, $"<span class=\"{string.Join(' ', classes)}\">{Html(Text(run, "text"))}</span>");
    }

    private void Buttons(JsonElement row)
    {
        foreach (var action in row.GetProperty("actions").EnumerateArray())
        {
            var primary = Text(action, "style") == "positive" ? " class=\"primary\"" : "";
            var title = Html(Text(action, "title"));
            _html.Append(CultureInfo.InvariantCulture, $"<button type=\"button\"{primary}{Toggles(action)}>{title}</button>");
        }
    }

    /// <summary>What a press shows and hides, as <c>id=show</c>, <c>id=hide</c> or <c>id</c> for the other of both.</summary>
    private static string Toggles(JsonElement action)
    {
        if (!action.TryGetProperty("targetElements", out var targets))
        {
            return "";
        }

        var all = targets.EnumerateArray().Select(target => target.ValueKind == JsonValueKind.String
            ? target.GetString()!
            : Text(target, "elementId") + (target.TryGetProperty("isVisible", out var seen) ? seen.GetBoolean() ? "=show" : "=hide" : ""));
        return $" data-toggles=\"{Html(string.Join(' ', all))}\"";
    }

    private void Picture(JsonElement image)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "wwwroot", "cards", "v1", $"{Text(image, "url").Split(':')[^1]}.png");
        if (File.Exists(path))
        {
            _html.Append(CultureInfo.InvariantCulture,
                $"<img alt=\"\" src=\"data:image/png;base64,{Convert.ToBase64String(File.ReadAllBytes(path))}\">");
        }
    }

    private void Field(JsonElement input, string type)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<label>{Html(Text(input, "label"))}</label>");
        var hint = Html(Text(input, "placeholder"));
        _html.Append(Flag(input, "isMultiline") ? $"<textarea rows=\"4\" placeholder=\"{hint}\"></textarea>"
            : $"<input type=\"{type["Input.".Length..].ToLowerInvariant()}\" placeholder=\"{hint}\">");
    }

    private void Fallback(JsonElement element)
    {
        if (element.TryGetProperty("fallback", out var instead) && instead.ValueKind == JsonValueKind.Object)
        {
            Draw(instead, isFirst: true);
        }
    }

    private static string Text(JsonElement element, string name, string without = "") =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : without;

    private static bool Flag(JsonElement element, string name) =>
        element.TryGetProperty(name, out var flag) && flag.ValueKind == JsonValueKind.True;

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
