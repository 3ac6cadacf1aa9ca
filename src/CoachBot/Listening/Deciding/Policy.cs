using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Deciding;

/// <summary>Decides what a message does: the only place that does. Pure; the talks, the reading and nothing else go in.</summary>
public static partial class Policy
{
    // “Call Sato tomorrow” is a task there, and no call to prepare.
    private const string Reminders = "set-reminder";
    private const string SaidNo = "buyer-said-no";
    private const int MostCandidates = 4;
    private const int MostMisses = 2;
    private const int LongestName = 60;
    private const int FewestWordsOfCase = 7;
    private const int FewestWordsBeside = 3;
    private const int MostFactsOfNews = 3;

    // So much likelier than the next, a guess is better than a menu.
    private const double Ahead = 1.35;
    private const double FarAhead = 3;

    // Undo and correct before telling, telling before answering, then moving the deal, services, questions, and leaving.
    private static readonly string[] Order =
        ["steer.undo", "correct", "tell", "answer", "unknown", "refuse", "news.", "want.", "ask.", "steer."];

    /// <summary>What the message does.</summary>
    /// <param name="talks">The conversation's talks.</param>
    /// <param name="reading">How the message was read.</param>
    public static Plan Decide(Talks talks, Reading reading)
    {
        var talk = talks.Active;
        if (talks.Proposed is { } proposed && ToProposal(proposed, reading) is { } reply)
        {
            return new([reply], reply is Deed.TakeUp ? TurnEnding.GoesOn : EndingOf(talk, [reply]));
        }
        if (talk?.Open is null && NameAlone(reading) is { } name)
        {
            return new([new Deed.AskAbout(name)], TurnEnding.Rests);
        }
        if (talk?.Open is { TakesWords: false }
            && reading.Leading is { Act: "answer", P: < Thresholds.Undoable }
            && NameAlone(reading) is { } beside)
        {
            return new([new Deed.Note([beside]), new Deed.Miss(Math.Min(talk.Open.Misses, MostMisses) + 1)], TurnEnding.StaysOpen);
        }
        var sure = reading.Commands.Where(command =>
            IsSure(talk, reading, command) && !IsGuessBeside(reading, command) && !(command.Act == "none" && IsOfTalk(talks, reading)))
            .OrderBy(Rank)
            .ToList();
        sure = [.. sure.Where(command => command.Act != "chat.upset" || Moods.IsOwn(reading.Utterance.Text))];
        var feelings = Feelings(reading, sure);
        var noted = Noted(talk, reading, sure).ToList();
        var doing = sure.Where(command => !IsFeeling(command))
            .Select(command => DeedOf(talk, reading, command))
            .OfType<Deed>()
            .Distinct()
            .ToList();
        doing = WithWordsThatFit(OneOpening(WithWordsOfCase(talk, doing, reading), reading));
        if (talks.Waiting.Count == 0
            && doing.Exists(deed => deed is Deed.Begin { Topic: SaidNo })
            && PlainMoments.IsLoss(reading.Utterance.Text))
        {
            // Seven months of work, and lost: nobody wants words for the buyer now.
            return new([new Deed.Respond(PlainMoments.Loss), new Deed.Lay(SaidNo), .. noted], TurnEnding.Rests);
        }
        if (talks.Waiting.Count == 0
            && PlainMoments.WantsNoAdvice(reading.Utterance.Text)
            && !doing.Exists(deed => deed is Deed.Serve or Deed.Correct or Deed.Answer))
        {
            // What they tell is kept: what is asked next is about it.
            var told = doing.OfType<Deed.Begin>().Select(begin => (Deed)new Deed.Lay(begin.Topic)).Take(1);
            return new([new Deed.Respond(PlainMoments.Listening), .. told, .. noted], TurnEnding.Rests);
        }
        if (doing.Exists(deed => deed is Deed.Begin or Deed.OpenBeside))
        {
            // “She said yes! What do I say to her now?”: the case begins with the words for it.
            doing.RemoveAll(deed => deed is Deed.Reply { Command: { Act: "ask.what-tell", Arg: null or "buyer" } });
        }
        if (doing.Count > 1)
        {
            doing.RemoveAll(deed => deed is Deed.Steer { Act: "steer.help" });
        }
        if (doing.Count == 0 && GivesName(talk, noted) && reading.Utterance is { WordCount: <= MostToNameSomebody } said
            && !said.Text.Contains('?', StringComparison.Ordinal))
        {
            // The words that stand there greet nobody yet.
            doing.Add(new Deed.Reply(new Command(Unplaced.Name, null, new(0, reading.Utterance.Text.Length), 1)));
        }
        // What was told beside news of another deal is that one's.
        var opensBeside = doing.Exists(deed => deed is Deed.OpenBeside);
        List<Deed> deeds = opensBeside ? [.. feelings, .. doing, .. noted] : [.. feelings, .. noted, .. doing];
        return doing.Count > 0
            ? new(deeds, EndingOf(talk, deeds))
            : WithoutCommand(talk, talk ?? talks.Last, reading, deeds, talks.Last is not null || talks.Told.Count > 0);
    }

    // “… just email us a price, he says. What do I say?”: the story is the case, and the case has the words.
    private static List<Deed> WithWordsOfCase(TalkState? talk, List<Deed> doing, Reading reading)
    {
        var news = reading.Ranking.Where(command => TopicsOfNews.Of(command.Act) is not null).MaxBy(command => command.P);
        return talk is not null
            || news is null
            || news.P < Thresholds.Likeliest
            || !doing.Exists(deed => deed is Deed.Reply { Command: { Act: "ask.what-tell", Arg: not "boss" } })
            || reading.Utterance.WordCount < Lengths.Story || doing.Exists(deed => deed is Deed.Begin)
            ? doing
            : [.. doing.Where(deed =>
                deed is not (Deed.Reply { Command.Act: "ask.what-tell" } or Deed.Serve { Command.Act: "want.debrief" })),
                new Deed.Begin(TopicsOfNews.Of(news.Act)!)];
    }

    // News with counsel that fits just that: the case begins with its words.
    private static List<Deed> WithWordsThatFit(List<Deed> doing) =>
        doing.OfType<Deed.Begin>().FirstOrDefault() is { } begin
            && doing.OfType<Deed.Reply>().FirstOrDefault(reply => reply.Command.Act == Counsel.InTheirWords) is { } fitting
            ? [.. doing.Where(deed => deed != fitting).Select(deed => deed == begin ? begin with { Counsel = fitting.Command.Arg } : deed)]
            : doing;

    // A message opens one talk: what a practice or a draft is about is no news; else news comes before looking back at the call that
    // brought it, the last of them.
    private static List<Deed> OneOpening(List<Deed> doing, Reading reading)
    {
        var opening =
            doing.Find(deed => deed is Deed.Serve { Command: { Act: "want.practise" or "want.draft-check", P: >= Thresholds.Plain } })
            ?? doing.Find(deed => deed is Deed.Serve { Command.Act: "want.debrief" } && reading.Utterance.Text.Contains("debrief",
                StringComparison.OrdinalIgnoreCase))
            ?? doing.FindLast(deed => deed is Deed.Begin or Deed.OpenBeside) ?? doing.Find(Opens);
        return [.. doing.Where(deed => ReferenceEquals(deed, opening) || !Opens(deed))];
    }

    private static bool Opens(Deed deed) => deed is Deed.Begin or Deed.OpenBeside
        || (deed is Deed.Serve { Command.Act: var act }
            && act is "want.debrief" or "want.prepare" or "want.practise" or "want.draft-check");

    // Only a plain yes or no is about what was proposed; anything else is a message of its own.
    private static Deed? ToProposal(Proposal proposed, Reading reading) => reading.Leading switch
    {
        { Act: "steer.go-on", P: >= Thresholds.Undoable } => new Deed.TakeUp(proposed),
        { Act: "steer.no", P: >= Thresholds.Undoable } => new Deed.TurnDown(proposed),
        _ => null,
    };

    // A name alone says who, not what.
    private static Fact? NameAlone(Reading reading) => reading.Facts is [{ Key: FactKeys.Buyer or FactKeys.Company } name]
        && name.Span.Length >= reading.Utterance.Text.TrimEnd('.', '!', '?', ' ').Length ? name : null;

    // “1 2 3 4 5” is no courtesy.
    private static bool IsInFigures(Reading reading) =>
        reading.Utterance.Text.Any(char.IsDigit) && !reading.Utterance.Text.Any(char.IsLetter);

    private static bool IsSure(TalkState? talk, Reading reading, Command command) =>
        command.P >= Thresholds.Of(command.Act, talk?.Open is not null)
            && !(IsFeeling(command) && IsInFigures(reading))
            && !(talk?.Open is null && command.Act is "answer" or "unknown" or "refuse");

    // “Why do these words work? I want to learn”: beside a plain question or wish, half an answer is none; nor are two words behind a wish,
    // “something I can say on the phone, not salesy”.
    private static bool IsGuessBeside(Reading reading, Command command) => command.Act == "answer"
        && reading.Commands.Any(other => other.P >= Thresholds.Opening && (IsAsking(other) || IsService(other))
            && (command.P < Thresholds.Opening
                || (IsAsking(other) && WordCount.Of(reading.Utterance.At(command.Span)) < FewestWordsBeside)));

    private static bool IsAsking(Command command) => command.Act.StartsWith("ask.", StringComparison.Ordinal);

    private static int Rank(Command command)
    {
        var rank = Array.FindIndex(Order, prefix => command.Act.StartsWith(prefix, StringComparison.Ordinal));
        return rank < 0 ? Order.Length : rank;
    }

    private static bool IsFeeling(Command command) => command.Act.StartsWith("chat.", StringComparison.Ordinal);

    // Where more is told than who it is, the same words again are no answer to it.
    private const int MostToNameSomebody = 10;
    private const int MostBesideName = 6;

    private static bool GivesName(TalkState? talk, List<Deed> noted) => talk is { Wording: not null, Deal: not { Buyer: not null } }
        && noted is [Deed.Note { Facts: var told }] && told.Any(fact => fact.Key == FactKeys.Buyer)
        && !told.Any(fact => fact.Key == FactKeys.Detail && WordCount.Of(fact.Value) > MostBesideName);

    // “Bloke, 39 a month, pays 20 elsewhere”: figures told right after a talk belong to it.
    private static bool IsOfTalk(Talks talks, Reading reading) =>
        talks is { Active: null, Last: not null } && Unplaced.Of(reading) is not null && reading.Utterance.Text.Any(char.IsDigit);

    // What corrects goes its own way; what is known already needn't be said again, nor what a service was told for itself.
    private static IEnumerable<Deed> Noted(TalkState? talk, Reading reading, List<Command> sure)
    {
        if (sure.Exists(command => command.Act == "correct"))
        {
            return [];
        }
        var own = sure.Where(IsService).Select(command => command.Span).ToList();
        var told = reading.OfOneDeal
            .Where(fact => IsTold(reading, fact))
            .Where(fact => !Knows(talk, fact) && !IsSomebodyElse(talk, fact) && (fact.Key == FactKeys.Detail
                || !own.Exists(span => span.Overlaps(fact.Span))))
            .ToList();
        var other = talk is null ? null
            : sure.Exists(command => command.Act.StartsWith("news.", StringComparison.Ordinal)) ? AsideOf(reading)
            : OtherDeal(talk, reading);
        return told.Count == 0 ? [] : other is null ? [new Deed.Note(told)] : [new Deed.NoteAside(other, told)];
    }

    // A call of another customer's is theirs, with all that is told of it.
    private static DealView? AsideOf(Reading reading) =>
        reading.Commands.All(command => TopicsOfNews.Of(command.Act) is null) ? reading.Other : null;

    /// <summary>
    /// Whether a fact is told of the deal: not what is denied or imagined; and of what is past only who it was with and how much, where
    /// nothing newer says it.
    /// </summary>
    public static bool IsTold(Reading reading, Fact fact) => fact.Confidence >= Thresholds.Cheap
        && (IsNow(fact)
            || fact.Key == FactKeys.Detail
            || (fact is { Stance: Stance.Past, Key: FactKeys.Buyer or FactKeys.Company or FactKeys.Amount }
                && !reading.Facts.Any(other => other.Key == fact.Key && IsNow(other))));

    private static bool IsNow(Fact fact) => fact.Stance is Stance.Said or Stance.Reported;

    // Another person who is named beside is not the buyer: that takes a correction, or a talk of its own.
    private static bool IsSomebodyElse(TalkState? talk, Fact fact) =>
        (fact.Key == FactKeys.Buyer && Differs(talk?.Deal?.Buyer, fact.Value))
            || (fact.Key == FactKeys.Company && Differs(talk?.Deal?.Company, fact.Value));

    private static bool IsService(Command command) =>
        command.Act.StartsWith("want.", StringComparison.Ordinal) || command.Act is "news.call-off" or "news.call-moved" or "news.call-set";

    private static bool Knows(TalkState? talk, Fact fact) =>
        talk?.Facts.Any(known =>
            known.Key == fact.Key && string.Equals(known.Value, fact.Value, StringComparison.OrdinalIgnoreCase)) == true;

    private static Deed? DeedOf(TalkState? talk, Reading reading, Command command) => command.Act switch
    {
        "tell" => null,
        "correct" => Correction(talk, reading, command),
        "answer" => new Deed.Answer(talk!.Open!.Question, command.Arg is "text" or "date" ? null : command.Arg, AnswerIn(reading, command)),
        "unknown" or "refuse" => new Deed.LeaveOut(command.Act == "unknown" ? FactStatus.Unknown : FactStatus.Refused),
        "none" when talk?.Open is not null || Unplaced.Of(reading) is { Act: Counsel.ToWhatTheySaid } => null,
        "foreign" or "others-data" or "none" => new Deed.Decline(command.Act),
        "want.prepare" or "want.debrief" when talk is { Topic: Reminders, Open.TakesWords: true } =>
            new Deed.Answer(talk.Open.Question, null, reading.Utterance.Text),
        "steer.help" when talk is not null
            && !Unplaced.IsOfCoach(reading.Utterance.Text)
            && Unplaced.Of(reading) is { Act: Unplaced.WhatToSay or Unplaced.Question } asked =>
            new Deed.Reply(asked),
        _ when command.Act.StartsWith("steer.", StringComparison.Ordinal) => new Deed.Steer(command.Act),
        _ when command.Act.StartsWith("ask.", StringComparison.Ordinal) => new Deed.Reply(command),
        _ when command.Act.StartsWith("news.", StringComparison.Ordinal) => News(talk, reading, command),
        _ => new Deed.Serve(command),
    };

    // “Her boss, and the head of IT”: an answer in the seller's own words is all of them, where nothing else is said.
    private static string AnswerIn(Reading reading, Command command) =>
        command.Arg == "text" && reading.Commands.All(other => other.Act is "answer" or "tell" or "none")
            ? reading.Utterance.Text
            : reading.Utterance.At(command.Span);

    // “Not him, the CFO”: what is put right is told in the same breath, or is the answer to an earlier question.
    private static Deed? Correction(TalkState? talk, Reading reading, Command command)
    {
        if (reading.Other is not null)
        {
            // What another deal's message puts right is none of this one's.
            return null;
        }
        if (talk is not null && command.Arg?.Split('=') is [var question, var answer])
        {
            return new Deed.Answer(question, answer, reading.Utterance.Text);
        }
        var facts = reading.Facts.Where(fact => fact.Stance == Stance.Said && fact.Span.Overlaps(command.Span)).ToList();
        return facts.Count > 0 || talk is not null ? new Deed.Correct(facts) : null;
    }
}
