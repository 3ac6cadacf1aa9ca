using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Cards;

/// <summary>The one place where a card becomes a message.</summary>
public static class CardSending
{
    private static readonly HashSet<string> _withCards =
        new(StringComparer.OrdinalIgnoreCase) { "msteams", "webchat", "directline", "emulator", "test" };

    public static Task SendAsync(this ITurnContext turn, CoachCard card, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(ToActivity(card, turn.Activity.ChannelId), cancellationToken);

    /// <summary>A sentence of the coach. Never Markdown: it may hold names.</summary>
    public static Task SayAsync(this ITurnContext turn, string text, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(Plain(text), cancellationToken);

    public static Activity ToActivity(CoachCard card, string? channel)
    {
        if (channel is null || !_withCards.Contains(channel))
        {
            return Plain(card.Text);
        }
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Summary = Line(card.Summary),
            Speak = card.Speak,
            InputHint = "expectingInput",
            Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = card.Card }],
        };
        card.Card.FallbackText = card.Text;
        card.Card.Speak = card.Speak;
        return message;
    }

    private static Activity Plain(string text) =>
        new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain", InputHint = "acceptingInput" };

    private static string Line(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 120 ? line : string.Concat(line.AsSpan(0, 119), "…");
    }
}
