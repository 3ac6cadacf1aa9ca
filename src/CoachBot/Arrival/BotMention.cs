using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Arrival;

/// <summary>
/// The bot's own tag in a message: who is spoken to, and no word of what is said. Clients leave out parts of it, and anybody may send
/// anything.
/// </summary>
internal static class BotMention
{
    private const string Opening = "<at";
    private const string Closing = "</at>";

    /// <summary>Whether the bot is spoken to.</summary>
    public static bool Of(Activity activity) => Mentions(activity).Any();

    /// <summary>The names under which the bot is spoken to.</summary>
    public static IReadOnlyCollection<string> Names(Activity activity) =>
        [.. Mentions(activity)
            .Select(mention => mention.Name)
            .Append(activity.Recipient?.Name)
            .OfType<string>()
            .Select(name => name.Trim())
            .Where(name => name.Length > 0)
            .Distinct()];

    /// <summary>The text without the bot's tags.</summary>
    public static string Without(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var tag in Mentions(activity).Select(mention => mention.Text).OfType<string>().Where(tag => tag.Length > 0))
        {
            text = text.Replace(tag, "", StringComparison.OrdinalIgnoreCase);
        }

        return text.Contains(Opening, StringComparison.OrdinalIgnoreCase) ? WithoutTags(text, Names(activity)) : text;
    }

    private static string WithoutTags(string text, IReadOnlyCollection<string> names)
    {
        for (var from = 0; text.IndexOf(Opening, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var start;)
        {
            var inner = text.IndexOf('>', start) + 1;
            var end = inner > 0 ? text.IndexOf(Closing, inner, StringComparison.OrdinalIgnoreCase) : -1;
            if (end < 0)
            {
                return text;
            }

            var isBot = names.Contains(text[inner..end].Trim(), StringComparer.OrdinalIgnoreCase);
            text = isBot ? text.Remove(start, end + Closing.Length - start) : text;
            from = isBot ? start : end;
        }

        return text;
    }

    private static IEnumerable<(string? Text, string? Name)> Mentions(Activity activity)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity is { Type: "mention" } && entity.Properties is { } mention && mention["mentioned"] is JObject mentioned
                && Text(mentioned["id"]) is { } id && id == activity.Recipient?.Id)
            {
                yield return (Text(mention["text"]), Text(mentioned["name"]));
            }
        }
    }

    private static string? Text(JToken? token) => token is JValue { Type: JTokenType.String } value ? (string?)value : null;
}
