using System.Collections.Frozen;

namespace CoachBot.Recognition.Listening.Words;

/// <summary>A closed class of words, written down as one line.</summary>
internal sealed class WordSet(string words)
{
    private readonly FrozenSet<string> _words = words.Split((char[])[' ', '\n', '\r'],
        StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<string> All => _words;

    public bool Contains(string lower) => _words.Contains(lower);

    public static WordSet operator |(WordSet one, WordSet other) => new(string.Join(' ', one._words.Concat(other._words)));
}
