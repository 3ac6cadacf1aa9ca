using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using CoachBot.Replies.Sums;
using CoachBot.Replies.Words;

namespace CoachBot.Replies.Case;

/// <summary>The counsel that one message asks for. The same words are sought once, however often they are looked at.</summary>
internal sealed class CounselInMessage(CounselFinder finder, ContentLibrary content, PlainlyAsked plainly)
{
    private const string Tell = "ask.what-tell";
    private const string Why = "ask.why";
    private const string CantKnow = "ask.cant-know";

    // A word or two are an answer, or nothing.
    private const int FewestWords = 3;

    // With nothing open there is nothing to answer: “too expensive” tells what the matter is.
    private const int FewestAlone = 2;

    // “Why is that” asks for the reason of the words; a longer one has a matter of its own.
    private const int LettersOfWhy = 18;
    private const int FewestAsked = 4;
    private const int WordsOfOwn = 8;
    private const int WordsBesideFeeling = 8;

    private readonly CounselInGeneral _inGeneral = new(finder, content);

    private readonly SoughtOnce _sought = new(finder);

    /// <summary>The reading, with the counsel that it asks for.</summary>
    public Reading Heard(Reading reading, TalkState? talk, bool isLive, TalkState? about)
    {
        if (reading.Leading.Act == FormChoice.Otherwise || reading.Leading is { Act: "want.draft-check", P: >= Thresholds.Plain }
            || PlainMoments.IsLoss(reading.Utterance.Text))
        {
            // A draft that asks for a discount asks no counsel on one; nor does who has just lost the work of months.
            return reading;
        }
        _sought.Within(reading.Utterance.Text, about, content);
        var words = reading.Utterance.WordCount;
        if (words < (talk is null ? FewestAlone : FewestWords)
            || reading.Leading.Act == Telling.Done
            || (isLive && reading.Leading is { Act: LiveCall.Hush or "ask.then", P: >= Thresholds.Plain }))
        {
            return reading;
        }
        if (reading.Leading.Act is not ("correct" or "others-data" or "want.remind" or "want.practise" or "want.draft-check")
            && PlainCounsel.In(reading.Utterance.Text, about?.Topic, isLive) is { } plain
            && IsThere(plain))
        {
            return reading.LedBy(plain);
        }
        if (!isLive && reading.Leading is not { Act: "want.prepare" or "want.practise" or "answer", P: >= Thresholds.Plain }
            && PlainCounsel.AsksToOpen(reading.Utterance.Text)
            && _sought.In(reading.Utterance.Text).Where(score => content.FindCounsel(score.Intent)?.IsOpening == true).ToList()
                is [var opening, ..])
        {
            return reading.LedBy(Ask(opening, reading.Whole));
        }
        if (PlainCounsel.BesideNoShow(reading) is { } again && content.FindCounsel(again.Arg!) is not null)
        {
            return reading with { Commands = [.. reading.Commands, again], Ranking = [reading.Leading, again, .. reading.Ranking.Skip(1)] };
        }
        if (!isLive && OfWhole(reading, talk) is { } whole)
        {
            return whole;
        }
        if (!isLive && MayAsk(reading) && plainly.In(reading.Utterance.Text, about?.Topic ?? talk?.Topic) is { } asked)
        {
            return reading.LedBy(new(Counsel.InTheirWords, asked.Id, reading.Whole, Thresholds.Opening));
        }
        if (isLive && InCall(reading) is { } now)
        {
            return now;
        }
        if (TopicsOfNews.Of(reading.Leading.Act) is not null
            && Hardship.In(reading.Utterance.Text) is { } hardship
            && _sought.In(hardship) is [var kind, ..]
            && kind.Score >= Need.ForWords)
        {
            // “She's come back, her lad was in hospital”: first comes the lad.
            return reading.LedBy(Ask(kind, reading.Whole));
        }
        if (reading.Leading.Act is "chat.upset" or "chat.anger")
        {
            return BesideFeeling(reading, words);
        }
        if (reading.Commands.Any(command => IsQuestion(command, reading.Utterance.Text)))
        {
            var answered = Asked(reading, talk, words);
            return ReferenceEquals(answered, reading) ? InGeneral(reading, talk, about) ?? reading : answered;
        }
        if (QuestionBehind.In(reading) is { } question
            && (Found(Need.Any, reading.Utterance.At(question)) ?? Found(Need.Story, reading.Utterance.Text)) is { } answer)
        {
            // “They'd go ahead at 13 and a half. Do I just knock it off?”: what is asked comes first, and what is told is kept.
            return reading.LedBy(answer with { P = Math.Max(answer.P, Thresholds.Cheap) });
        }
        return NeedOf(reading.Leading, talk, words) is { } need && Found(need, reading.Utterance.Text) is { } ask
            ? reading.LedBy(ask)
            : InGeneral(reading, talk, about) ?? reading;
    }

    private Reading? InGeneral(Reading reading, TalkState? talk, TalkState? about) =>
        about is not null && _inGeneral.MayBe(reading, talk) && _inGeneral.Of(_sought.InClauses(reading.Utterance.Text)) is { } fits
            ? Beside(reading, Ask(fits, reading.Whole)) : null;

    // “His three daughters will want a word first”: the case begins, and its first words are those that fit just this.
    private Reading? OfWhole(Reading reading, TalkState? talk)
    {
        var words = reading.Utterance.WordCount;
        if (reading.Other is not null
            || Precedence.Over(reading.Leading, talk, words) is not { } need
            || HasOwn(reading.Leading, talk, words)
            || (Found(need, reading.Utterance.Text) ?? InClauses(reading, talk)) is not { } ask)
        {
            return null;
        }
        var news = reading.Commands.FirstOrDefault(command => TopicsOfNews.Of(command.Act) is { } topic && topic != talk?.Topic);
        return news is not { P: >= Thresholds.Moving } ? reading.LedBy(ask)
            : content.FindCounsel(ask.Arg!)?.IsForBuyer == true ? reading with { Commands = [news, ask], Ranking = [news, ask,
                .. reading.Ranking.Where(command => command.Act != news.Act)] }
            : null;
    }

    // What is told in the middle of a talk says what matters in one of its clauses.
    private Command? InClauses(Reading reading, TalkState? talk) =>
        talk is not null && reading.Leading.Act is "tell" or "none"
            && _sought.InClauses(reading.Utterance.Text) is { Count: > 0 } found && Need.OverTold.IsMetBy(found)
            ? Ask(found[0], reading.Whole) : null;

    // What is told comes before what is asked with it, and a service before both.
    private static bool MayAsk(Reading reading) => reading.Leading switch
    {
        { Act: "answer" or "correct", P: >= Thresholds.Plain } => false,
        { Act: "chat.despair" or "others-data" or "want.forget-me" or "want.export" or SumsReplies.Act } => false,
        { Act: Why, P: >= Thresholds.Opening } => false,
        _ when PlainlyAsked.IsOfCase(reading.Utterance.Text) => true,
        { Act: "want.remind" or "want.note" or "want.practise" or "want.find", P: >= Thresholds.Cheap } => false,
        { P: >= Thresholds.Opening, Act: var act } when act.StartsWith("news.", StringComparison.Ordinal) => false,
        var leading => !IsNoneOfCounsels(leading.Act) || leading.P < Thresholds.Courtesy,
    };

    internal static bool IsQuestion(Command command, string text) => CaseReplies.Questions.Contains(command.Act)
        || (command.Act == Why && command.Span.Length > LettersOfWhy)
        || (command.Act.StartsWith("ask.as-", StringComparison.Ordinal)
            && (command.P < Thresholds.Undoable || PlainWish.IsWhether(text)));

    // “I want to be angrier than this, he makes me look stupid”: a kind word first, and then what helps.
    private Reading BesideFeeling(Reading reading, int words) =>
        words >= WordsBesideFeeling
            && reading is { Commands: [{ P: >= Thresholds.Cheap }] }
            && Found(Need.Plain, reading.Utterance.Text) is { } ask
            ? reading with { Commands = [reading.Leading, ask] }
            : reading;

    // An organisation may have taken it out.
    private bool IsThere(Command command) => command.Act != Counsel.InTheirWords || content.FindCounsel(command.Arg!) is not null;

    // In a call only what can be said at once is worth finding, and a guess at it is worth more than a question.
    private Reading? InCall(Reading reading)
    {
        if (IsNoneOfCounsels(reading.Leading.Act) || reading.Leading.Act.StartsWith("want.", StringComparison.Ordinal)
            || reading.Leading.Act == FormChoice.Otherwise)
        {
            return null;
        }
        var isNews = TopicsOfNews.Of(reading.Leading.Act) is not null && reading.Leading.P >= Thresholds.Undoable;
        var found = _sought.In(reading.Utterance.Text);
        if (isNews)
        {
            // News has words of its own, unless others fit plainly.
            return found is [var plain, ..] && plain.Score >= Thresholds.Undoable
                ? reading.LedBy(Ask(plain, reading.Whole))
                : null;
        }
        var live = found.Where(score => content.FindCounsel(score.Intent)?.IsLive == true).ToList();
        var isLikely = live is [var best, ..]
            && best.Score >= Need.InCall
            && best.Score >= Need.ShareInCall * live.Sum(score => score.Score);
        // What is for calls comes first; but any words that fit are better than none.
        return found is [var first, ..] && first.Score >= Need.ForWords && (!isLikely || first.Score >= Need.OutOfCall * live[0].Score)
            ? reading.LedBy(Ask(first, reading.Whole))
            : isLikely ? reading.LedBy(Ask(live[0], reading.Whole))
            : null;
    }

    // Each question by its own words, and one alone by all that was said as well. News brings what is to be told with it.
    private Reading Asked(Reading reading, TalkState? talk, int words)
    {
        if (reading.Commands.Any(command => TopicsOfNews.Of(command.Act) is not null && command.P < Thresholds.Opening)
            && Found(Need.Plain, reading.Utterance.Text) is { } ask)
        {
            // Half news and a question are one matter, where there is counsel on all of it.
            return reading.LedBy(ask);
        }
        var hasNews = reading.Commands.Any(command => TopicsOfNews.Of(command.Act) is not null && command.P >= Thresholds.Undoable);
        var asked = reading.Commands.Select(command => IsQuestion(command, reading.Utterance.Text) && !(hasNews && command.Act == Tell)
            ? ToQuestion(reading, command, talk, words) ?? command
            : command).ToList();
        return asked.SequenceEqual(reading.Commands) ? reading : reading
            with { Commands = asked, Ranking = [asked.Find(command => command.Act == Counsel.InTheirWords)!, .. reading.Ranking] };
    }

    private Command? ToQuestion(Reading reading, Command question, TalkState? talk, int words)
    {
        if (HasOwn(question, talk, words))
        {
            // “Was it my fault”, “should I give a discount” have answers of their own.
            return null;
        }
        var (text, own) = (reading.Utterance.Text, question.Span.Length > 0 ? reading.Utterance.At(question.Span) : reading.Utterance.Text);
        var need = OfQuestion(question, talk, words);
        var found = (reading.Commands.Count == 1 ? new[] { text, own, LastSentence(own) } : [own, LastSentence(own)])
            .Distinct()
            .Where(part => WordCount.Of(part) >= FewestWords)
            .Select(part => Found(need, part))
            .OfType<Command>()
            .MaxBy(ask => ask.P);
        return found is null ? null : found with { Span = question.Span };
    }

    private bool HasOwn(Command question, TalkState? talk, int words) => question.P >= Thresholds.Undoable
        && words < WordsOfOwn
        && question.Arg is not ("other" or "buyer")
        && CounselChoice.Has(content, talk?.Topic, question.Act, question.Arg);

    private static string LastSentence(string text) =>
        text[(text.TrimEnd(' ', '?', '!', '.').LastIndexOfAny(['.', '!', '?', '\n']) + 1)..].Trim();

    private Command? Found(Need need, string text) =>
        _sought.In(text) is { Count: > 0 } found && need.IsMetBy(found) ? Ask(found[0], new(0, text.Length)) : null;

    // What was needed was found: that makes it sure enough.
    private static Command Ask(IntentScore best, Span span) =>
        new(Counsel.InTheirWords, best.Intent, span, Math.Max(best.Score, Thresholds.Counsel));

    // What is told with it is kept.
    private static Reading Beside(Reading reading, Command ask) =>
        reading.LedBy(ask) with { Commands = [ask, .. reading.Commands.Where(command => command.Act == "tell")] };

    // What has counsel of just its kind needs more to be found another; what has none needs little.
    private Need OfQuestion(Command question, TalkState? talk, int words) =>
        question.Act is Why ? Need.Plain
        : question is { Act: CantKnow, P: >= Thresholds.Opening } ? Need.Sure
        : question is { Act: CantKnow, P: >= Thresholds.Undoable } ? Need.Else
        : question.Arg is "other" or "buyer" || !CounselChoice.Has(content, talk?.Topic, question.Act, question.Arg) ? Need.Any
        : question.P < Thresholds.Undoable || words >= Lengths.Story ? Need.Story : Need.Plain;

    // By how sure it is that the message does something else; null where it is that.
    private static Need? NeedOf(Command leading, TalkState? talk, int words)
    {
        if (IsNoneOfCounsels(leading.Act))
        {
            return null;
        }
        if (leading.Act == "none" || leading.P < Thresholds.Of(leading.Act, talk?.Open is not null))
        {
            // Two or three odd words beside a question are no question of their own.
            return talk?.Open is null ? Need.Unsure : words < FewestAsked ? null : Need.Beside;
        }
        if (talk is null
            && leading.P < Thresholds.Plain
            && (leading.Act is "ask.longer" or "ask.shorter" or "ask.warmer" or "ask.more-formal"))
        {
            // “Too expensive” is said of no words: those are too long, or too cold.
            return Need.Unsure;
        }
        return leading switch
        {
            { Act: "answer" or "tell", P: < Thresholds.Opening } when talk?.Open is { TakesWords: false } => Need.Else,
            // What is told is kept, and where counsel plainly fits it, it comes with it.
            { Act: "tell" } when words >= Lengths.Story && talk is not null => Need.Else,
            { Act: "tell" } when words >= WordsOfOwn && talk is null => Need.Story,
            _ when leading.Act.StartsWith("news.", StringComparison.Ordinal) => OfNews(leading, talk),
            { Act: "ask.private" or "ask.saved" or "ask.about" or "ask.can-do", P: < Thresholds.Opening } => Need.Else,
            { Act: "want.draft-check" or "want.prepare" or "want.debrief" or "want.practise", P: < Thresholds.Opening } => Need.Else,
            _ => null,
        };
    }

    // However unsure: a tactic to somebody in despair, or to somebody who wants to be forgotten, is worse than none.
    private static bool IsNoneOfCounsels(string act) =>
        act is "others-data" or "foreign" or "want.forget-me" or "want.export"
            || act.StartsWith("chat.", StringComparison.Ordinal)
            || act.StartsWith("steer.", StringComparison.Ordinal);

    // News leads to its own words, unless the talk is there already.
    private static Need? OfNews(Command news, TalkState? talk) =>
        TopicsOfNews.Of(news.Act) is { } topic && topic == talk?.Topic ? Need.Else
            : news.Act.StartsWith("news.call", StringComparison.Ordinal) && news.P >= Thresholds.Undoable ? null
            : talk is null && news.P < Thresholds.Opening ? (news.P < Thresholds.Undoable ? Need.Else : Need.Sure)
            : null;
}
