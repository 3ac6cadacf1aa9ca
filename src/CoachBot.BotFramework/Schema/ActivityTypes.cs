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
    /// <summary>A pause between two replies; never leaves the bot. The value is its length in milliseconds.</summary>
    public const string Delay = "delay";
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
    public const string CreateConversation = "CreateConversation";
}

/// <summary>Values of <see cref="Activity.Action"/> when an app is installed or removed.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}

/// <summary>Values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";
    /// <summary>Replies travel in the body of the HTTP response, as <see cref="ExpectedReplies"/>.</summary>
    public const string ExpectReplies = "expectReplies";
    /// <summary>Not kept by the channel.</summary>
    public const string Ephemeral = "ephemeral";
}

/// <summary>Values of <see cref="Activity.InputHint"/>: whether the bot waits for an answer.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}

/// <summary>Values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}

/// <summary>Values of <see cref="Activity.AttachmentLayout"/>.</summary>
public static class AttachmentLayoutTypes
{
    public const string List = "list";
    public const string Carousel = "carousel";
}

/// <summary>Values of <see cref="Activity.Importance"/>.</summary>
public static class ActivityImportance
{
    public const string Low = "low";
    public const string Normal = "normal";
    public const string High = "high";
}

/// <summary>Values of <see cref="Activity.Code"/> when a conversation ends.</summary>
public static class EndOfConversationCodes
{
    public const string Unknown = "unknown";
    public const string CompletedSuccessfully = "completedSuccessfully";
    public const string UserCancelled = "userCancelled";
}

/// <summary>Values of <see cref="ChannelAccount.Role"/>.</summary>
public static class RoleTypes
{
    public const string User = "user";
    public const string Bot = "bot";
    public const string Skill = "skill";
}

/// <summary>Values of <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    public const string OpenUrl = "openUrl";
    public const string ImBack = "imBack";
    public const string PostBack = "postBack";
    /// <summary>Sends the value and shows <see cref="CardAction.DisplayText"/>.</summary>
    public const string MessageBack = "messageBack";
    public const string Signin = "signin";
}
