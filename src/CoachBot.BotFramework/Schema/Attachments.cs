using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema;

/// <summary>A card or file.</summary>
public class Attachment
{
    /// <summary>An empty attachment.</summary>
    [JsonConstructor]
    public Attachment()
    {
    }

    /// <summary>An attachment.</summary>
    public Attachment(string? contentType = null, string? contentUrl = null, object? content = null, string? name = null, string? thumbnailUrl = null) =>
        (ContentType, ContentUrl, Content, Name, ThumbnailUrl) = (contentType, contentUrl, content, name, thumbnailUrl);

    /// <summary>Media type, such as application/vnd.microsoft.card.adaptive.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where the content is, when it isn't here.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The card: an AdaptiveCard, a HeroCard, a JsonElement, or a dictionary of such.</summary>
    public object? Content { get; set; }

    /// <summary>A file's name.</summary>
    public string? Name { get; set; }

    /// <summary>A picture to show instead.</summary>
    public string? ThumbnailUrl { get; set; }

    /// <summary>Members that this class doesn't know; kept and written back.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A button of a simple card, or a quick answer.</summary>
public class CardAction
{
    /// <summary>An empty button.</summary>
    [JsonConstructor]
    public CardAction()
    {
    }

    /// <summary>A button.</summary>
    public CardAction(string? type = null, string? title = null, string? image = null, string? text = null, string? displayText = null,
        object? value = null, object? channelData = null) =>
        (Type, Title, Image, Text, DisplayText, Value, ChannelData) = (type, title, image, text, displayText, value, channelData);

    /// <summary>See <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }

    /// <summary>What the button says.</summary>
    public string? Title { get; set; }

    /// <summary>Address of a picture on the button.</summary>
    public string? Image { get; set; }

    /// <summary>The picture in words.</summary>
    public string? ImageAltText { get; set; }

    /// <summary>What a messageBack says to the bot.</summary>
    public string? Text { get; set; }

    /// <summary>What a messageBack shows in the conversation.</summary>
    public string? DisplayText { get; set; }

    /// <summary>What the bot gets, or the address to open.</summary>
    public object? Value { get; set; }

    /// <summary>What only this channel knows.</summary>
    public object? ChannelData { get; set; }
}

/// <summary>Quick answers below a message.</summary>
public class SuggestedActions
{
    /// <summary>None yet.</summary>
    [JsonConstructor]
    public SuggestedActions()
    {
    }

    /// <summary>These answers.</summary>
    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null) => (To, Actions) = (to, actions);

    /// <summary>Ids of those who see them; none means everybody.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The answers.</summary>
    public IList<CardAction>? Actions { get; set; }
}

/// <summary>A picture on a simple card.</summary>
public class CardImage
{
    /// <summary>No picture yet.</summary>
    [JsonConstructor]
    public CardImage()
    {
    }

    /// <summary>A picture.</summary>
    public CardImage(string? url = null, string? alt = null, CardAction? tap = null) => (Url, Alt, Tap) = (url, alt, tap);

    /// <summary>Its address.</summary>
    public string? Url { get; set; }

    /// <summary>The picture in words.</summary>
    public string? Alt { get; set; }

    /// <summary>What a click on it does.</summary>
    public CardAction? Tap { get; set; }
}

/// <summary>A simple card with a large picture: prompts' choices, search results.</summary>
public class HeroCard
{
    /// <summary>Content type of its attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>Heading.</summary>
    public string? Title { get; set; }

    /// <summary>Second heading.</summary>
    public string? Subtitle { get; set; }

    /// <summary>Text.</summary>
    public string? Text { get; set; }

    /// <summary>Pictures.</summary>
    public IList<CardImage>? Images { get; set; }

    /// <summary>Buttons.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What a click on the card does.</summary>
    public CardAction? Tap { get; set; }
}

/// <summary>A simple card with a small picture: search results and their previews.</summary>
public class ThumbnailCard
{
    /// <summary>Content type of its attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Heading.</summary>
    public string? Title { get; set; }

    /// <summary>Second heading.</summary>
    public string? Subtitle { get; set; }

    /// <summary>Text.</summary>
    public string? Text { get; set; }

    /// <summary>Pictures.</summary>
    public IList<CardImage>? Images { get; set; }

    /// <summary>Buttons.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What a click on the card does.</summary>
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
