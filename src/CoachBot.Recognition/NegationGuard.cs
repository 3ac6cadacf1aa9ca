using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition;

/// <summary>
/// Doubts an intent that is recognised in spite of a "not": without the word the text would be that intent even more clearly, as in "they
/// didn't say no". Where the "not" belongs to the intent ("she didn't reply"), leaving it out makes the intent less likely, and nothing is
/// doubted.
/// </summary>
internal sealed class NegationGuard(RecognitionModel model)
{
    /// <summary>How much clearer (in logits) the intent must be without the "not".</summary>
    private const float Clearer = 0.5f;

    public bool Doubts(IReadOnlyList<string> words, string best)
    {
        if (!words.Any(IsNot))
            return false;
        var intent = model.IndexOf(best);
        return Lead(words.Where(word => !IsNot(word)), intent) > Lead(words, intent) + Clearer;
    }

    private static bool IsNot(string word) => word is CanonicalWords.Not or "never";

    // Words and characters alone: the meaning of the whole sentence hardly moves with one small word.
    private float Lead(IEnumerable<string> words, int intent)
    {
        Span<float> logits = new float[model.Classifier.Stride];
        model.Classifier.ScoreSparse(new(model.Features.Transform([.. words]), []), logits);
        var own = logits[intent];
        logits[intent] = float.NegativeInfinity;
        return (own - System.Numerics.Tensors.TensorPrimitives.Max<float>(logits[..model.Intents.Count])) / model.Calibration.Temperature;
    }
}
