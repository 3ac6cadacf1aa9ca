

namespace CoachBot.Practice.DraftCheck.Phrases;

/// <summary>What phrases are made of in one language: spellings that mean the same, and sets of words that have a name.</summary>
public sealed class DraftVocabulary(
    IReadOnlyDictionary<string, string> same, IReadOnlyDictionary<string, string> endings,
    IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
{
    private readonly Dictionary<string, string[]> _same = same.ToDictionary(pair => pair.Key, pair => pair.Value.Split(' '));
    private readonly List<(string Ending, string Word)> _endings = [.. endings.Select(pair => (pair.Key, pair.Value))];

    public static DraftVocabulary Empty { get; } =
        new(new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<string>>());

    public IReadOnlyDictionary<string, string> Same => same;

    public IReadOnlyDictionary<string, string> Endings => endings;

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Sets => sets;

    /// <summary>The plain words that a written word stands for: "haven't" is "have not".</summary>
    public IReadOnlyList<string> Expand(string word)
    {
        if (_same.TryGetValue(word, out var plain))
        {
            return plain;
        }
        foreach (var (ending, meaning) in _endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return [word[..^ending.Length], meaning];
            }
        }
        return [word];
    }
}
