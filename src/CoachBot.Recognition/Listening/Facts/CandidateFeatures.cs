using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>What the model sees of a candidate: what the rules take it for, what is asked, the words around it.</summary>
internal sealed class CandidateFeatures
{
    private const int Near = 3;
    private const float Strong = 2f;
    private const float Plain = 1f;
    private const float Weak = 0.5f;
    private const float Faint = 0.25f;

    private static readonly WordSet He = new("he she him her his hers he's she's he'd she'd he'll she'll");

    private static readonly WordSet They = new("they them their they're they've they'd theyre");

    private readonly Dictionary<string, float> _features = new(96, StringComparer.Ordinal);
    private readonly Scene _scene;
    private readonly Candidate _candidate;
    private readonly string _kind;

    private CandidateFeatures(Scene scene, Candidate candidate) =>
        (_scene, _candidate, _kind) = (scene, candidate, candidate.Kind.ToString());

    /// <summary>The features and how much each counts.</summary>
    public static Dictionary<string, float> Of(Scene scene, Candidate candidate)
    {
        var features = new CandidateFeatures(scene, candidate);
        features.AddVerdict();
        features.AddNeighbours();
        features.AddClause();
        features.AddPlace();
        features.AddOthers();
        return features._features;
    }

    private void Add(string feature, float weight) => _features[_kind + "|" + feature] = weight;

    private void AddVerdict()
    {
        var asked = _scene.Asked ?? "-";
        Add("", 5);
        Add($"rule={_candidate.Rule}", Strong);
        Add($"look={_candidate.Look}", Plain);
        Add($"rule={_candidate.Rule}|look={_candidate.Look}", Plain);
        Add($"rule={_candidate.Rule}|asked={asked}", Plain);
        Add($"asked={asked}", Plain);
        Add($"asked={asked}|look={_candidate.Look}", Plain);
        Add($"open={_scene.View.Open?.Question}", Weak);
        Add($"open={_scene.View.Open?.Question}|of={Math.Min(_scene.Sentence.Count / 4, 4)}", Weak);
    }

    private void AddNeighbours()
    {
        var (from, to) = (_candidate.From, _candidate.To);
        for (var step = 1; step <= Near; step++)
        {
            AddNeighbour("left", step, from - step);
            AddNeighbour("right", step, to - 1 + step);
        }
        Add($"left={Word(from - 2)} {Word(from - 1)}", Weak);
        Add($"right={Word(to)} {Word(to + 1)}", Weak);
        Add($"around={Word(from - 1)} _ {Word(to)}", Weak);
        for (var at = from; at < to && _candidate.Kind is not CandidateKind.Name; at++)
            Add($"own={Word(at)}", _candidate.Kind is CandidateKind.Answer or CandidateKind.Words ? Faint : Weak);
    }

    private void AddNeighbour(string side, int step, int at)
    {
        Add($"{side}{step}={Word(at)}", step == 1 ? Plain : Weak);
        Add($"{side}={Word(at)}", Weak);
        foreach (var cue in Cues.Of(_scene.Sentence[at].Lower))
        {
            Add($"{side}{step}~{cue}", Weak);
            Add($"{side}~{cue}", Plain);
        }
    }

    private void AddClause()
    {
        var clause = _scene.ClauseAt(_candidate.From);
        for (var at = 0; at < _scene.Sentence.Count; at++)
        {
            if (!_scene.Sentence[at].IsWord || at >= _candidate.From && at < _candidate.To)
                continue;
            var inside = at >= clause.From && at < clause.To;
            if (inside)
                Add($"clause={Word(at)}", Faint);
            foreach (var cue in Cues.Of(_scene.Sentence[at].Lower))
                Add(inside ? $"clause~{cue}" : $"message~{cue}", inside ? Plain : Faint);
        }
    }

    private void AddPlace()
    {
        var (sentence, from, to) = (_scene.Sentence, _candidate.From, _candidate.To);
        Add($"length={Math.Min(to - from, 6)}", Weak);
        Add($"of={Math.Min(sentence.Count / 4, 6)}", Weak);
        Add($"all={from == 0 && to >= sentence.Count - 1}", Plain);
        Add($"front={from == 0}", Weak);
        Add($"end={to >= sentence.Count - 1}", Weak);
        Add($"stance={_scene.StanceAt(from)}", Weak);
        Add($"question={_scene.IsQuestion(from)}", Plain);
        Add($"possessive={sentence[to - 1].IsPossessive}", Plain);
        Add($"capital={sentence[from].HasCapital}", Weak);
        Add($"he={sentence.Any(0, sentence.Count, He)}|they={sentence.Any(0, sentence.Count, They)}", Weak);
    }

    private void AddOthers()
    {
        var others = _scene.Candidates.FindAll(other => other.Kind == _candidate.Kind && other != _candidate);
        Add($"others={Math.Min(others.Count, 3)}", Weak);
        foreach (var other in others)
            Add($"rule={_candidate.Rule}|other={other.Rule}|{other.From < _candidate.From}", Weak);
    }

    // Names and numbers don't tell by themselves what stands beside them.
    private string Word(int at)
    {
        if (at < 0 || at >= _scene.Sentence.Count)
            return "_";
        var word = _scene.Sentence[at];
        if (word.IsNumber)
            return "#";
        return _scene.Names.Exists(name => name.From <= at && at < name.To) ? "@" : word.IsPossessive ? word.Lower + "'s" : word.Lower;
    }
}
