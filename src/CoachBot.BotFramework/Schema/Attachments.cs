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
    /// <summary>See <see cref="ActionTypes"/>.</summary>
    public string? Type { get; set; }
    public string? Title { get; set; }
    public string? Image { get; set; }
    public string? Text { get; set; }
    public string? DisplayText { get; set; }
    /// <summary>What the bot gets, or the address to open.</summary>
    public object? Value { get; set; }
}

/// <summary>Quick answers below a message.</summary>
public class SuggestedActions
{
    /// <summary>Ids of those who see them; none means everybody.</summary>
    public IList<string>? To { get; set; }
    public IList<CardAction>? Actions { get; set; }
}

/// <summary>A simple card with a large picture: prompts' choices, search results.</summary>
public class HeroCard
{
    public const string ContentType = "application/vnd.microsoft.card.hero";
    public string? Text { get; set; }
    public IList<CardAction>? Buttons { get; set; }
}

/// <summary>A simple card with a small picture: search results and their previews.</summary>
public class ThumbnailCard
{
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";
    public string? Title { get; set; }
    public string? Subtitle { get; set; }
    public string? Text { get; set; }
}

/// <summary>Cards as attachments.</summary>
public static class Extensions
{
    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);

    /// <summary>The card as an attachment.</summary>
    public static Attachment ToAttachment(this ThumbnailCard card) => new(ThumbnailCard.ContentType, content: card);
}
