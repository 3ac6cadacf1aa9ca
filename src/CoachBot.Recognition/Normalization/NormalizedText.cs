namespace CoachBot.Recognition.Normalization;

/// <summary>A text in canonical words: what the features are made of.</summary>
/// <param name="Words">Canonical words and end marks ("?").</param>
/// <param name="Sentence">The text for the sentence encoder: as it was written, with names and typos put right.</param>
/// <param name="Slots">What the text mentions.</param>
internal sealed record NormalizedText(IReadOnlyList<string> Words, string Sentence, Slots Slots);
