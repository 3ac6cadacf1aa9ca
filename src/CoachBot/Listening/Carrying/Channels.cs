using CoachBot.Replies.Words;

namespace CoachBot.Listening.Carrying;

/// <summary>The channel that a seller's word for it means.</summary>
internal static class Channels
{
    private static readonly string[] _written = ["mail", "inbox", "letter", "post", "linkedin"];
    private static readonly string[] _typed = ["text", "chat", "whatsapp", "wasap", "sms", "message", "messenger", "dm", "teams", "slack"];

    /// <returns>The channel; null for a word that says none, or that it is spoken.</returns>
    public static string? Of(string? word) => word is null ? null
        : _written.Any(part => word.Contains(part, StringComparison.OrdinalIgnoreCase)) && !word.Contains("voice",
            StringComparison.OrdinalIgnoreCase) ? Form.Email
        : _typed.Any(part => word.Contains(part, StringComparison.OrdinalIgnoreCase)) ? Form.Chat : null;
}
