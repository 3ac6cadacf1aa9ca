using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening.Lessons;
using Microsoft.Extensions.Options;

namespace CoachBot.Replies.Case;

/// <summary>Finds the counsel that a seller needs by how sellers ask for it, in whatever words.</summary>
public sealed class CounselFinder
{
    // What has a handler or a dialog of its own needs no counsel: of such messages so many are shown as examples of none, and all that ask for a service.
    private const int EveryOther = 4;

    private readonly IntentRecognizer? _recognizer;

    public CounselFinder(ContentLibrary content, Curriculum curriculum, RecognitionEncoder encoder, IOptions<RecognitionOptions> options, LearningProgress progress)
    {
        var asked = All(content).SelectMany(counsel => counsel.Asked.Select(text => new LabelledPhrase(text, counsel.Id))).ToList();
        var nothing = content.Find(IntentRecognizer.None)?.Phrases ?? [];
        // Reading all messages at each start, only to find that they were learnt from, would cost a second and their memory.
        var source = CurriculumHash.OfMessages(curriculum, [.. asked.SelectMany(phrase => new[] { phrase.Intent, phrase.Text }), .. nothing]);
        _recognizer = asked.Count == 0
            ? null
            : IntentRecognizer.Recall(
                source, () => [.. asked, .. Others(nothing, curriculum)], encoder.Encoder, new() { CacheFolder = options.Value.CacheFolder, MayBeQuick = true },
                progress.Counsel);
    }

    /// <summary>What fits a message, the likeliest first; none where nothing does.</summary>
    /// <param name="text">What the seller wrote.</param>
    public IReadOnlyList<IntentScore> Find(string text) =>
        _recognizer?.Recognize(SellerRecognizer.Beginning(text)).Ranking.Where(score => score.Intent != IntentRecognizer.None).ToList() ?? [];

    private static IEnumerable<Counsel> All(ContentLibrary content) =>
        content.Shared.Counsel.Values.Concat(content.Situations.SelectMany(situation => situation.Counsel.Values));

    private static IEnumerable<LabelledPhrase> Others(IReadOnlyList<string> nothing, Curriculum curriculum)
    {
        var alone = curriculum.Lessons.Where(lesson => lesson.Commands is [{ Act: var act }] && IsOther(act)).ToLookup(lesson => lesson.Commands[0].Act.StartsWith("want.", StringComparison.Ordinal), lesson => lesson.Text);
        return Every(EveryOther, nothing.Concat(alone[false])).Concat(alone[true]).Distinct().Select(text => new LabelledPhrase(text, IntentRecognizer.None));
    }

    private static IEnumerable<string> Every(int step, IEnumerable<string> texts) => texts.Where((_, at) => at % step == 0);

    private static bool IsOther(string act) => !CaseReplies.Questions.Contains(act);
}
