using System.Runtime.InteropServices;

namespace CoachBot.Practice.DraftCheck.Phrases;

/// <summary>Where a phrase was found: from the first token up to, not including, the end.</summary>
public readonly record struct PhraseMatch(int First, int End);

/// <summary>Phrases that are looked for together, sorted by the words that they begin with.</summary>
public sealed class PhraseList
{
    private readonly Dictionary<string, List<PhrasePattern>> _byWord = [];
    private readonly Dictionary<char, List<(string Beginning, PhrasePattern Phrase)>> _byLetter = [];
    private readonly List<PhrasePattern> _anywhere = [];

    public PhraseList(IEnumerable<PhrasePattern> phrases)
    {
        foreach (var phrase in phrases)
        {
            Count++;
            foreach (var beginning in phrase.Beginnings.Distinct())
            {
                Add(phrase, beginning);
            }
        }
    }

    public static PhraseList Empty { get; } = new([]);

    public int Count { get; }

    /// <summary>All matches outside of quotation marks, the longest at each place, in order.</summary>
    public IEnumerable<PhraseMatch> Find(TokenizedText text) => Find(text, 0, text.Tokens.Count);

    public IEnumerable<PhraseMatch> Find(TokenizedText text, DraftSentence sentence) => Find(text, sentence.FirstToken, sentence.EndToken);

    private IEnumerable<PhraseMatch> Find(TokenizedText text, int from, int to)
    {
        var courses = new PhrasePattern.Courses();
        for (var at = from; at < to && Count > 0; at++)
        {
            if (!text.Tokens[at].Quoted && Longest(text, at, courses) is > 0 and var end)
            {
                yield return new PhraseMatch(at, end);
            }
        }
    }

    private int Longest(TokenizedText text, int at, PhrasePattern.Courses courses)
    {
        var word = text.Tokens[at].Word;
        var end = -1;
        if (_byWord.TryGetValue(word, out var same))
        {
            end = same.Aggregate(end, (longest, phrase) => Math.Max(longest, phrase.Match(text, at, courses)));
        }
        if (_byLetter.TryGetValue(word[0], out var alike))
        {
            foreach (var (beginning, phrase) in alike)
            {
                if (word.StartsWith(beginning, StringComparison.Ordinal))
                {
                    end = Math.Max(end, phrase.Match(text, at, courses));
                }
            }
        }
        return _anywhere.Aggregate(end, (longest, phrase) => Math.Max(longest, phrase.Match(text, at, courses)));
    }

    private void Add(PhrasePattern phrase, string? beginning)
    {
        switch (beginning)
        {
            case null:
                _anywhere.Add(phrase);
                break;
            case [.. var letters, '*']:
                Bucket(_byLetter, letters[0]).Add((letters, phrase));
                break;
            default:
                Bucket(_byWord, beginning).Add(phrase);
                break;
        }
    }

    private static List<TValue> Bucket<TKey, TValue>(Dictionary<TKey, List<TValue>> buckets, TKey key)
        where TKey : notnull =>
        CollectionsMarshal.GetValueRefOrAddDefault(buckets, key, out _) ??= [];
}
