using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Dialogs.Questions;
using CoachBot.Listening.Acts;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Recognition;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>Reads a message as it stands in its talk: once, and by nothing but its words and the talk.</summary>
public sealed partial class MessageReader(
    Listener listener, SellerRecognizer chosen, ContentLibrary content, QuestionCatalog questions, DealRepository deals,
    DealHistory history, SellerClock clock, IEnumerable<UnmistakableWords> unmistakable, IEnumerable<IMomentWords> moments)
{
    // What stands in the file that all topics share is asked under this name.
    private const string Shared = "shared";
    // What is said of a draft tells nothing of the deal: news there begins what it is about.
    private const string Draft = "check-draft";
    private const string LookingBack = "debrief-call";
    private const int MostDeals = 100;
    private const int MostOfAnswer = 5;
    private const double Certain = 0.99;

    // What takes a turn of its own is no correction of an answer, however it begins.
    private static readonly string[] _ownTurns = ["want.", "steer.", "ask.", "news.call", "chat."];

    private static readonly string[] _services = ["prepare-call", LookingBack, "set-reminder"];

    private static readonly string[] _freeTurns = ["want.", "steer.", "ask.", "news.", "chat."];

    // What came of words that were just shown, which of them to take, and whether one may: only the seller can say, and only then.
    private static readonly string[] _unforeseeable = ["outcome", "choice", "consent", "words"];

    private readonly UnmistakableWords[] _unmistakable = [.. unmistakable];

    // What authors have written down as meaning nothing isn't guessed to mean something.
    private readonly Lazy<HashSet<string>> _meaningless =
        new(() => new(content.Find(IntentRecognizer.None)?.Phrases ?? [], StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads a message.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="talk">The talk at hand; null with nothing open.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="isFirst">True where no words have been shown yet that it could be about.</param>
    public async Task<Reading> ReadAsync(ITurnContext turn, string text, TalkState? talk, CancellationToken cancellationToken,
        bool isFirst = false)
    {
        var time = clock.Context(turn.Activity);
        if (await OfOtherAsync(turn, text, talk, cancellationToken) is { } other)
        {
            return other;
        }
        if (await OfSeveralAsync(turn, text, talk, cancellationToken) is { } several)
        {
            return several;
        }
        var view = new TalkView(time, talk?.Open is { } open ? ViewOf(open) : null)
        {
            HasWording = talk?.Wording is not null,
            IsLive = turn.Held<LiveCall>() is not null,
            Deal = talk?.Deal,
            Facts = [.. talk?.Facts.Select(fact => new Fact(fact.Key, fact.Value, default, 1) { When = fact.When }) ?? []],
            Deals = [.. (await deals.RecentAsync(turn.Transaction(), MostDeals, cancellationToken)).Select(deal =>
                new DealView(deal.Buyer, deal.Company))],
        };
        if ((await OfEarlierAsync(turn, text, talk, view.Deals, cancellationToken)
            ?? await OfKnownAsync(turn, text, talk, view.Deals, cancellationToken)) is { } earlier)
        {
            return earlier;
        }
        var reading =
            CommandsTogether.On(Languages.In(talk?.Open is null ? listener.Read(text, view) : AtQuestion(text, view, talk)),
                talk?.Open is not null);
        reading = Outcome(GoneQuiet.In(ToWhom.In(reading)), view, talk);
        reading = isFirst ? FirstStory.In(reading) : reading;
        reading = talk?.Open is null ? WithItsNews(reading, view) : reading;
        if (reading.Leading is { Act: "answer", P: 1 })
        {
            return reading;
        }
        if (talk?.Open is { TakesWords: true } && _services.Contains(talk.Open.Topic) && NoAnswers.Act(text) is { } nothing)
        {
            // “K” is nobody's name, and “er, the usual” is nothing that was learnt.
            return Led(reading, new Command(nothing, null, Whole(reading), Certain));
        }
        if (talk?.Open is { TakesWords: false } && Nods.Is(text) && reading.Leading is not { Act: "answer", P: >= Thresholds.Undoable })
        {
            // “Ok” to words that were shown is no answer to the question behind them.
            return Led(reading, new Command(Nods.Act, null, Whole(reading), Certain));
        }
        if (talk?.Open is not null && DontKnow.Is(text))
        {
            // “Dunno that either. What would you do?” is no answer, whatever else it says.
            return Led(reading, new Command("unknown", null, Whole(reading), Certain));
        }
        reading = (talk is null && FewWords.Act(text) is { } plain ? Led(reading, new Command(plain, null, Whole(reading), Certain))
            : null) ?? Unmistakable(reading) ?? (talk is null ? await ChosenAsync(turn, reading, cancellationToken)
            : Corrected(turn, reading, talk)) ?? reading;
        reading = AtThisMoment(reading, talk, view.IsLive);
        foreach (var moment in moments)
        {
            reading = await moment.HearAsync(turn, reading, talk, cancellationToken);
        }
        var now = TimeZoneInfo.ConvertTime(view.Time.Now, view.Time.Zone).DateTime;
        reading = ToldPast.In(OtherSums.Without(NamedSo.In(reading), talk), now);
        reading = reading with { Facts = [.. reading.Facts.Where(fact => !IsSeller(turn, fact)), .. Beside(turn, reading, talk)] };
        reading = NotYet.In(WhoIsMeant.In(reading, talk?.Deal), now);
        reading = ToldFirst.In(reading, talk);
        return NamePutRight.In(CalledSo.In(MetWith.In(reading)), turn.Held<SpokenOf>()?.Talk?.Deal);
    }

    // An open question is no trap: what plainly isn't its answer is heard as it would be with nothing open, and hours later that comes
    // first.
    private Reading AtQuestion(string text, TalkView view, TalkState talk)
    {
        var message = listener.Hear(text);
        var reading = Learnt(listener.Commands(message, view), talk);
        var least = reading.Leading.Act == "answer" ? Thresholds.Undoable : Thresholds.Plain;
        if (reading.Leading.P < least && talk.Open is { TakesWords: false } && _meaningless.Value.Contains(text.Trim()))
        {
            return Led(listener.WithFacts(reading, view), new Command(IntentRecognizer.None, null, Whole(reading), Certain));
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
            ? Led(reading, new Command("answer", "text", Whole(reading), Thresholds.Opening))
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
            ? Led(listener.WithFacts(free, nothingOpen), new Command("answer", only.Id, Whole(free), news.P))
            : null;
    }

    private Reading? Unmistakable(Reading reading)
    {
        var rule = Array.Find(_unmistakable, rule => rule.Says(reading.Utterance.Text));
        if (rule is { IsPrivate: true } && reading.Leading.Act == rule.Act && reading.Leading.P >= Certain)
        {
            // However surely it is read as a draft: nothing of it is kept, and what it asks the buyer is asked of nobody else.
            return reading.Unkept() with { Commands = [reading.Leading] };
        }
        return rule is null || (reading.Leading.Act == rule.Act && reading.Leading.P >= Certain)
            ? null
            : Led(rule.IsPrivate ? reading.Unkept() : reading, new Command(rule.Act, null, Whole(reading), Certain));
    }

    // What this seller once chose for words like these.
    private async Task<Reading?> ChosenAsync(ITurnContext turn, Reading reading, CancellationToken cancellationToken)
    {
        // That something is told doesn't say what it is about.
        if (reading.Leading.P >= (reading.Leading.Act == "tell" ? Thresholds.Plain : Thresholds.Cheap))
        {
            return null;
        }
        var recognised = await chosen.RecognizeAsync(turn, reading.Utterance.Text, cancellationToken);
        return recognised.Decision == Decision.Sure && content.Acts.OfTopics.TryGetValue(recognised.Best.Intent, out var acts)
            && !PlainOutcome.Excludes(acts[0], reading.Utterance.Text)
            ? Led(reading, new Command(acts[0], null, Whole(reading), Certain))
            : null;
    }

    // “No wait, they declined”: an earlier question's answer, in other words than before.
    private Reading? Corrected(ITurnContext turn, Reading reading, TalkState talk)
    {
        var announced = DiscourseMarkers.Announces(reading.Utterance.Text);
        if ((!announced && reading.Leading.Act != "correct")
            || (announced
                && Array.Exists(_ownTurns,
                    own => reading.Leading.Act.StartsWith(own, StringComparison.Ordinal) && reading.Leading.P >= Thresholds.Opening)))
        {
            return null;
        }
        var (text, time) = (DiscourseMarkers.Without(reading.Utterance.Text), clock.Context(turn.Activity));
        var message = listener.Hear(text);
        var answers = talk.Answered.Reverse().Distinct()
            .Where(key => questions.Find(talk.Open?.Topic ?? talk.Topic, key) is { Answers.Count: > 0 })
            .Select(key => (Key: key,
                Said: listener.Commands(message, new TalkView(time, ViewOf(new OpenAsk(talk.Open?.Topic ?? talk.Topic, key)))).Leading))
            .Where(earlier => earlier.Said is { Act: "answer", Arg: not null, P: >= Thresholds.Cheap })
            .ToList();
        if (answers.Count == 0 || talk.Topic == Draft)
        {
            // “Actually, they've gone quiet” is news, even where it could be an answer.
            var news = listener.Commands(message, new TalkView(time, null)).Leading;
            return announced && news.P >= Thresholds.Undoable && TopicsOfNews.Of(news.Act) is { } topic && topic != talk.Topic
                ? Led(reading, news with { Span = Whole(reading) })
                : null;
        }
        var best = answers.MaxBy(earlier => earlier.Said.P);
        return Led(reading, new Command("correct", $"{best.Key}={best.Said.Arg}", Whole(reading), Certain));
    }

    // “She wrote: Hi Jo, …” greets the seller.
    private static bool IsSeller(ITurnContext turn, Fact fact) =>
        fact.Key == FactKeys.Buyer && Content.Names.First(turn.Activity.From?.Name) is { Length: > 0 } own
        && string.Equals(fact.Value, own, StringComparison.OrdinalIgnoreCase);

    private static Reading Led(Reading reading, Command first) =>
        reading with { Commands = [first], Ranking = [first, .. reading.Ranking] };

    private static Span Whole(Reading reading) => new(0, reading.Utterance.Text.Length);

    private OpenQuestionView ViewOf(OpenAsk open)
    {
        var topic = content.Find(open.Topic)?.Questions.ContainsKey(open.Question) == true ? open.Topic : Shared;
        var question = questions.Get(open.Topic, open.Question);
        return new(topic, open.Question, question.Answers.Count > 0 ? AnswerForm.Choice : AnswerForm.Words, question.Asks);
    }
}
