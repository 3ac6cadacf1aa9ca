using System.Text.Json;
using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Conversations;

/// <summary>One reply as a seller sees it: its words, its buttons, its fields.</summary>
internal sealed class Reply
{
    private readonly List<string> _texts = [];
    private readonly List<(string Title, JsonElement? Data)> _buttons = [];

    public Reply(Activity activity)
    {
        Activity = activity;
        _texts.AddRange(new[] { activity.Text }.OfType<string>());
        foreach (var attachment in activity.Attachments ?? [])
        {
            CardJson = attachment.Content is AdaptiveCard card ? card.ToJson() : JToken.FromObject(attachment.Content!)
                .ToString(Newtonsoft.Json.Formatting.None);
            SentCards.Add(CardJson);
            Walk(JsonDocument.Parse(CardJson).RootElement);
        }
    }

    public Activity Activity { get; }

    public string? CardJson { get; }

    public string Text => string.Join('\n', _texts);

    public IEnumerable<string> Buttons => _buttons.Select(button => button.Title);

    public JsonElement? DataOf(string button) => _buttons.FirstOrDefault(known => known.Title == button).Data;

    public override string ToString() => $"{Text}\n{string.Join(' ', Buttons.Select(button => $"[{button}]"))}";

    private void Walk(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Walk(item);
            }
        }
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }
        Take(element);
        foreach (var member in element.EnumerateObject().Where(member => member.Name is "body" or "items" or "actions" or "columns"
            or "selectAction"))
        {
            Walk(member.Value);
        }
    }

    private void Take(JsonElement element)
    {
        var type = element.TryGetProperty("type", out var name) ? name.GetString() : null;
        if (type is "Action.Submit" or "Action.Execute" or "Action.OpenUrl" or "Action.ToggleVisibility")
        {
            _buttons.Add((element.GetProperty("title").GetString()!, element.TryGetProperty("data", out var data) ? data : null));
        }
        if (element.TryGetProperty("inlines", out var runs))
        {
            _texts.Add(string.Concat(runs.EnumerateArray().Select(run => run.GetProperty("text").GetString())));
        }
        foreach (var part in new[] { "text", "label", "placeholder" })
        {
            if (element.TryGetProperty(part, out var text) && text.ValueKind == JsonValueKind.String)
            {
                _texts.Add(text.GetString()!);
            }
        }
    }
}
