using CoachBot.Recognition.Features;
using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition;

/// <summary>All that training produces; immutable, safe for many threads.</summary>
internal sealed record RecognitionModel(
    IReadOnlyList<string> Intents, int None, Lexicon Lexicon, TfIdf Features, SoftmaxModel Classifier, CalibrationResult Calibration)
{
    /// <summary>The intent's place, or -1.</summary>
    public int IndexOf(string intent)
    {
        for (var at = 0; at < Intents.Count; at++)
        {
            if (Intents[at] == intent)
                return at;
        }
        return -1;
    }
}
