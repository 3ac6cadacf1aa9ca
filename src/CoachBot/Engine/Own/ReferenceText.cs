using System.Text;

namespace CoachBot.Engine;

/// <summary>How to reach a user again, as it is kept: without the activity that it was read from.</summary>
internal static class ReferenceText
{
    public static string Write(Activity activity)
    {
        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        return Encoding.UTF8.GetString(BotJson.WriteValue(reference));
    }

    public static ConversationReference Read(string json) =>
        BotJson.Read<ConversationReference>(json) ?? throw new InvalidOperationException("A stored conversation reference is empty.");
}
