namespace CoachBot.Recognition.Normalization;

/// <summary>Finds words that may be one slip apart: they share the word itself or a form with one letter left out.</summary>
internal sealed class Deletions
{
    private readonly string[] _words;

    // A form's hash above, the word's number below: in order, so that a form's words stand together and in theirs.
    private readonly ulong[] _forms;

    public Deletions(string[] words)
    {
        _words = words;
        _forms = [.. words.SelectMany((word, number) => Forms(word).Select(form => (ulong)form << 32 | (uint)number))];
        Array.Sort(_forms);
    }

    /// <summary>The words that share a form with this one, those of its first form first.</summary>
    public IEnumerable<string> Near(string word)
    {
        foreach (var form in Forms(word))
        {
            var at = Array.BinarySearch(_forms, (ulong)form << 32);
            for (at = at < 0 ? ~at : at; at < _forms.Length && _forms[at] >> 32 == form; at++)
                yield return _words[(uint)_forms[at]];
        }
    }

    private static IEnumerable<uint> Forms(string word)
    {
        yield return Hash(word, -1);
        for (var at = 0; at < word.Length; at++)
            yield return Hash(word, at);
    }

    private static uint Hash(string word, int without)
    {
        var hash = 2166136261u;
        for (var at = 0; at < word.Length; at++)
        {
            if (at != without)
                hash = (hash ^ word[at]) * 16777619u;
        }
        return hash;
    }
}
