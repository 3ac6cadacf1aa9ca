namespace CoachBot.Telemetry;

/// <summary>Something that has a length to be watched: a queue.</summary>
/// <param name="Name">The measurement's name.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Description">What it tells.</param>
/// <param name="Count">How many there are now.</param>
internal sealed record Depth(string Name, string Unit, string Description, Func<int> Count);
