using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CoachBot.BotFramework.Schema;

public partial class Activity
{
    /// <summary>An empty message, ready for text and attachments.</summary>
    public static IMessageActivity CreateMessageActivity() => new Activity { Type = ActivityTypes.Message, Attachments = [], Entities = [] };

    /// <summary>An empty conversation update.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [], MembersRemoved = [] };

    /// <summary>“Is writing”.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity { Type = ActivityTypes.Typing };

    /// <summary>The end of a conversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity { Type = ActivityTypes.EndOfConversation };

    /// <summary>An event without a name.</summary>
    public static IEventActivity CreateEventActivity() => new Activity { Type = ActivityTypes.Event };

    /// <summary>An invoke without a name.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity { Type = ActivityTypes.Invoke };

    /// <summary>A trace; <paramref name="valueType"/> is the value's type name unless given.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name, string? valueType = null, object? value = null, [CallerMemberName] string? label = null) =>
        new Activity { Type = ActivityTypes.Trace, Name = name, Label = label, ValueType = valueType ?? value?.GetType().Name, Value = value };

    /// <summary>A message back to the sender of this activity. The channel stamps its time.</summary>
    public Activity CreateReply(string? text = null, string? locale = null)
    {
        var reply = Reply(ActivityTypes.Message);
        reply.Text = text ?? "";
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    /// <summary>A trace in this activity's conversation.</summary>
    public ITraceActivity CreateTrace(string name, object? value = null, string? valueType = null, [CallerMemberName] string? label = null)
    {
        var trace = Reply(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.Value = value;
        trace.ValueType = valueType ?? value?.GetType().Name;
        return trace;
    }

    /// <summary>This activity as a message, or null when its type says that it is none; the other kinds alike.</summary>
    public IMessageActivity? AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public IMessageUpdateActivity? AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public IMessageDeleteActivity? AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public IMessageReactionActivity? AsMessageReactionActivity() => IsActivity(ActivityTypes.MessageReaction) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public IConversationUpdateActivity? AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public IInvokeActivity? AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public IEventActivity? AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public ITypingActivity? AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public ITraceActivity? AsTraceActivity() => IsActivity(ActivityTypes.Trace) ? this : null;

    /// <inheritdoc cref="AsMessageActivity"/>
    public IEndOfConversationActivity? AsEndOfConversationActivity() => IsActivity(ActivityTypes.EndOfConversation) ? this : null;

    /// <summary>Whether there is anything to show: text, summary, attachments or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

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

    /// <summary>A reference to <paramref name="reply"/>, a message that the bot has sent in answer to this activity.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

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

    /// <summary>The channel data as <typeparamref name="T"/>; false when there is none or it is shaped otherwise.</summary>
    public bool TryGetChannelData<T>([NotNullWhen(true)] out T? instance)
    {
        try
        {
            instance = BotJson.Read<T>(ChannelData);
        }
        catch (JsonException)
        {
            instance = default;
        }

        return instance is not null;
    }

    /// <summary>Whether the type is <paramref name="activityType"/> or a kind of it (“type/kind”), in any case.</summary>
    protected bool IsActivity(string activityType) =>
        Type is { } type && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    private Activity Reply(string type) => new()
    {
        Type = type,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = Id,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
    };

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
