using Microsoft.Bot.Schema;

namespace CoachBot.Storage.State;

/// <summary>How to reach a user again, as it is kept: without the activity that it was read from.</summary>
internal static class ReferenceText
{
    public static string Write(Activity activity)
    {
        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        return ChannelJson.Write(reference);
    }

    public static ConversationReference Read(string json) =>
        ChannelJson.Read<ConversationReference>(json) ?? throw new InvalidOperationException("A stored conversation reference is empty.");
}
