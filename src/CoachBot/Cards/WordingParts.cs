using AdaptiveCards;
using CoachBot.Content;

namespace CoachBot.Cards;

/// <summary>
/// Words in one form: what shows them, and the address that opens them filled in, or null where they are too long for one.
/// </summary>
internal sealed record WordingForm(AdaptiveContainer Box, Uri? Address)
{
    /// <summary>Names the form among those of a card.</summary>
    public string Id => Box.Id!;
}

/// <summary>Words to say as a part of a card: aloud, as an email, as a chat message.</summary>
internal sealed class WordingParts(SharedContent shared)
{
    /// <summary>Words to say aloud.</summary>
    public WordingForm Spoken(string id, string text) =>
        new(Box(id, shared.Line("card-spoken"), Elements.Words($"“{text.Trim()}”")), WordingLinks.TeamsChat(text.Trim()));

    /// <summary>An email, with a paragraph for each of its own.</summary>
    public WordingForm Email(string id, string subject, string text)
    {
        var body = text.Trim();
        var label = $"{shared.Line("card-email")} · {shared.Line("card-subject", Names.None.With("subject", subject))}";
        return new(Box(id, label, [.. body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Elements.Paragraph)]),
            WordingLinks.Email(subject, body));
    }

    /// <summary>A chat message.</summary>
    public WordingForm Chat(string id, string text) =>
        new(Box(id, shared.Line("card-chat"), Elements.Words(text.Trim())), WordingLinks.TeamsChat(text.Trim()));

    /// <summary>The button that opens the words filled in.</summary>
    public AdaptiveOpenUrlAction? Use(WordingForm form) =>
        form.Address is { } address ? Elements.Primary(shared.Line("card-use"), address) : null;

    // No tinted box: Teams would take a tenth of a phone's width and height for its margins. The words stand out by their size.
    private static AdaptiveContainer Box(string id, string label, params IEnumerable<AdaptiveElement> text) =>
        new() { Id = id, Spacing = AdaptiveSpacing.Small, Items = [Elements.Label(label), .. text.Select(Close)] };

    private static AdaptiveElement Close(AdaptiveElement text, int at)
    {
        text.Spacing = at == 0 ? AdaptiveSpacing.None : AdaptiveSpacing.Default;
        return text;
    }
}
