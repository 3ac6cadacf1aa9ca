using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Arrival;

/// <summary>Where something is said: to the coach alone, or where others read it. The one place that tells.</summary>
internal static class Room
{
    /// <summary>A condition for rows of a conversation and its threads, by <c>@conversation</c> and <c>@thread</c>.</summary>
    public const string Within = "(conversation_id = @conversation OR substr(conversation_id, 1, length(@thread)) = @thread)";

    private const string Thread = ";messageid=";

    /// <summary>A group chat or a channel. Clients don't say it in all ways at once: one is enough.</summary>
    public static bool IsShared(Activity activity) =>
        activity.Conversation is { } conversation
        && (conversation.IsGroup == true
            || (!string.IsNullOrEmpty(conversation.ConversationType)
                && !conversation.ConversationType.Equals("personal", StringComparison.OrdinalIgnoreCase))
            || conversation.Id?.Contains("@thread.", StringComparison.OrdinalIgnoreCase) == true
            || Names(activity, "team") || Names(activity, "channel"));

    /// <summary>How the ids of a channel's threads begin.</summary>
    public static string ThreadsOf(string conversation) => conversation + Thread;

    /// <summary>Whether a conversation is the other one, or a thread of it.</summary>
    public static bool IsWithin(string conversation, string other) =>
        conversation == other || conversation.StartsWith(ThreadsOf(other), StringComparison.Ordinal);

    private static bool Names(Activity activity, string what) =>
        activity.ChannelData is JObject data && data[what] is JObject { HasValues: true };
}
