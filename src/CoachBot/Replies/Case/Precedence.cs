using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Replies.Sums;
using CoachBot.Replies.Words;

namespace CoachBot.Replies.Case;

/// <summary>How well counsel must fit a whole message to come before what the message is taken for.</summary>
internal static class Precedence
{
    // “Ana said no”: plain news has the words of its case.
    private const int WordsOfStory = 6;

    /// <summary>What it must reach; null where the message does something of its own, whatever counsel would fit it.</summary>
    /// <param name="leading">What the message is taken for.</param>
    /// <param name="talk">The talk at hand; null with nothing open.</param>
    /// <param name="words">How many words the message has.</param>
    public static Need? Over(Command leading, TalkState? talk, int words) => leading switch
    {
        { Act: "others-data" or "foreign" or "want.forget-me" or "want.export" or SumsReplies.Act or Counsel.InTheirWords } => null,
        { Act: "answer", P: >= Thresholds.Plain } or { Act: "correct", P: >= Thresholds.Undoable } => null,
        // A question that takes any words, and was read, gets them.
        { Act: "answer" or "tell" or "none" } when talk?.Open is { TakesWords: true, IsFolded: false } => null,
        { Act: var act } when talk?.Open is { TakesWords: true, IsFolded: false } && TopicsOfNews.Of(act) == talk.Topic => null,
        { Act: "answer", P: >= Thresholds.Undoable } => Need.OverFirst,
        { Act: "answer" or "correct" } => Need.OverService,
        { Act: "none", P: >= Thresholds.Undoable } => Need.OverService,
        { Act: "tell" or "none" } => talk is null ? Need.Unsure : Need.OverTold,
        { Act: "ask.cant-know", P: >= Thresholds.Opening } => Need.OverFirst,
        { Act: "ask.about" or "ask.private" or "ask.saved" or "ask.can-do", P: >= Thresholds.Cheap } => Need.OverFirst,
        { Act: var act } when CaseReplies.Questions.Contains(act) => Need.OverQuestion,
        { Act: var act } when IsOf(act, "news.") => OverNews(leading, talk, words),
        { Act: var act, P: var p } when IsOf(act, "want.") => p >= Thresholds.Opening ? null : Need.OverService,
        { Act: var act, P: var p } when IsOf(act, "chat.") || IsOf(act, "steer.") => p >= Thresholds.Nearest ? null : Need.OverService,
        { Act: var act, P: var p } when IsOf(act, "ask.") => p >= Thresholds.Plain ? Need.OverFirst : Need.OverService,
        _ => null,
    };

    // Of a yes nothing is questioned: “both signatures are on it” has the words of what isn't signed.
    private static Need? OverNews(Command news, TalkState? talk, int words) => news switch
    {
        { Act: "news.said-yes", P: >= Thresholds.Opening } => null,
        { Act: var act, P: var p } when TopicsOfNews.Of(act) is null => p >= Thresholds.Undoable ? null : Need.OverService,
        { P: >= Thresholds.Plain } when talk is null => null,
        { P: >= Thresholds.Opening } when words < WordsOfStory => null,
        _ when talk is null => Need.OverFirst,
        { P: >= Thresholds.Plain } => Need.OverPlainNews,
        _ => Need.OverNews,
    };

    private static bool IsOf(string act, string family) => act.StartsWith(family, StringComparison.Ordinal);
}
