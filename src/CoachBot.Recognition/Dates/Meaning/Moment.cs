namespace CoachBot.Recognition.Dates.Meaning;

/// <summary>What an expression comes to: local start and end, and the instant where it was counted from now.</summary>
internal readonly record struct Moment(DateTime Start, bool HasTime, DateTime? End = null, DateTimeOffset? Instant = null);
