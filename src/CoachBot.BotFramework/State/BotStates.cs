namespace CoachBot.BotFramework;

/// <summary>State that everybody in a conversation shares.</summary>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}";
}

/// <summary>State of a user, in all conversations of a channel.</summary>
public class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/users/{StateKey.User(turnContext)}";
}

/// <summary>State of one user in one conversation.</summary>
public class PrivateConversationState(IStorage storage) : BotState(storage, nameof(PrivateConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext) =>
        $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}/users/{StateKey.User(turnContext)}";
}

/// <summary>What keys of state are made of.</summary>
internal static class StateKey
{
    public static string Channel(ITurnContext turnContext) => Required(turnContext.Activity.ChannelId, "channelId");

    public static string Conversation(ITurnContext turnContext) => Required(turnContext.Activity.Conversation?.Id, "conversation.id");

    public static string User(ITurnContext turnContext) => Required(turnContext.Activity.From?.Id, "from.id");

    private static string Required(string? value, string member) =>
        value ?? throw new InvalidOperationException($"The activity has no {member}, so there is no place to keep its state.");
}
