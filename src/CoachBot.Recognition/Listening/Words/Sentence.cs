using CoachBot.Recognition.Normalization;

namespace CoachBot.Recognition.Listening.Words;

/// <summary>The words of a message, to look around in without caring for its edges.</summary>
internal sealed class Sentence
{
    private readonly Word[] _words;

    public Sentence(string text)
    {
        Text = text;
        _words = [.. Tokenizer.Split(text).Select(token => Word.Of(token, text))];
    }

    public string Text { get; }

    public int Count => _words.Length;

    /// <summary>The word at a place; <see cref="Word.None"/> outside.</summary>
    public Word this[int at] => at >= 0 && at < _words.Length ? _words[at] : Word.None;

    /// <summary>True where the word at a place is one of the set.</summary>
    public bool Is(int at, WordSet set) => set.Contains(this[at].Lower);

    public bool Is(int at, string word) => this[at].Lower == word;

    /// <summary>True where these words stand one after the other from a place.</summary>
    public bool Reads(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (this[at + i].Lower != words[i])
                return false;
        }
        return true;
    }

    /// <summary>The first word of the set from a place on, before another place; -1 where there is none.</summary>
    public int Find(int from, int to, WordSet set)
    {
        for (var at = Math.Max(0, from); at < to && at < Count; at++)
        {
            if (set.Contains(_words[at].Lower))
                return at;
        }
        return -1;
    }

    public bool Any(int from, int to, WordSet set) => Find(from, to, set) >= 0;

    /// <summary>The first word that begins at or behind a position in the text.</summary>
    public int WordAt(int position)
    {
        for (var at = 0; at < Count; at++)
        {
            if (_words[at].End > position)
                return at;
        }
        return Count;
    }

    /// <summary>The words from one place up to another, as a span; a possessive ending is left out.</summary>
    public Span SpanOf(int from, int to) => new(_words[from].Start, _words[to - 1].BareEnd - _words[from].Start);

    /// <summary>What stands between a word and the one before: white space, brackets, dashes, emoji.</summary>
    public ReadOnlySpan<char> GapBefore(int at)
    {
        var from = at > 0 ? _words[at - 1].End : 0;
        return Text.AsSpan(from, (at < Count ? _words[at].Start : Text.Length) - from);
    }
}
