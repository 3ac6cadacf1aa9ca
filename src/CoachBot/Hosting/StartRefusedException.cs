namespace CoachBot.Hosting;

/// <summary>Why the coach can't start, in a sentence that says what to do.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
