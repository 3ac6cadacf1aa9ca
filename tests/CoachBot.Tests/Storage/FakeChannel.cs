using System.Threading.Channels;
using CoachBot.Delivery;
using CoachBot.Storage.Outbox;

namespace CoachBot.Tests.Storage;

/// <summary>
/// A channel that answers as told. What it takes is known by its text; a change is told with what it changes: “new at id of old”.
/// </summary>
internal sealed class FakeChannel : IReplyTransport
{
    private readonly Channel<string> _tries = Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, DeliveryResult> _once = [];

    public DeliveryResult Always { get; set; } = new(201);

    public bool HasMore => _tries.Reader.TryPeek(out _);

    public void Answer(string reply, DeliveryResult once) => _once[reply] = once;

    public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        var delivery = _once.Remove(message.Payload!, out var once) ? once : Always;
        _tries.Writer.TryWrite(message.Verb == OutboxVerb.Update ? $"{message.Payload} at {message.ActivityId}" : message.Payload!);
        return Task.FromResult(delivery.IsSent && delivery.ActivityId is null ? delivery
            with { ActivityId = $"id of {message.Payload}" } : delivery);
    }

    public async Task<string> NextAsync() => await _tries.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
