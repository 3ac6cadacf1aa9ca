using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Content;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.MessageExtension;

/// <summary>
/// What goes into the compose box, for the buyer to read: the words alone. Teams inserts cards, no plain text, so it is the plainest card
/// there is. The preview is for the seller only.
/// </summary>
internal static class InsertedWording
{
    private const int LongestPreview = 120;

    /// <summary>The words as one writes them in a chat, or the nearest to it.</summary>
    public static string Words(Wording wording, Names names) =>
        (wording.Chat ?? wording.Spoken ?? wording.Email!.Body).Fill(names).Trim();

    public static MessagingExtensionAttachment Of(FoundWording found, Names names)
    {
        var words = Words(found.Wording, names);
        var card = Elements.Card(words.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Elements.Paragraph));
        card.Speak = card.FallbackText = words;
        return new MessagingExtensionAttachment
        {
            ContentType = AdaptiveCard.ContentType,
            Content = card,
            Preview = Preview(found, words),
        };
    }

    private static Attachment Preview(FoundWording found, string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return new ThumbnailCard
        {
            Title = found.Wording.Title,
            Subtitle = found.Situation.Title,
            Text = line.Length <= LongestPreview ? line : string.Concat(line.AsSpan(0, LongestPreview - 1), "…"),
        }.ToAttachment();
    }
}
