using CoachBot.Content;
using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Deciding;

/// <summary>What a message does that does nothing for sure.</summary>
public static partial class Policy
{
    // A feeling or a fact alone is answered for what it is; else it wasn't understood, twice at most, then two ways on are shown.
    private static Plan WithoutCommand(TalkState? talk, TalkState? about, Reading reading, List<Deed> deeds, bool isSpokenOf)
    {
        if (IsToldWhole(talk, reading, deeds))
        {
            return new([new Deed.Answer(talk!.Open!.Question, null, reading.Utterance.Text)], TurnEnding.GoesOn);
        }
        if (reading.Other is { } other
            && talk is not null
            && reading.Ranking.Where(command => TopicsOfNews.Of(command.Act) is not null)
                .MaxBy(command => command.P) is { } news
            && news.P >= (reading.Utterance.WordCount <= MostOfName || MovesOn.IsMatch(reading.Utterance.Text)
                ? Thresholds.Plain : Thresholds.Hint))
        {
            return new([new Deed.OpenBeside(TopicsOfNews.Of(news.Act)!, other), .. deeds.Where(deed => deed is Deed.Respond)],
                TurnEnding.GoesOn);
        }
        var candidates = reading.Ranking.Where(IsWorthOffering).Take(MostCandidates).ToList();
        if (talk is null
            && !(deeds.Count > 0 && deeds.TrueForAll(deed => deed is Deed.Respond))
            && candidates is [var best, ..]
            && TopicsOfNews.Of(best.Act) is { } likely
            && IsWhatItIsAbout(reading, best, candidates.Count == 1 ? 0 : candidates[1].P))
        {
            return new([.. deeds, new Deed.Begin(likely)], TurnEnding.GoesOn);
        }
        var likelyMeant = Likely(about, reading);
        if (likelyMeant is Deed.Serve || (likelyMeant is Deed.Reply && (talk?.Open is null || IsAsking(reading.Leading))))
        {
            // A question is answered, whatever else was told with it.
            return new([.. deeds, likelyMeant], talk?.Open is null ? TurnEnding.Rests : TurnEnding.StaysOpen);
        }
        var isTold = reading.Leading.Act is "tell" or "answer" && deeds.Exists(deed => deed is Deed.Note);
        if (deeds.Count > 0 && (talk?.Open is not null || isTold || deeds.TrueForAll(deed => deed is Deed.Respond)))
        {
            if (ToWhatIsTold(talk, about, reading, deeds) is { } telling)
            {
                return new([.. deeds, new Deed.Reply(telling)], talk?.Open is null ? TurnEnding.Rests : TurnEnding.StaysOpen);
            }
            return new(deeds, talk?.Open is null || deeds.TrueForAll(deed => deed is Deed.Respond) ? TurnEnding.Rests : TurnEnding.GoesOn);
        }
        if (likelyMeant is not null)
        {
            return new([.. deeds, likelyMeant],
                talk?.Open is null || likelyMeant is Deed.Respond ? TurnEnding.Rests : TurnEnding.StaysOpen);
        }
        var unplaced = Unplaced.Of(reading);
        if (talk?.Open is { TakesWords: true } asked
            && unplaced?.Act.StartsWith("ask.", StringComparison.Ordinal) != true
            && MayAnswer(reading.Leading))
        {
            return new([.. deeds, new Deed.Answer(asked.Question, null, reading.Utterance.Text)], TurnEnding.GoesOn);
        }
        if (talk?.Open is { } open)
        {
            if (unplaced is not null)
            {
                return new([.. deeds, new Deed.Reply(unplaced)], TurnEnding.StaysOpen);
            }
            return new([new Deed.Miss(Math.Min(open.Misses, MostMisses) + 1)], TurnEnding.StaysOpen);
        }
        if (reading.Leading is { Act: "unknown", P: >= Thresholds.Cheap })
        {
            // Nothing was asked, so nothing has to be known: one thing to say, and peace.
            return new([.. deeds,
                new Deed.Reply(new Command(about?.Wording is null ? Unplaced.Told : Unplaced.Recommend, null,
                    new(0, reading.Utterance.Text.Length), Thresholds.Cheap))],
                TurnEnding.Rests);
        }
        var isNone = reading.Leading is { Act: "none", P: >= Thresholds.Undoable }
            && !reading.Facts.Any(IsParty)
            && !isSpokenOf
            && deeds.Count == 0
            && unplaced is not { Act: Counsel.ToWhatTheySaid };
        if (isNone || (candidates.Count == 0 && unplaced is null))
        {
            return new([.. deeds, new Deed.Decline("none")], TurnEnding.Rests);
        }
        if (!(isSpokenOf && !reading.Facts.Any(IsParty))
            && Guess(reading, candidates, isSpokenOf ? Lengths.Story : FewestWordsOfCase) is { } guess)
        {
            // Words for what it most likely is help somebody in a hurry more than a menu does; what else it could be is a press away.
            List<Command> others = [.. candidates.Where(candidate => candidate != guess)];
            return new([.. deeds, new Deed.Begin(TopicsOfNews.Of(guess.Act)!),
                .. others.Count > 0 ? [new Deed.OrElse(others)] : Array.Empty<Deed>()], TurnEnding.GoesOn);
        }
        if (unplaced is not null && (isSpokenOf || candidates.Count == 0 || unplaced.Act == Unplaced.WhatToSay))
        {
            return new([.. deeds, new Deed.Reply(unplaced)], TurnEnding.Rests);
        }
        return new([.. deeds, unplaced is { Act: Counsel.ToWhatTheySaid } theirs ? new Deed.Reply(theirs) : new Deed.Clarify(candidates)],
            TurnEnding.Rests);
    }

    // “Litware in Linz” is a name.
    private const int MostOfName = 4;

    // “Leave her. The other one, Litware” says who is next, and nothing of them.
    private static readonly WordExpression MovesOn = new(
        @"\b(?:leave|forget|skip|park) (?:her|him|them|that|this|it)(?: one)?\b|\b(?:other|next) (?:one|customer|client)\b");

    // “Noted”, and the same question once more, is no reply to what somebody tells in sentences while words are in sight.
    private static Command? ToWhatIsTold(TalkState? talk, TalkState? about, Reading reading, List<Deed> deeds) =>
        about?.Wording is not null
            && talk?.Open is not { TakesWords: true, IsFolded: false }
            && deeds.OfType<Deed.Note>().SelectMany(note => note.Facts).ToList() is { Count: > 0 } told
            && told.Exists(fact => fact.Key == FactKeys.Detail)
            && (talk?.Open is not { Asks: { } asks } || !told.Exists(fact => fact.Key == asks))
            && !GivesName(talk, [.. deeds.Where(deed => deed is Deed.Note)])
            && Unplaced.Of(reading) is { } unplaced && !IsAsking(unplaced) ? unplaced : null;

    private static Command? Guess(Reading reading, List<Command> candidates, int fewestWords) =>
        candidates is [var best, ..] && best.P >= Thresholds.Guess && TopicsOfNews.Of(best.Act) is not null
            && reading.Leading.Act != "none" && reading.Utterance.WordCount >= fewestWords ? best : null;

    // Where nothing is sure, what costs a line is done for what it most likely is: other words, a goodbye.
    private static Deed? Likely(TalkState? about, Reading reading) => reading.Leading switch
    {
        { P: < Thresholds.Likeliest } => null,
        // Said back, and undone by a word.
        { Act: "want.remind" } remind when reading.Utterance.Text.Contains("remind", StringComparison.OrdinalIgnoreCase)
            || reading.Facts.Any(fact => fact.When is not null) => new Deed.Serve(remind),
        { Act: "chat.goodbye" or "chat.thanks" or "chat.upset" or "chat.joy" or "chat.laugh"
            or "chat.praise" } chat when !IsInFigures(reading) => new Deed.Respond(chat.Act),
        { Act: var act } ask when about?.Wording is not null && _otherwise.Contains(act) => new Deed.Reply(ask),
        { Act: not ("ask.private" or "ask.about" or "ask.can-do" or "ask.saved") } ask when IsAsking(ask)
            && ask.P >= Ahead * Next(reading) =>
            new Deed.Reply(ask),
        _ => null,
    };

    private static double Next(Reading reading) =>
        reading.Ranking.Where(command => command.Act != reading.Leading.Act).Select(command => command.P).DefaultIfEmpty(0).Max();

    private static readonly HashSet<string> _otherwise =
        new(StringComparer.Ordinal) { "ask.shorter", "ask.longer", "ask.warmer", "ask.more-formal", "ask.as-email", "ask.as-chat",
            "ask.as-voicemail", "ask.spoken", "ask.another", "ask.why" };

    // Far ahead of what else it could be; of a whole story, which is also something that is told, the one case that it can be.
    private static bool IsWhatItIsAbout(Reading reading, Command best, double next) =>
        (best.P >= Thresholds.Likeliest && reading.Leading == best && best.P >= Ahead * next)
        || (reading.Leading.Act == "tell"
            && best.P >= Thresholds.Hint
            && best.P >= FarAhead * next
            && reading.Utterance.WordCount >= Lengths.Story);

    // Of a short answer to what was asked, nothing is left out: “her boss and the head of IT”.
    private static bool IsToldWhole(TalkState? talk, Reading reading, List<Deed> deeds) =>
        talk?.Open is { TakesWords: true, Asks: { } asks }
            && reading.Leading.Act is "tell" or "answer"
            && reading.Utterance.Text.Length <= LongestName
        && deeds is [Deed.Note { Facts: [var told, ..] }] && told.Key == asks && told.When is null;

    // Where any words are an answer, these are one, unless they plainly steer or ask.
    private static bool MayAnswer(Command command) =>
        command.P < Thresholds.Cheap
            || command.Act is "answer" or "tell" or "none"
            || command.Act.StartsWith("news.", StringComparison.Ordinal)
            || command.Act.StartsWith("want.", StringComparison.Ordinal);

    private static bool IsParty(Fact fact) => fact.Key is FactKeys.Buyer or FactKeys.Company;

    private static bool IsWorthOffering(Command command) =>
        command.Act.StartsWith("news.", StringComparison.Ordinal) || command.Act.StartsWith("want.", StringComparison.Ordinal);
}
