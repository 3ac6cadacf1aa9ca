using AdaptiveCards;
using CoachBot.Arrival;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Cards;

/// <summary>
/// The one place where a card becomes a message of the channel's. Its bytes are made where the message is laid into the outbox
/// (<see cref="OutboxSending"/>).
/// </summary>
public static class CardSending
{
    private static readonly HashSet<string> _withCards =
        new(StringComparer.OrdinalIgnoreCase) { "msteams", "webchat", "directline", "emulator", "test" };

    /// <summary>Channels whose clients show a card's change in its place.</summary>
    private static readonly HashSet<string> _changing = new(StringComparer.OrdinalIgnoreCase) { "msteams", "test" };

    /// <summary>Whether a card can be changed after it was sent.</summary>
    public static bool CanChange(string? channel) => channel is not null && _changing.Contains(channel);

    /// <summary>Adds it to the turn's one card; sends it where none is gathered.</summary>
    public static Task SendAsync(this ITurnContext turn, CoachCard card, CancellationToken cancellationToken)
    {
        if (turn.Held<TurnReply>() is not { } reply)
        {
            return turn.SendActivityAsync(turn.ToActivity(card), cancellationToken);
        }
        reply.Add(card);
        return Task.CompletedTask;
    }

    /// <summary>A sentence of the coach. Never Markdown: it may hold names.</summary>
    public static Task SayAsync(this ITurnContext turn, string text, CancellationToken cancellationToken) =>
        turn.SendAsync(CoachCard.Line(text), cancellationToken);

    /// <summary>The card as a message to the turn's channel.</summary>
    internal static Activity ToActivity(this ITurnContext turn, CoachCard card)
    {
        Icons.Place(card.Card, turn.Held<Icons>());
        if (Room.IsShared(turn.Activity))
        {
            CardOwner.Mark(card.Card, turn.Activity);
        }

        var activity = ToActivity(card, turn.Activity.ChannelId);
        if (activity.Attachments is [{ Content: AdaptiveCard shown }] && shown.Body.Exists(IsPassing))
        {
            var kept = new AdaptiveCard(shown.Version) { Body = [.. shown.Body.Where(element => !IsPassing(element))],
                FallbackText = shown.FallbackText, Speak = shown.Speak };
            turn.TurnState.Set(new PassingCard(activity, [new Attachment { ContentType = AdaptiveCard.ContentType, Content = kept }]));
        }
        return activity;
    }

    private static bool IsPassing(AdaptiveElement element) => element.Id?.StartsWith(Elements.PassingId, StringComparison.Ordinal) == true;

    public static Activity ToActivity(CoachCard card, string? channel)
    {
        if (card.Part == CardPart.Line || channel is null || !_withCards.Contains(channel))
        {
            return Plain(card.Text);
        }
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Summary = Line(card.Summary),
            Speak = card.Speak ?? card.Summary,
            InputHint = "expectingInput",
            Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = card.Card }],
        };
        card.Card.FallbackText = card.Text;
        card.Card.Speak = message.Speak;
        CardSize.Fit(card.Card);
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
