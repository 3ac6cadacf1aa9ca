namespace CoachBot.Calls.Calendar;

/// <summary>When something was agreed for, as it goes into a calendar.</summary>
public sealed record AgreedTime(string Title, DateTimeOffset Starts, TimeSpan Length);
