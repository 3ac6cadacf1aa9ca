using CoachBot.Storage.Outbox;

namespace CoachBot.Delivery;

/// <summary>Carries one reply to the channel.</summary>
public interface IReplyTransport
{
    /// <summary>Tries once, and tells how it went instead of throwing.</summary>
    Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken cancellationToken);
}
