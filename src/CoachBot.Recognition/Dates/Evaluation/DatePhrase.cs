namespace CoachBot.Recognition.Dates.Evaluation;

/// <summary>What a seller wrote, and the date meant.</summary>
/// <param name="Text">The words.</param>
/// <param name="When">Who wrote them, and when.</param>
/// <param name="Answer">The date as <c>when</c> prints it, <c>-</c> for none.</param>
public sealed record DatePhrase(string Text, DateTimeContext When, string Answer);
