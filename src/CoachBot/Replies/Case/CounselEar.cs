using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Replies.Case;

/// <summary>Hears that a seller needs counsel, where the message does nothing else for sure.</summary>
public sealed class CounselEar(CounselFinder finder, ContentLibrary content) : IMomentWords
{
    // A word or two are an answer, or nothing.
    private const int FewestWords = 3;

    // “… and can I match it, what do I say” asks about what was told before it.
    private const int WordsOfStory = 14;

    private const double LeastInCall = 0.03;
    private const double ShareInCall = 0.35;

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Held<LiveCall>() is not null && InCall(reading) is { } now ? now : WordsOf(reading) is var words && words >= FewestWords && Least(reading.Leading, talk, words >= WordsOfStory) is { } least ? Heard(reading, least) : reading);

    private static int WordsOf(Reading reading) => reading.Utterance.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    // In a call only what can be said at once is worth finding, and a guess at it is worth more than a question.
    private Reading? InCall(Reading reading)
    {
        if (IsNoneOfCounsels(reading.Leading.Act) || reading.Leading.Act.StartsWith("want.", StringComparison.Ordinal)
            || (TopicsOfNews.Of(reading.Leading.Act) is not null && reading.Leading.P >= Thresholds.Undoable))
        {
            return null;
        }
        var live = finder.Find(reading.Utterance.Text).Where(score => CounselChoice.Named(content, score.Intent)?.IsLive == true).ToList();
        return live is [var best, ..] && best.Score >= LeastInCall && best.Score >= ShareInCall * live.Sum(score => score.Score) ? Led(reading, best) : null;
    }

    private Reading Heard(Reading reading, double least) =>
        finder.Find(reading.Utterance.Text) is [var best, ..] && best.Score >= least ? Led(reading, best) : reading;

    private static Reading Led(Reading reading, Recognition.IntentScore best)
    {
        var ask = new Command(Counsel.InTheirWords, best.Intent, new(0, reading.Utterance.Text.Length), best.Score);
        return reading with { Commands = [ask], Ranking = [ask, .. reading.Ranking] };
    }

    // What it must be at least, by how sure it is that the message does something else; null where it is that.
    private double? Least(Command leading, TalkState? talk, bool isStory)
    {
        if (IsNoneOfCounsels(leading.Act))
        {
            return null;
        }
        var isSure = leading.P >= Thresholds.Of(leading.Act, talk?.Open is not null);
        if (CaseReplies.Questions.Contains(leading.Act))
        {
            return leading.P < Thresholds.Undoable || isStory ? Thresholds.Counsel : CounselChoice.Has(content, talk?.Topic, leading.Act, leading.Arg) ? null : Thresholds.Courtesy;
        }
        if (leading.Act == "none" || !isSure)
        {
            return Thresholds.Counsel;
        }
        return leading switch
        {
            { Act: "answer" or "tell", P: < Thresholds.Opening } when talk?.Open is { TakesWords: false } => Thresholds.Courtesy,
            // What is told is kept, and where counsel plainly fits it, it comes with it.
            { Act: "tell" } when isStory => Thresholds.Courtesy,
            _ when leading.Act.StartsWith("news.", StringComparison.Ordinal) => OfNews(leading, talk),
            { Act: "ask.private" or "ask.saved" or "ask.about" or "ask.can-do", P: < Thresholds.Opening } => Thresholds.Courtesy,
            { Act: "want.draft-check" or "want.prepare" or "want.debrief" or "want.practise", P: < Thresholds.Opening } => Thresholds.Courtesy,
            _ => null,
        };
    }

    // However unsure: a tactic to somebody in despair, or to somebody who wants to be forgotten, is worse than none.
    private static bool IsNoneOfCounsels(string act) =>
        act is "others-data" or "foreign" or "want.forget-me" or "want.export" || act.StartsWith("chat.", StringComparison.Ordinal) || act.StartsWith("steer.", StringComparison.Ordinal);

    // News leads to its own words, unless the talk is there already.
    private static double? OfNews(Command news, TalkState? talk) =>
        TopicsOfNews.Of(news.Act) is { } topic && topic == talk?.Topic ? Thresholds.Courtesy : talk is null && news.P < Thresholds.Undoable ? Thresholds.Opening : null;
}
