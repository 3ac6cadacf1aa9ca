using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>What the model sees of a candidate: what the rules take it for, what is asked, the words around it.</summary>
internal static class CandidateFeatures
{
    private const int Near = 3;

    private static readonly WordSet He = new("he she him her his hers he's she's he'd she'd he'll she'll");

    private static readonly WordSet They = new("they them their they're they've they'd theyre");

    public static List<string> Of(Scene scene, Candidate candidate)
    {
        var features = new List<string>(64);
        var kind = candidate.Kind.ToString();
        var asked = scene.Asked ?? "-";
        features.Add(kind);
        features.Add($"{kind}|rule={candidate.Rule}");
        features.Add($"{kind}|rule={candidate.Rule}|asked={asked}");
        features.Add($"{kind}|asked={asked}");
        features.Add($"{kind}|asked={asked}|look={candidate.Look}");
        features.Add($"{kind}|open={scene.View.Open?.Question}");
        features.Add($"{kind}|look={candidate.Look}");
        features.Add($"{kind}|rule={candidate.Rule}|look={candidate.Look}");
        AddWords(features, scene, candidate, kind);
        AddPlace(features, scene, candidate, kind);
        return features;
    }

    private static void AddWords(List<string> features, Scene scene, Candidate candidate, string kind)
    {
        var (sentence, from, to) = (scene.Sentence, candidate.From, candidate.To);
        for (var step = 1; step <= Near; step++)
        {
            features.Add($"{kind}|left{step}={Word(scene, from - step)}");
            features.Add($"{kind}|right{step}={Word(scene, to - 1 + step)}");
            features.Add($"{kind}|before={Word(scene, from - step)}");
            features.Add($"{kind}|behind={Word(scene, to - 1 + step)}");
        }
        features.Add($"{kind}|left={Word(scene, from - 2)} {Word(scene, from - 1)}");
        features.Add($"{kind}|right={Word(scene, to)} {Word(scene, to + 1)}");
        features.Add($"{kind}|around={Word(scene, from - 1)} _ {Word(scene, to)}");
        var clause = scene.ClauseAt(from);
        for (var at = clause.From; at < clause.To; at++)
        {
            if ((at < from || at >= to) && sentence[at].IsWord)
                features.Add($"{kind}|clause={Word(scene, at)}");
        }
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence[at].IsWord && (at < clause.From || at >= clause.To))
                features.Add($"{kind}|message={Word(scene, at)}");
        }
        for (var at = from; at < to && candidate.Kind != CandidateKind.Name; at++)
            features.Add($"{kind}|own={Word(scene, at)}");
    }

    private static void AddPlace(List<string> features, Scene scene, Candidate candidate, string kind)
    {
        var (sentence, from, to) = (scene.Sentence, candidate.From, candidate.To);
        features.Add($"{kind}|length={Math.Min(to - from, 6)}");
        features.Add($"{kind}|of={Math.Min(sentence.Count / 4, 6)}");
        features.Add($"{kind}|all={from == 0 && to >= sentence.Count - 1}");
        features.Add($"{kind}|front={from == 0}");
        features.Add($"{kind}|end={to >= sentence.Count - 1}");
        features.Add($"{kind}|stance={scene.StanceAt(from)}");
        features.Add($"{kind}|question={scene.IsQuestion(from)}");
        features.Add($"{kind}|possessive={sentence[to - 1].IsPossessive}");
        features.Add($"{kind}|capital={sentence[from].HasCapital}");
        features.Add($"{kind}|he={sentence.Any(0, sentence.Count, He)}|they={sentence.Any(0, sentence.Count, They)}");
        var others = scene.Candidates.FindAll(other => other.Kind == candidate.Kind && other != candidate);
        features.Add($"{kind}|others={Math.Min(others.Count, 3)}");
        foreach (var other in others)
            features.Add($"{kind}|rule={candidate.Rule}|other={other.Rule}|{other.From < from}");
    }

    // Names and numbers don't tell by themselves what stands beside them.
    private static string Word(Scene scene, int at)
    {
        var word = scene.Sentence[at];
        if (word.IsNumber)
            return "#";
        if (at < 0 || at >= scene.Sentence.Count)
            return "_";
        return scene.Names.Exists(name => name.From <= at && at < name.To) ? "@" : word.IsPossessive ? word.Lower + "'s" : word.Lower;
    }
}
