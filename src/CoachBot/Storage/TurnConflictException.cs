namespace CoachBot.Storage;

/// <summary>Another turn changed the same state meanwhile. Nothing of this turn was kept: run it again.</summary>
public sealed class TurnConflictException(string key) : Exception($"The state '{key}' was changed by another turn meanwhile; run this " +
    "turn again.");
