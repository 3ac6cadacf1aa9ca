using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>Reads a message under an open question: what answers it, and what is said beside it.</summary>
public sealed class OpenQuestionReader(Listener listener, ContentLibrary content, QuestionCatalog questions)
{
    // What is said of a draft tells nothing of the deal: news there begins what it is about.
    private const string Draft = "check-draft";
    private const string LookingBack = "debrief-call";
    private const int MostOfAnswer = 5;
    private const double Certain = 0.99;

    private static readonly string[] _freeTurns = ["want.", "steer.", "ask.", "news.", "chat."];

    // What authors have written down as meaning nothing isn't guessed to mean something.
    private readonly Lazy<HashSet<string>> _meaningless =
        new(() => new(content.Find(IntentRecognizer.None)?.Phrases ?? [], StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// An open question is no trap: what plainly isn't its answer is heard as it would be with nothing open, and hours later that comes
    /// first.
    /// </summary>
    public Reading Read(string text, TalkView view, TalkState talk)
    {
        var message = listener.Hear(text);
        var reading = Learnt(listener.Commands(message, view), talk);
        var least = reading.Leading.Act == "answer" ? Thresholds.Undoable : Thresholds.Plain;
        if (reading.Leading.P < least && talk.Open is { TakesWords: false } && _meaningless.Value.Contains(text.Trim()))
        {
            return listener.WithFacts(reading, view).LedBy(new Command(IntentRecognizer.None, null, reading.Whole, Certain));
        }
        var isLater = talk.HeardAt is { } heard && view.Time.Now - heard > Silences.FadesQuestion;
        var isTaken = !isLater
            && reading.Leading.P >= Thresholds.Of(reading.Leading.Act, isOpen: true)
            && !IsSentenceBeside(reading, talk.Open!);
        var isHalf = isTaken && view.Open is { Kind: AnswerForm.Choice } && reading.Leading is { Act: "answer", P: < Thresholds.Undoable };
        var nothingOpen = view with { Open = null };
        var unaskedFor = new Lazy<Reading>(() => Languages.In(listener.Commands(message, nothingOpen)));
        if (Unasked(unaskedFor, reading, nothingOpen, talk.Open!) is { } unasked)
        {
            return unasked;
        }
        if (reading.Leading is { P: 1 } || (isTaken && !isHalf))
        {
            return MayAgree(reading, view) && Agreed(message, nothingOpen) is { } call ? call : listener.WithFacts(reading, view);
        }
        var free = unaskedFor.Value;
        var isOwnTurn = Array.Exists(_freeTurns, own => free.Leading.Act.StartsWith(own, StringComparison.Ordinal));
        if (isHalf)
        {
            // Half an answer is none beside what is plain by itself.
            var beside = content.Find(talk.Open!.Topic) is not Situation ? Thresholds.Cheap
                : reading.Leading.P < Thresholds.Cheap ? Thresholds.Moving
                : Thresholds.Opening;
            return isOwnTurn && free.Leading.P >= beside ? listener.WithFacts(free, nothingOpen) : listener.WithFacts(reading, view);
        }
        if (!isLater && AnswerMeaning(talk.Open!, free, nothingOpen) is { } meant)
        {
            return meant;
        }
        var isIdle = isLater
            || talk.Open!.IsFolded
            || (talk.Open is { TakesWords: false } && content.Find(talk.Open.Topic) is not Situation);
        // What is said beside a draft is kept nowhere; a case is begun by it only where it plainly tells one.
        least = talk.Topic == Draft && !isLater ? Thresholds.Undoable
            : isIdle ? Thresholds.Cheap
            : talk.Open is { TakesWords: true } && reading.Leading.Act == "answer" ? Thresholds.Opening
            : Thresholds.Moving;
        return isOwnTurn && free.Leading.P >= least ? listener.WithFacts(free, nothingOpen) : listener.WithFacts(reading, view);
    }

    // “They build it themselves” tells what was learnt in a call whose outcome is told already.
    private static Reading Learnt(Reading reading, TalkState talk) =>
        talk is { Topic: LookingBack, Open.TakesWords: true } && reading.Leading.P < Thresholds.Plain
            && TopicsOfNews.Of(reading.Leading.Act) is not null
            ? reading.LedBy(new Command("answer", "text", reading.Whole, Thresholds.Opening))
            : reading;

    // A question that waits behind a button hasn't been read: what says something by itself is that, unless it is beyond doubt an answer.
    private Reading? Unasked(Lazy<Reading> unaskedFor, Reading reading, TalkView nothingOpen, OpenAsk open)
    {
        if (!open.IsFolded
            || content.Find(open.Topic) is not Situation
            || reading.Leading is not { Act: "answer", P: < Thresholds.Opening })
        {
            return null;
        }
        var free = unaskedFor.Value;
        return free.Leading.P >= Thresholds.Cheap || reading.Leading.P < Thresholds.Cheap
            ? AnswerMeaning(open, free, nothingOpen) ?? listener.WithFacts(free, nothingOpen)
            : null;
    }

    // What a service asks, such as whether to keep a draft, is answered in a few words; a sentence has something of its own to say.
    private bool IsSentenceBeside(Reading reading, OpenAsk open) => !open.TakesWords && content.Find(open.Topic) is not Situation
        && reading.Leading is { Act: "answer", P: < Thresholds.Plain }
            && reading.Utterance.WordCount > MostOfAnswer;

    // “She wrote, Thursday at three works for her”: a day and an hour are more than an answer to choose, unless that is beyond doubt.
    private static bool MayAgree(Reading reading, TalkView view) =>
        view.Open is { Kind: AnswerForm.Choice }
            && reading.Leading is { Act: "answer", P: < Thresholds.Plain }
            && reading.Utterance.Text.Any(char.IsDigit);

    private Reading? Agreed(HeardMessage message, TalkView nothingOpen) =>
        listener.Commands(message, nothingOpen) is
            { Leading: { Act: "news.call-set" or "news.call-moved", P: >= Thresholds.Undoable } } call
            && listener.WithFacts(call, nothingOpen) is var told && told.Facts.Any(fact => fact.When is { HasTime: true }) ? told : null;

    // News that one answer of the question means is that answer, in words that no author thought of.
    private Reading? AnswerMeaning(OpenAsk open, Reading free, TalkView nothingOpen)
    {
        var news = free.Leading;
        return news.P >= Thresholds.Moving
            && questions.Get(open.Topic, open.Question).Answers.Where(answer => answer.Means == news.Act).ToList() is [var only]
            ? listener.WithFacts(free, nothingOpen).LedBy(new Command("answer", only.Id, free.Whole, news.P))
            : null;
    }

    /// <summary>What is plainly told comes before what it resembles, and may be what the open question asks for.</summary>
    public Reading WithOutcome(Reading reading, TalkView view, TalkState? talk)
    {
        var told = PlainOutcome.In(reading, talk, talk is not null && content.Find(talk.Topic) is Situation);
        return !ReferenceEquals(told, reading) && talk?.Open is { TakesWords: false } open
            ? AnswerMeaning(open, told, view with { Open = null }) ?? told
            : told;
    }
}
