using CoachBot.Recognition.Features;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening;

/// <summary>A text as the models see it.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Words">Its canonical words, numbers as they are.</param>
/// <param name="Grams">Its n-grams.</param>
/// <param name="Embedding">Its meaning; empty without an encoder.</param>
/// <param name="Slots">What it mentions.</param>
internal sealed record HeardText(string Text, IReadOnlyList<string> Words, SparseVector Grams, float[] Embedding, Slots Slots);
