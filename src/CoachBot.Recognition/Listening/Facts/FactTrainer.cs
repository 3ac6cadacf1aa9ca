using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Evaluation.Listening;
using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Listening.Clauses;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Learns from labelled messages which candidates are facts, and which.</summary>
internal sealed class FactTrainer(IDateTimeReader dates, float strength = 2f)
{
    private const int Iterations = 80;
    private const int Rare = 3;

    public FactModel Train(IReadOnlyList<FactLine> lines, Func<string?, TalkView> viewOf)
    {
        var samples = lines.SelectMany(line => Samples(line, viewOf(line.Open))).ToList();
        var keys = samples.Select(sample => sample.Key).Append(FactModel.None).Distinct().Order(StringComparer.Ordinal).ToList();
        var index = Index(samples);
        var classes = keys.Select((key, at) => (key, at)).ToDictionary(pair => pair.key, pair => pair.at, StringComparer.Ordinal);
        var examples = samples.Select(sample =>
            new Example(new(FactModel.ToVector(sample.Features, index), []), classes[sample.Key], false, 1)).ToList();
        return new(keys, index, new SoftmaxTrainer(strength, Iterations).Train(examples, keys.Count, index.Count));
    }

    private IEnumerable<(string Key, Dictionary<string, float> Features)> Samples(FactLine line, TalkView view)
    {
        var utterance = UtteranceReader.Read(line.Text);
        if (utterance.Clauses.Count == 0)
            yield break;
        var scene = FactReader.Lay(utterance, view, dates);
        foreach (var candidate in scene.Candidates)
            yield return (KeyOf(line, scene, candidate), CandidateFeatures.Of(scene, candidate));
    }

    private static string KeyOf(FactLine line, Scene scene, Candidate candidate)
    {
        var words = scene.Utterance.At(scene.Sentence.SpanOf(candidate.From, candidate.To));
        return line.Facts.FirstOrDefault(fact => FactEvaluator.SaySame(words, fact.Value))?.Key ?? FactModel.None;
    }

    private static Dictionary<string, int> Index(List<(string Key, Dictionary<string, float> Features)> samples)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var feature in samples.SelectMany(sample => sample.Features.Keys))
            counts[feature] = counts.GetValueOrDefault(feature) + 1;
        return counts.Where(pair => pair.Value >= Rare).Select(pair => pair.Key).Order(StringComparer.Ordinal).Select((feature, at) =>
            (feature, at)).ToDictionary(pair => pair.feature, pair => pair.at, StringComparer.Ordinal);
    }
}
