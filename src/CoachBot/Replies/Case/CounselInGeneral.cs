using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;

namespace CoachBot.Replies.Case;

/// <summary>
/// Counsel where it can't be told which of a dozen moments it is, but that it is one of them: words that do for each are worth more than
/// “noted”, and than words for the wrong one.
/// </summary>
internal sealed class CounselInGeneral(CounselFinder finder, ContentLibrary content)
{
    private const int FewestWords = 5;

    // What all that the counsel covers must be together, and what one of it must be to come instead.
    private const double Together = 0.5;
    private const double Alone = 0.4;

    /// <summary>Whether a message may be looked at so: it tells or asks something, and nothing surer is to be done with it.</summary>
    /// <param name="reading">How it was read.</param>
    /// <param name="talk">The talk at hand; null with nothing open.</param>
    public bool MayBe(Reading reading, TalkState? talk) =>
        reading.Other is null && reading.Utterance.WordCount >= FewestWords && MayBe(reading.Leading, reading.Utterance.Text, talk);

    /// <summary>The counsel; null where even its kind can't be told.</summary>
    /// <param name="found">What fits the message, the likeliest first.</param>
    public IntentScore? Of(IReadOnlyList<IntentScore> found)
    {
        if (finder.InGeneral(found) is not { Score: >= Together } general)
        {
            return null;
        }
        var covered = content.FindCounsel(general.Intent)!.Covers;
        var likeliest = found.First(score => covered.Contains(score.Intent));
        return likeliest.Score >= Alone ? likeliest : general;
    }

    private bool MayBe(Command leading, string text, TalkState? talk) => leading switch
    {
        { Act: "answer", P: >= Thresholds.Cheap } => false,
        { Act: "answer" or "tell" or "none" } => talk?.Open is not { TakesWords: true, IsFolded: false },
        { Act: var act, P: var p } when act.StartsWith("news.", StringComparison.Ordinal) =>
            p < Thresholds.Opening && (talk is null || TopicsOfNews.Of(act) is not { } topic || topic == talk.Topic),
        { P: < Thresholds.Undoable } when CounselInMessage.IsQuestion(leading, text) => true,
        _ when CounselInMessage.IsQuestion(leading, text) =>
            leading.Arg is "other" or "buyer" || !CounselChoice.Has(content, talk?.Topic, leading.Act, leading.Arg),
        _ => false,
    };
}
