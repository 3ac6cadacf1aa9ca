using CoachBot.Storage.Outbox;

namespace CoachBot.Delivery;

/// <summary>Carries one reply to the channel.</summary>
public interface IReplyTransport
{
    /// <summary>Tries once, and tells how it went instead of throwing.</summary>
    Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken cancellationToken);
}

/// <summary>How a try to deliver went. <see cref="StatusCode"/> is nought when no answer came; <see cref="ActivityId"/> is what the channel calls what it took.</summary>
public readonly record struct DeliveryResult(int StatusCode, TimeSpan? RetryAfter = null, string? Error = null, string? ActivityId = null)
{
    public bool IsSent => StatusCode is >= 200 and < 300;

    /// <summary>A reply that is refused for now, by an administrator or a block, is worth one, too: who wrote is there, and waits.</summary>
    public bool IsWorthRetryingReply => DeliveryFailure.IsForNow(StatusCode, Error);

    /// <summary>
    /// Worth another try: too many requests, a busy or broken channel, no answer at all, a token that was refused, and 412, which Teams
    /// gives while another change of the conversation is under way.
    /// </summary>
    public bool IsWorthRetrying => StatusCode is 0 or 401 or 408 or 412 or 425 or 429 or >= 500;
}
