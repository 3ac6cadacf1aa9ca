using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CoachBot.BotFramework.Schema;

public partial class Activity
{
    /// <summary>This activity as a message, or null when its type says that it is none; the other kinds alike.</summary>
    public IMessageActivity? AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <summary>The mentions among the entities; those that are not shaped as mentions are left out.</summary>
    public Mention[] GetMentions() =>
        [.. (Entities ?? []).Where(e => string.Equals(e?.Type, "mention", StringComparison.OrdinalIgnoreCase)).Select(AsMention).OfType<Mention>()];

    /// <summary>Everything that is needed to write into this conversation later.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Addresses this activity to the reference's conversation: from the bot to the user, or the other way round when incoming.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        (ChannelId, ServiceUrl, Conversation) = (reference.ChannelId, reference.ServiceUrl, reference.Conversation);
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User!, reference.Bot) : (reference.Bot, reference.User!);
        if (reference.ActivityId is { } id)
        {
            (Id, ReplyToId) = isIncoming ? (id, ReplyToId) : (Id, id);
        }

        return this;
    }

    /// <summary>The channel data as <typeparamref name="T"/>, or nothing when there is none.</summary>
    /// <exception cref="JsonException">It is shaped otherwise.</exception>
    public T? GetChannelData<T>() => BotJson.Read<T>(ChannelData);

    /// <summary>Whether the type is <paramref name="activityType"/> or a kind of it (“type/kind”), in any case.</summary>
    protected bool IsActivity(string activityType) =>
        Type is { } type && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    private static Mention? AsMention(Entity entity)
    {
        try
        {
            return entity.GetAs<Mention>();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
