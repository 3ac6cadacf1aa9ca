using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Facts in the seller's own words: why, what is needed, what was learnt, what comes next.</summary>
internal static class WordRules
{
    private static readonly WordSet Fillers = new(
        "um uh well so that ok okay yes yeah to , like basically i think honestly ah oh hmm : - it's its it is");

    private static readonly WordSet Causes = new("because cos cuz coz bc cause since reason");

    private static readonly WordSet Needs = new(
        "need needs needed missing lacks lacked lacking require requires required want wants wanted without after miss misses demand " +
            "demands " +
        "demanded wish wishes wished prefer prefers crave begs fancies dreams dream");

    // "asking about", "keen on", "looking for"
    private static readonly WordSet Interests =
        new("asking asks asked keen looking interested searching inquired enquired enquiring curious");

    private static readonly WordSet InterestPrepositions = new("about on for in after");

    private static readonly WordSet Notes = new(
        "note record save write log learnt learned lesson remember journal diary learning takeaway");

    private static readonly WordSet Requests = new("remind ping nudge reminder alarm notify");

    private static readonly WordSet Plans = new("i'll gonna will next going should must");

    private static readonly WordSet Judgements = new("too not no isn't wasn't doesn't don't can't already");

    public static void Read(Scene scene)
    {
        if (scene.Asked is { } asked)
            Answer(scene, asked);
        for (var at = 0; at < scene.Sentence.Count; at++)
            Told(scene, at);
    }

    // The open question asks for words: the message without what leads in.
    private static void Answer(Scene scene, string asked)
    {
        if (scene.View.Open is { Kind: AnswerForm.Name } && scene.Names.Count > 0)
            return;
        var from = 0;
        var to = End(scene.Sentence, scene.Sentence.Count);
        while (from < to - 1 && scene.Sentence.Is(from, Fillers))
            from++;
        if (from >= to)
            return;
        scene.Propose(new(CandidateKind.Answer, from, to, asked) { Look = "whole" });
        var (_, end) = scene.ClauseAt(from);
        if (End(scene.Sentence, end) is var first && first < to && first > from)
            scene.Propose(new(CandidateKind.Answer, from, first, asked) { Look = "first" });
        var last = scene.ClauseAt(to - 1).From;
        while (last < to - 1 && (scene.Sentence.Is(last, Fillers) || scene.Sentence[last].IsMark))
            last++;
        if (last > from)
            scene.Propose(new(CandidateKind.Answer, last, to, asked) { Look = "last" });
    }

    private static void Told(Scene scene, int at)
    {
        var sentence = scene.Sentence;
        var clause = scene.ClauseAt(at);
        var end = End(sentence, clause.To);
        if (at + 1 >= end && !sentence.Is(at, Judgements))
            return;
        if (sentence.Is(at, Causes))
            Propose(scene, sentence.Reads(at + 1, "of") ||
                sentence[at + 1].Lower is "is" or "was" ? at + 2 : at + 1, end, FactKeys.Reason, "cause");
        else if (sentence.Is(at, Needs) || sentence.Is(at, InterestPrepositions) && sentence.Is(at - 1, Interests))
            Needed(scene, at, end);
        else if (sentence.Is(at, Notes))
            Propose(scene, sentence.Reads(at + 1, "that") ||
                sentence[at + 1].IsMark ? at + 2 : at + 1, End(sentence, sentence.Count), FactKeys.Learnt, sentence[at].Lower);
        else if (sentence.Is(at, Plans) || sentence.Is(at, "to") && sentence.Any(clause.From, at, Requests))
            Propose(scene, at + 1, end, FactKeys.Next, sentence[at].Lower);
        else if (sentence.Is(at, Judgements))
            Propose(scene, at, Math.Min(end, at + 3), FactKeys.Reason, sentence[at].Lower);
    }

    // What is needed ends where something else is told: at the next comma.
    private static void Needed(Scene scene, int at, int end)
    {
        var sentence = scene.Sentence;
        if (sentence[at - 1].Lower is "i" or "we" or "you" or "to" or "i'd" or "don't" or "we'd" or "no" or "any" ||
            sentence[at + 1].Lower is "him" or "her" or "me" or "us" or "you" or "all" or "that" or "this" or "what" or "off" ||
            sentence.Is(at + 1, "to") && sentence[at].Lower is not ("needs" or "need")
                || sentence.Is(at + 1, "more") && sentence[at + 2].Lower is "time" or "budget" or "money"
                || scene.IsQuestion(at)
                || scene.IsSum(at + 1, at + 2)
                || scene.IsTime(at + 1, at + 2))
            return;
        var from = sentence[at + 1].Lower is "is" or "was" or "," or ":" or "for" or "to" ? at + 2 : at + 1;
        if (sentence[from].Lower is "see" or "get" or "have" or "be" && sentence.Is(at + 1, "to"))
            from = at + 1;
        var to = from + 1;
        while (to < end && !(sentence[to].IsMark && sentence[to].Lower is not ("%" or "$" or "€" or "£")))
            to++;
        Propose(scene, from, Math.Min(to, end), FactKeys.Need, sentence[at].Lower);
    }

    private static void Propose(Scene scene, int from, int to, string key, string cue) =>
        scene.Propose(new(CandidateKind.Words, from, to, key) { Look = cue });

    private static int End(Sentence sentence, int to)
    {
        while (to > 0 && sentence[to - 1].IsMark)
            to--;
        return to;
    }
}
