using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Facts in the seller's own words: why, what is needed, what was learnt, what comes next.</summary>
internal static class WordRules
{
    private static readonly WordSet WordKeys = new("reason need learnt next introduction decides");

    private static readonly WordSet Fillers = new("um uh well so that ok okay yes yeah to , like basically i think honestly ah oh hmm");

    private static readonly WordSet Causes = new("because cos cuz coz bc");

    private static readonly WordSet Needs = new("need needs needed missing lacks lacked lacking require requires");

    private static readonly WordSet NoNeed = new("to more time a no me you us help");

    public static void Read(Scene scene)
    {
        if (scene.Asked is { } asked && WordKeys.Contains(asked) && !scene.Has(asked))
            Answer(scene, asked);
        for (var at = 0; at < scene.Sentence.Count; at++)
            Told(scene, at);
    }

    // The open question asks for words: the first clause that asks nothing, without what leads in.
    private static void Answer(Scene scene, string asked)
    {
        if (scene.Utterance.Clauses.Any(clause => clause.IsQuestion))
            return;
        var (from, to) = (0, scene.Sentence.Count);
        while (from < to - 1 && scene.Sentence.Is(from, Fillers))
            from++;
        while (to > from + 1 && scene.Sentence[to - 1].IsMark)
            to--;
        if (!scene.Sentence[from].IsMark)
            scene.Add(asked, from, to, 0.6);
    }

    private static void Told(Scene scene, int at)
    {
        var sentence = scene.Sentence;
        var clause = scene.ClauseAt(at);
        if (scene.IsQuestion(at))
            return;
        if (sentence.Is(at, Causes) && at + 1 < clause.To && !scene.Has(FactKeys.Reason))
            scene.Add(FactKeys.Reason, sentence.Is(at + 1, "of") ? at + 2 : at + 1, End(sentence, clause.To), 0.6);
        else if (sentence.Is(at, Needs) && sentence[at - 1].Lower is "they" or "she" or "he" && at + 1 < clause.To && !sentence.Is(at + 1, NoNeed) && !scene.Has(FactKeys.Need))
            scene.Add(FactKeys.Need, at + 1, End(sentence, clause.To), 0.6);
    }

    private static int End(Sentence sentence, int to)
    {
        while (to > 0 && sentence[to - 1].IsMark)
            to--;
        return to;
    }
}
