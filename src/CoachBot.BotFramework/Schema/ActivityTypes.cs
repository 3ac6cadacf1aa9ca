namespace CoachBot.BotFramework.Schema;

/// <summary>Values of <see cref="Activity.Type"/>, as the Bot Framework activity specification names them.</summary>
public static class ActivityTypes
{
    /// <summary>Something said, by text, card or button.</summary>
    public const string Message = "message";

    /// <summary>Members came or went, or the conversation itself changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The other side is writing.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A named event without an answer, such as the start of a meeting.</summary>
    public const string Event = "event";

    /// <summary>A request that waits for an <see cref="InvokeResponse"/>.</summary>
    public const string Invoke = "invoke";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Reactions were put on a message, or taken off.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>The app was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>For the developer's eyes; no channel shows it to a user.</summary>
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
    /// <summary>A bot goes on in a conversation of its own accord.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A bot begins a conversation.</summary>
    public const string CreateConversation = "CreateConversation";
}

/// <summary>Values of <see cref="Activity.Action"/> when an app is installed or removed.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>Installed.</summary>
    public const string Add = "add";

    /// <summary>Removed.</summary>
    public const string Remove = "remove";
}

/// <summary>Values of <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>Replies go to the connector.</summary>
    public const string Normal = "normal";

    /// <summary>A message that is shown as a notification only.</summary>
    public const string Notification = "notification";

    /// <summary>Replies travel in the body of the HTTP response, as <see cref="ExpectedReplies"/>.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Not kept by the channel.</summary>
    public const string Ephemeral = "ephemeral";
}

/// <summary>Values of <see cref="Activity.InputHint"/>: whether the bot waits for an answer.</summary>
public static class InputHints
{
    /// <summary>An answer is welcome.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Nothing is asked.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The bot has asked and waits.</summary>
    public const string ExpectingInput = "expectingInput";
}

/// <summary>Values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>Text as it is.</summary>
    public const string Plain = "plain";

    /// <summary>The channel's subset of XML.</summary>
    public const string Xml = "xml";
}

/// <summary>Values of <see cref="Activity.AttachmentLayout"/>.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>One below the other.</summary>
    public const string List = "list";

    /// <summary>Side by side.</summary>
    public const string Carousel = "carousel";
}

/// <summary>Values of <see cref="Activity.Importance"/>.</summary>
public static class ActivityImportance
{
    /// <summary>Can wait.</summary>
    public const string Low = "low";

    /// <summary>As any message.</summary>
    public const string Normal = "normal";

    /// <summary>Marked as important.</summary>
    public const string High = "high";
}

/// <summary>Values of <see cref="Activity.Code"/> when a conversation ends.</summary>
public static class EndOfConversationCodes
{
    /// <summary>No reason given.</summary>
    public const string Unknown = "unknown";

    /// <summary>Done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The user called it off.</summary>
    public const string UserCancelled = "userCancelled";
}

/// <summary>Values of <see cref="ChannelAccount.Role"/>.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>A bot.</summary>
    public const string Bot = "bot";

    /// <summary>A bot called by a bot.</summary>
    public const string Skill = "skill";
}

/// <summary>Values of <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    /// <summary>Opens a web page.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Says the value in the user's name, visible to all.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value without showing it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Sends the value and shows <see cref="CardAction.DisplayText"/>.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Starts a sign-in.</summary>
    public const string Signin = "signin";
}
