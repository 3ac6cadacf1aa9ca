using System.Text;

namespace CoachBot.Recognition.Normalization;

/// <summary>Copies a text with some of its tokens replaced; all else stays as it was written.</summary>
internal sealed class SentenceBuilder(string text)
{
    private StringBuilder? _changed;
    private int _copied;

    /// <summary>Replaces a token; to be called in the order of the tokens.</summary>
    public void Replace(RawToken token, string word)
    {
        _changed ??= new(text.Length + 16);
        _changed.Append(text, _copied, token.Start - _copied).Append(word);
        _copied = token.End;
    }

    public override string ToString()
    {
        var end = Math.Min(text.Length, Tokenizer.LongestText);
        return _changed is null ? text[..end] : _changed.Append(text, _copied, end - _copied).ToString();
    }
}
