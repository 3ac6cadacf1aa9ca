using CoachBot.Content;
using CoachBot.Content.Live;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Replies.Case;

/// <summary>Finds the counsel that a seller needs by how sellers ask for it, in whatever words.</summary>
public sealed class CounselFinder(ContentLibrary content, Curriculum curriculum, Learnt learnt)
{
    private readonly IntentRecognizer? _recognizer = learnt.Counsel(content, curriculum);

    /// <summary>What fits a message, the likeliest first; none where nothing does.</summary>
    /// <param name="text">What the seller wrote.</param>
    public IReadOnlyList<IntentScore> Find(string text) =>
        _recognizer?.Recognize(SellerRecognizer.Beginning(text)).Ranking.Where(score => score.Intent != IntentRecognizer.None).ToList()
            ?? [];
}
