namespace CoachBot.Content.Live;

/// <summary>Where an organisation keeps its content can't be reached now; says what to do.</summary>
public sealed class ContentAwayException(string message, Exception inner) : Exception(message, inner);
