using CoachBot.Storage.Outbox;

namespace CoachBot.Delivery;

/// <summary>How a try to deliver went; what a refusal means, <see cref="Refusals"/> says.</summary>
/// <param name="StatusCode">What the channel answered; nought when no answer came.</param>
/// <param name="RetryAfter">How long it asked to wait; null when it didn't.</param>
/// <param name="Error">The channel's own word for a refusal, or null.</param>
/// <param name="ActivityId">What the channel calls what it took.</param>
public readonly record struct DeliveryResult(int StatusCode, TimeSpan? RetryAfter = null, string? Error = null, string? ActivityId = null)
{
    /// <summary>Whether it arrived.</summary>
    public bool IsSent => StatusCode is >= 200 and < 300;

    /// <summary>
    /// A reply that is refused for now, by an administrator or a block, is worth another try, too: who wrote is there, and waits.
    /// </summary>
    public bool IsWorthRetryingReply => Refusals.IsForNow(StatusCode, Error);

    /// <summary>Whether anything else is worth another try.</summary>
    public bool IsWorthRetrying => Refusals.IsItsOwnTrouble(StatusCode);
}
