namespace CoachBot.BotFramework.Schema;

/// <summary>Values of <see cref="Activity.Type"/>, as the Bot Framework activity specification names them.</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    /// <summary>Members came or went, or the conversation itself changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";
    public const string Typing = "typing";
    public const string EndOfConversation = "endOfConversation";
    /// <summary>A named event without an answer, such as the start of a meeting.</summary>
    public const string Event = "event";
    /// <summary>A request that waits for an <see cref="InvokeResponse"/>.</summary>
    public const string Invoke = "invoke";
    public const string MessageUpdate = "messageUpdate";
    public const string MessageDelete = "messageDelete";
    /// <summary>Reactions were put on a message, or taken off.</summary>
    public const string MessageReaction = "messageReaction";
    public const string InstallationUpdate = "installationUpdate";
    public const string Trace = "trace";
}

/// <summary>Types that are used inside a bot only and never travel.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause between two replies; the value is its length in milliseconds.</summary>
    public const string Delay = "delay";
    /// <summary>Carries the <see cref="BotFramework.InvokeResponse"/> of a turn in its value.</summary>
    public const string InvokeResponse = "invokeResponse";
}

/// <summary>Names of the events that an adapter makes itself.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
}

/// <summary>Values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>Replies travel in the body of the HTTP response, as <see cref="ExpectedReplies"/>.</summary>
    public const string ExpectReplies = "expectReplies";
}

/// <summary>Values of <see cref="Activity.InputHint"/>: whether the bot waits for an answer.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string ExpectingInput = "expectingInput";
}

/// <summary>Values of <see cref="Activity.AttachmentLayout"/>.</summary>
public static class AttachmentLayoutTypes
{
    public const string List = "list";
}

/// <summary>Values of <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    public const string ImBack = "imBack";
}
