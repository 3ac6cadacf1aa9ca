using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema;

/// <summary>
/// One message, event or request between a user and a bot: the union of all kinds, as the Bot Framework activity specification has it.
/// The members without a question mark are on every activity that reaches a bot; on one just made they are null until it is addressed.
/// </summary>
public partial class Activity : IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity, IConversationUpdateActivity,
    IInstallationUpdateActivity, IEventActivity, IInvokeActivity, ITypingActivity, IEndOfConversationActivity
{
    /// <summary>The kind: see <see cref="ActivityTypes"/>.</summary>
    public string Type { get; set; } = null!;
    public string? Id { get; set; }
    public DateTimeOffset? Timestamp { get; set; }
    public DateTimeOffset? LocalTimestamp { get; set; }
    /// <summary>The sender's time zone by its IANA name, such as Europe/Berlin.</summary>
    public string? LocalTimezone { get; set; }
    public string ServiceUrl { get; set; } = null!;
    /// <summary>The channel, such as msteams.</summary>
    public string ChannelId { get; set; } = null!;
    public ChannelAccount From { get; set; } = null!;
    public ConversationAccount Conversation { get; set; } = null!;
    public ChannelAccount Recipient { get; set; } = null!;
    /// <summary>Who called the bot; set by the bot's own authentication, never by the wire.</summary>
    [JsonIgnore]
    public string? CallerId { get; set; }
    /// <summary>The text, in <see cref="TextFormat"/>.</summary>
    public string? Text { get; set; }
    /// <summary>plain, markdown or xml; none means Markdown.</summary>
    public string? TextFormat { get; set; }
    /// <summary>Language and region of the text, such as en-GB.</summary>
    public string? Locale { get; set; }
    public string? Speak { get; set; }
    /// <summary>See <see cref="InputHints"/>.</summary>
    public string? InputHint { get; set; }
    /// <summary>What a notification shows instead of the cards.</summary>
    public string? Summary { get; set; }
    public SuggestedActions? SuggestedActions { get; set; }
    public IList<Attachment>? Attachments { get; set; }
    /// <summary>See <see cref="AttachmentLayoutTypes"/>.</summary>
    public string? AttachmentLayout { get; set; }
    public IList<Entity>? Entities { get; set; }
    /// <summary>What only this channel knows: a JsonElement when read, or an object such as TeamsChannelData when made here.</summary>
    public object? ChannelData { get; set; }
    public string? ReplyToId { get; set; }
    /// <summary>A submitted card's inputs, an event's or an invoke's payload: a JsonElement, string, bool, long or double when read.</summary>
    public object? Value { get; set; }
    /// <summary>Name of the event or invoke, such as composeExtension/query.</summary>
    public string? Name { get; set; }
    /// <summary>Of an installation update: add or remove, each also with -upgrade behind it.</summary>
    public string? Action { get; set; }
    public ConversationReference? RelatesTo { get; set; }
    /// <summary>See <see cref="DeliveryModes"/>.</summary>
    public string? DeliveryMode { get; set; }
    public IList<ChannelAccount>? MembersAdded { get; set; }
    public IList<ChannelAccount>? MembersRemoved { get; set; }
    public IList<MessageReaction>? ReactionsAdded { get; set; }
    public IList<MessageReaction>? ReactionsRemoved { get; set; }
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
