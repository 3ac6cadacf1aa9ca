using System.Collections.ObjectModel;

namespace CoachBot.BotFramework;

/// <summary>State on its way into a storage, with the JSON that it is written as: what a turn changes later is not in it.</summary>
internal sealed class StateSnapshot(
    IDictionary<string, object> state, ReadOnlyMemory<byte> json) : ReadOnlyDictionary<string, object>(state)
{
    public ReadOnlyMemory<byte> Json { get; } = json;
}

/// <summary>State as it was read, with the JSON that it was read from.</summary>
internal sealed class LoadedState(Dictionary<string, object> state, ReadOnlyMemory<byte> json) : Dictionary<string, object>(state)
{
    public ReadOnlyMemory<byte> Json { get; } = json;
}
