namespace CoachBot.Recognition;

/// <summary>An author's example of how people write an intent.</summary>
/// <param name="Text">What somebody may write.</param>
/// <param name="Intent">The intent's id, or <see cref="IntentRecognizer.None"/>.</param>
/// <param name="Not">True for a counter-example: it looks like <paramref name="Intent"/> and is something else.</param>
public sealed record LabelledPhrase(string Text, string Intent, bool Not = false);
