using AdaptiveCards;
using CoachBot.Content;

namespace CoachBot.Cards;

/// <summary>Words to say as a part of a card: aloud, as an email, as a chat message, the last two with a button that opens them filled in.</summary>
internal sealed class WordingParts(SharedContent shared)
{
    public static AdaptiveContainer Spoken(string id, string text, bool visible = true) =>
        Elements.Box(id, visible, Elements.Paragraph($"“{text.Trim()}”"));

    public AdaptiveContainer Email(string id, string subject, string text, bool visible = true)
    {
        var body = text.Trim();
        return Elements.Box(id, visible,
            Elements.Small(shared.Line("card-subject", Names.None.With("subject", subject))),
            Elements.Paragraph(body),
            UseIt("card-use-email", WordingLinks.Email(subject, body)));
    }

    public AdaptiveContainer Chat(string id, string text, bool visible = true)
    {
        var body = text.Trim();
        return Elements.Box(id, visible, Elements.Paragraph(body), UseIt("card-use-chat", WordingLinks.TeamsChat(body)));
    }

    private AdaptiveActionSet? UseIt(string line, Uri? address) =>
        address is null ? null : Elements.Row(Elements.Link(shared.Line(line), address));
}
