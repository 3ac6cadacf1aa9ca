using CoachBot.Deals;
using CoachBot.Dialogs.Questions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening;

/// <summary>Decides what a message does: the only place that does. Pure; the talk, the reading and nothing else go in.</summary>
public static class Policy
{
    private const int MostCandidates = 4;
    private const int MostMisses = 2;

    // Undo and correct before telling, telling before answering, then moving the deal, services, questions, and leaving.
    private static readonly string[] Order = ["steer.undo", "correct", "tell", "answer", "unknown", "refuse", "news.", "want.", "ask.", "steer."];

    /// <summary>What the message does in this talk.</summary>
    /// <param name="talk">The talk at hand; null with nothing open.</param>
    /// <param name="reading">How the message was read.</param>
    public static Plan Decide(TalkState? talk, Reading reading)
    {
        var sure = reading.Commands.Where(command => command.P >= Thresholds.Of(command.Act, talk?.Open is not null)).OrderBy(Rank).ToList();
        var feelings = sure.Where(IsFeeling).Select(command => new Deed.Respond(command.Act));
        var doing = sure.Where(command => !IsFeeling(command)).ToList();
        var noted = Noted(talk, reading, sure);
        if (doing.Count == 0)
        {
            return WithoutCommand(talk, reading, [.. feelings], noted);
        }

        List<Deed> deeds = [.. feelings.Take(1), .. noted, .. doing.Select(command => DeedOf(talk, reading, command)).OfType<Deed>()];
        return new(deeds, EndingOf(talk, deeds));
    }

    private static int Rank(Command command)
    {
        var rank = Array.FindIndex(Order, prefix => command.Act.StartsWith(prefix, StringComparison.Ordinal));
        return rank < 0 ? Order.Length : rank;
    }

    private static bool IsFeeling(Command command) => command.Act.StartsWith("chat.", StringComparison.Ordinal);

    // What corrects goes its own way; what is known already needn't be said again.
    private static Deed[] Noted(TalkState? talk, Reading reading, List<Command> sure)
    {
        if (sure.Exists(command => command.Act == "correct"))
        {
            return [];
        }

        var told = reading.Facts.Where(fact => fact.Confidence >= Thresholds.Cheap && fact.Stance is Stance.Said or Stance.Reported && !Knows(talk, fact)).ToList();
        return told.Count == 0 ? [] : [new Deed.Note(told)];
    }

    private static bool Knows(TalkState? talk, Fact fact) =>
        talk?.Facts.Any(known => known.Key == fact.Key && string.Equals(known.Value, fact.Value, StringComparison.OrdinalIgnoreCase)) == true;

    private static Deed? DeedOf(TalkState? talk, Reading reading, Command command) => command.Act switch
    {
        "tell" => null,
        "correct" => Correction(talk, reading, command),
        "answer" => new Deed.Answer(talk!.Open!.Question, command.Arg, reading.Utterance.At(command.Span)),
        "unknown" or "refuse" => talk?.Open is null ? null : new Deed.LeaveOut(command.Act == "unknown" ? FactStatus.Unknown : FactStatus.Refused),
        "foreign" or "others-data" or "none" => new Deed.Decline(command.Act),
        _ when command.Act.StartsWith("steer.", StringComparison.Ordinal) => new Deed.Steer(command.Act),
        _ when command.Act.StartsWith("ask.", StringComparison.Ordinal) => new Deed.Reply(command),
        _ when command.Act.StartsWith("news.", StringComparison.Ordinal) => News(talk, reading, command),
        _ => new Deed.Serve(command),
    };

    // “Not him, the CFO”: with nothing that could be meant, it is only told.
    private static Deed? Correction(TalkState? talk, Reading reading, Command command)
    {
        var facts = reading.Facts.Where(fact => fact.Stance == Stance.Said && fact.Span.Overlaps(command.Span)).ToList();
        if (facts.Count > 0)
        {
            return new Deed.Correct(facts);
        }

        return talk is not null && command.Arg is { } question && talk.Answered.Contains(question)
            ? new Deed.Answer(question, null, reading.Utterance.At(command.Span))
            : null;
    }

    private static Deed News(TalkState? talk, Reading reading, Command command)
    {
        if (TopicsOfNews.Of(command.Act) is not { } topic)
        {
            return new Deed.Serve(command);
        }

        return talk is not null && OtherDeal(talk, reading) is { } other ? new Deed.OpenBeside(topic, other) : new Deed.Begin(topic);
    }

    /// <summary>The deal that a message is about where it is plainly not the talk's.</summary>
    public static DealView? OtherDeal(TalkState talk, Reading reading)
    {
        var (buyer, company) = (Named(reading, FactKeys.Buyer), Named(reading, FactKeys.Company));
        var differs = Differs(talk.Deal?.Company, company) || (company is null && Differs(talk.Deal?.Buyer, buyer));
        return differs ? new DealView(buyer, company) : null;
    }

    private static string? Named(Reading reading, string key) => reading.Facts.FirstOrDefault(fact => fact.Key == key)?.Value;

    private static bool Differs(string? known, string? named) =>
        known is not null && named is not null && !string.Equals(known, named, StringComparison.OrdinalIgnoreCase);

    private static Plan WithoutCommand(TalkState? talk, Reading reading, Deed[] feelings, Deed[] noted)
    {
        if (feelings.Length > 0 || (noted.Length > 0 && talk is not null))
        {
            return new([.. feelings.Take(1), .. noted], talk?.Open is null ? Ending.Rests : Ending.GoesOn);
        }

        if (talk?.Open is { } open && open.Misses < MostMisses)
        {
            return new([.. noted, new Deed.Miss(open.Misses + 1)], Ending.StaysOpen);
        }

        var candidates = reading.Ranking.Where(candidate => candidate.Act is not ("none" or "answer" or "tell")).Take(MostCandidates).ToList();
        return new([.. noted, reading.Leading.Act == "none" ? new Deed.Decline("none") : new Deed.Clarify(candidates)], Ending.Rests);
    }

    private static Ending EndingOf(TalkState? talk, List<Deed> deeds)
    {
        if (deeds.Exists(deed => deed is Deed.Begin or Deed.OpenBeside or Deed.Answer or Deed.LeaveOut or Deed.Correct))
        {
            return Ending.GoesOn;
        }

        if (talk?.Open is null)
        {
            return Ending.Rests;
        }

        return deeds.Exists(deed => deed is Deed.Note) && deeds.TrueForAll(deed => deed is Deed.Note or Deed.Respond) ? Ending.GoesOn : Ending.StaysOpen;
    }
}
