using Microsoft.Bot.Builder;

namespace CoachBot.Storage.Turns;

/// <summary>State belongs to a turn; whoever asks for it without one is told.</summary>
internal sealed class OutsideTurns : IStorage
{
    public static OutsideTurns Instance { get; } = new();

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) => throw Refused();

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => throw Refused();

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => throw Refused();

    private static InvalidOperationException Refused() => new("State is read and written within a turn.");
}
