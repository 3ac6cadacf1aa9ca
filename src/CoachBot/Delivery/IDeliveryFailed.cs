using CoachBot.Storage;
using CoachBot.Storage.Outbox;

namespace CoachBot.Delivery;

/// <summary>A feature that acts on what could not be delivered.</summary>
public interface IDeliveryFailed
{
    /// <returns>What to write together with setting the message aside: both stand, or neither.</returns>
    IReadOnlyList<Statement> Handle(DeliveryFailure failure);
}
