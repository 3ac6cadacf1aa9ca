namespace CoachBot.Storage;

/// <summary>
/// The store can't take or give anything now (full, locked, unreachable). Nothing of the turn was kept: the caller may send it again.
/// </summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
