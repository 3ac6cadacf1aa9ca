namespace CoachBot.BotFramework.Schema;

/// <summary>A message: text, cards, or a card's submitted value.</summary>
public interface IMessageActivity : IActivity
{
    string? Text { get; set; }
    SuggestedActions? SuggestedActions { get; set; }
    IList<Attachment>? Attachments { get; set; }
    Mention[] GetMentions();
}

/// <summary>An edited message.</summary>
public interface IMessageUpdateActivity : IMessageActivity;

/// <summary>A deleted message; its id says which.</summary>
public interface IMessageDeleteActivity : IActivity;

/// <summary>Somebody is writing.</summary>
public interface ITypingActivity : IActivity;

/// <summary>Reactions on the message that <see cref="IActivity.ReplyToId"/> names.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction>? ReactionsAdded { get; set; }
    IList<MessageReaction>? ReactionsRemoved { get; set; }
}

/// <summary>Members came or went, or the conversation changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    IList<ChannelAccount>? MembersAdded { get; set; }
    IList<ChannelAccount>? MembersRemoved { get; set; }
}

/// <summary>The app was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string? Action { get; set; }
}

/// <summary>A named event.</summary>
public interface IEventActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
}

/// <summary>A named request that waits for its answer.</summary>
public interface IInvokeActivity : IActivity
{
    string? Name { get; set; }
    object? Value { get; set; }
}

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity;
