using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema;

/// <summary>A card or file.</summary>
public class Attachment
{
    public Attachment() { }
    public Attachment(string? contentType = null, string? contentUrl = null, object? content = null, string? name = null, string? thumbnailUrl = null) =>
        (ContentType, ContentUrl, Content, Name, ThumbnailUrl) = (contentType, contentUrl, content, name, thumbnailUrl);

    /// <summary>Media type, such as application/vnd.microsoft.card.adaptive.</summary>
    public string? ContentType { get; set; }
    public string? ContentUrl { get; set; }
    /// <summary>The card: an AdaptiveCard, a HeroCard, a JsonElement, or a dictionary of such.</summary>
    public object? Content { get; set; }
    public string? Name { get; set; }
    /// <summary>A picture to show instead.</summary>
    public string? ThumbnailUrl { get; set; }
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A button of a simple card, or a quick answer.</summary>
public class CardAction
{
    public CardAction() { }
    public CardAction(string? type = null, string? title = null, string? image = null, string? text = null, string? displayText = null,
        object? value = null, object? channelData = null) =>
        (Type, Title, Image, Text, DisplayText, Value, ChannelData) = (type, title, image, text, displayText, value, channelData);

    /// <summary>See <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }
    public string? Title { get; set; }
    public string? Image { get; set; }
    public string? ImageAltText { get; set; }
    public string? Text { get; set; }
    public string? DisplayText { get; set; }
    /// <summary>What the bot gets, or the address to open.</summary>
    public object? Value { get; set; }
    public object? ChannelData { get; set; }
}

/// <summary>Quick answers below a message.</summary>
public class SuggestedActions
{
    public SuggestedActions() { }
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null) => (To, Actions) = (to, actions);

    /// <summary>Ids of those who see them; none means everybody.</summary>
    public IList<string>? To { get; set; }
    public IList<CardAction>? Actions { get; set; }
}

/// <summary>A picture on a simple card.</summary>
public class CardImage
{
    public CardImage() { }
    public CardImage(string? url = null, string? alt = null, CardAction? tap = null) => (Url, Alt, Tap) = (url, alt, tap);

    public string? Url { get; set; }
    public string? Alt { get; set; }
    public CardAction? Tap { get; set; }
}

/// <summary>A simple card with a large picture: prompts' choices, search results.</summary>
public class HeroCard
{
    public const string ContentType = "application/vnd.microsoft.card.hero";
    public string? Title { get; set; }
    public string? Subtitle { get; set; }
    public string? Text { get; set; }
    public IList<CardImage>? Images { get; set; }
    public IList<CardAction>? Buttons { get; set; }
    public CardAction? Tap { get; set; }
}

/// <summary>A simple card with a small picture: search results and their previews.</summary>
public class ThumbnailCard
{
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";
    public string? Title { get; set; }
    public string? Subtitle { get; set; }
    public string? Text { get; set; }
    public IList<CardImage>? Images { get; set; }
    public IList<CardAction>? Buttons { get; set; }
    public CardAction? Tap { get; set; }
}

/// <summary>Cards as attachments.</summary>
public static class Extensions
{
    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this ThumbnailCard card) => new(ThumbnailCard.ContentType, content: card);
}
