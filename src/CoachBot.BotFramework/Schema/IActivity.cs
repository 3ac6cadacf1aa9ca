using System.Diagnostics.CodeAnalysis;

namespace CoachBot.BotFramework.Schema;

/// <summary>What every activity has. The members are described at <see cref="Activity"/>.</summary>
public interface IActivity
{
    string Type { get; set; }
    string? Id { get; set; }
    DateTimeOffset? Timestamp { get; set; }
    string ServiceUrl { get; set; }
    string ChannelId { get; set; }
    ChannelAccount From { get; set; }
    ConversationAccount Conversation { get; set; }
    ChannelAccount Recipient { get; set; }
    string? ReplyToId { get; set; }
    object? ChannelData { get; set; }
    T? GetChannelData<T>();
    ConversationReference GetConversationReference();
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);
    IMessageActivity? AsMessageActivity();
}
