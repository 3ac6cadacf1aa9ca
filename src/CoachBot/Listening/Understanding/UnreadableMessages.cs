using CoachBot.Content;

namespace CoachBot.Listening.Understanding;

/// <summary>Messages with nothing in them to read: no words beside a file, too many of them, or signs alone.</summary>
internal static class UnreadableMessages
{
    /// <summary>What is said to one; null where there are words.</summary>
    public static string? Why(Incoming incoming, SharedContent lines)
    {
        if (incoming.Text.Length == 0)
        {
            return lines.Line(incoming.HasFiles ? "only-attachments" : "empty");
        }
        if (incoming.IsTooLong)
        {
            return lines.Line("too-long");
        }
        return incoming.Text.Any(char.IsLetterOrDigit) || incoming.Command is not null ? null : lines.Line("only-emoji");
    }
}
