namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Chooses among the candidates: the likeliest fact first, and none in words that another has taken.</summary>
internal static class FactChoice
{
    /// <summary>From where on a candidate is a fact. Inventing one costs more than missing one.</summary>
    private const double Threshold = 0.6;

    /// <summary>The same for a name that only its place tells.</summary>
    private const double Firm = 0.7;

    /// <summary>The same for an unknown word in small letters that stands in no name's place.</summary>
    private const double Certain = 0.85;

    public static List<Fact> Choose(Scene scene, FactModel model)
    {
        var judged = scene.Candidates.Select(candidate => Judge(scene, candidate, model)).Where(choice =>
            choice.P >= Least(choice.Candidate)).OrderByDescending(choice => choice.P);
        var taken = new List<(Candidate Candidate, string Key)>();
        var facts = new List<Fact>();
        foreach (var (candidate, key, p) in judged)
        {
            if (taken.Exists(other => Excludes(other.Candidate, other.Key, candidate, key)))
                continue;
            taken.Add((candidate, key));
            facts.Add(ToFact(scene, candidate, key, p));
        }
        return facts;
    }

    // Names go out in wording: right, or left out.
    private static double Least(Candidate candidate) => candidate.Kind != CandidateKind.Name ? Threshold : candidate.Look switch
    {
        "Unclear6" => Certain,
        "Unclear8" or "Unclear9" => Firm,
        _ => Threshold,
    };

    private static bool Excludes(Candidate one, string oneKey, Candidate other, string otherKey)
    {
        if (one.From >= other.To || other.From >= one.To)
            return false;
        return oneKey == otherKey || one.Kind is not (CandidateKind.Answer or CandidateKind.Words) &&
            other.Kind is not (CandidateKind.Answer or CandidateKind.Words);
    }

    private static (Candidate Candidate, string Key, double P) Judge(Scene scene, Candidate candidate, FactModel model)
    {
        var scores = model.Score(CandidateFeatures.Of(scene, candidate));
        Rule(candidate, model, scores);
        Trust(candidate, model, scores);
        var best = 0;
        for (var at = 1; at < scores.Length; at++)
        {
            if (scores[at] > scores[best])
                best = at;
        }
        var key = model.Keys[best];
        return (candidate, key, key == FactModel.None ? 0 : scores[best]);
    }

    // A person is no company, and no company is a person.
    private static void Rule(Candidate candidate, FactModel model, float[] scores)
    {
        if (candidate.Kind != CandidateKind.Name)
            return;
        string[] never = candidate.Look.StartsWith("Person", StringComparison.Ordinal) ? [FactKeys.Company, FactKeys.Competitor]
            : candidate.Look.StartsWith("Company", StringComparison.Ordinal) ? [FactKeys.Buyer, FactKeys.Colleague] : [];
        foreach (var key in never)
        {
            if (model.IndexOf(key) is >= 0 and var at)
                scores[at] = 0;
        }
    }

    /// <summary>How much more likely what the rules say is than the model alone would have it.</summary>
    private static readonly float[] Boost = [4, 4, 4, 4, 4, 4, 2, 1, 1];

    private static void Trust(Candidate candidate, FactModel model, float[] scores)
    {
        if (candidate.Rule is null)
            return;
        var at = model.IndexOf(candidate.Rule);
        if (at < 0)
            return;
        scores[at] *= Boost[(int)candidate.Kind];
        var sum = scores.Sum();
        for (var i = 0; i < scores.Length; i++)
            scores[i] /= sum;
    }

    private static Fact ToFact(Scene scene, Candidate candidate, string key, double p)
    {
        var span = scene.Sentence.SpanOf(candidate.From, candidate.To);
        return new(key, candidate.Value ?? scene.Utterance.At(span), span, p) { When = candidate.When,
            Stance = scene.StanceAt(candidate.From) };
    }
}
