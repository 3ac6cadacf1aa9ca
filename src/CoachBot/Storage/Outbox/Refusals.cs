namespace CoachBot.Storage.Outbox;

/// <summary>
/// What a channel's refusal means, by its status and its own word: the only place that says. How long a reply is tried again stands in
/// <see cref="DeliveryOptions.DeliverWithinHours"/>, and how long to wait between two tries in the delivery's schedule.
/// </summary>
public static class Refusals
{
    // https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis
    private static readonly HashSet<string> MayPass = new(StringComparer.OrdinalIgnoreCase)
    {
        "BotDisabledByAdmin", "BotDisabledByUser", "ConversationBlockedByUser", "MessageWritesBlocked", "NotEnoughPermissions",
        "ServiceUrlNotTrusted",
    };

    /// <summary>
    /// Whether the channel has trouble of its own: too many requests, busy or broken, no answer at all, a token that was refused, and 412,
    /// which Teams gives while another change of the conversation is under way.
    /// </summary>
    public static bool IsItsOwnTrouble(int statusCode) => statusCode is 0 or 401 or 408 or 412 or 425 or 429 or >= 500;

    /// <summary>Whether it may be over tomorrow: its own trouble, an administrator's ban, a block of the seller's own.</summary>
    public static bool IsForNow(int statusCode, string? error) =>
        IsItsOwnTrouble(statusCode) || (statusCode is 403 && MayPass.Contains(error ?? ""));

    /// <summary>Whether the bot is no longer where it wrote to: uninstalled, or the conversation is gone.</summary>
    public static bool IsGone(int? statusCode, string? error) => statusCode is 403 or 404 && !MayPass.Contains(error ?? "");
}
