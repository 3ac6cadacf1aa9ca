using CoachBot.Content;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Replies.Case;

/// <summary>What finding counsel is learnt from: how sellers ask for each, and messages that ask for none.</summary>
internal sealed class CounselLessons
{
    // What has a handler or a dialog of its own needs no counsel: of such messages so many are shown as examples of none, and all that ask
    // for a service.
    private const int EveryOther = 4;

    private readonly Curriculum _curriculum;
    private readonly IReadOnlyList<string> _nothing;
    private readonly List<LabelledPhrase> _asked;

    public CounselLessons(ContentLibrary content, Curriculum curriculum)
    {
        _curriculum = curriculum;
        _asked = [.. All(content).SelectMany(counsel => counsel.Asked.Select(text => new LabelledPhrase(text, counsel.Id)))];
        _nothing = content.Find(IntentRecognizer.None)?.Phrases ?? [];

        // Reading all messages at each start, only to find that they were learnt from, would cost a second and their memory.
        Source = CurriculumHash.OfMessages(curriculum, [.. _asked.SelectMany(phrase => new[] { phrase.Intent, phrase.Text }), .. _nothing]);
    }

    /// <summary>Names all of them.</summary>
    public string Source { get; }

    public bool IsEmpty => _asked.Count == 0;

    public IReadOnlyList<LabelledPhrase> Phrases() => [.. _asked, .. Others()];

    // Of a situation that is switched off, too: switching it needs no learning.
    private static IEnumerable<Counsel> All(ContentLibrary content) =>
        content.Shared.Counsel.Values.Concat(content.AllSituations.SelectMany(situation => situation.Counsel.Values));

    private IEnumerable<LabelledPhrase> Others()
    {
        var alone = _curriculum.Lessons.Where(lesson => lesson.Commands is [{ Act: var act }] && IsOther(act))
            .ToLookup(lesson => lesson.Commands[0].Act.StartsWith("want.", StringComparison.Ordinal), lesson => lesson.Text);
        return Every(EveryOther, _nothing.Concat(alone[false]))
            .Concat(alone[true])
            .Distinct()
            .Select(text => new LabelledPhrase(text, IntentRecognizer.None));
    }

    private static IEnumerable<string> Every(int step, IEnumerable<string> texts) => texts.Where((_, at) => at % step == 0);

    private static bool IsOther(string act) => !CaseReplies.Questions.Contains(act);
}
