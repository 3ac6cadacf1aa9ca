using System.Globalization;
using System.Text;

namespace CoachBot.Recognition.Listening.Rules;

/// <summary>Words that say unmistakably what is meant: a whole message, or how one begins. The words are content.</summary>
internal sealed class PlainWords
{
    private readonly Dictionary<string, string> _whole = new(StringComparer.Ordinal);
    private readonly List<(string Words, string Act)> _openings;

    /// <param name="rules">The rules of each act.</param>
    public PlainWords(IEnumerable<PlainRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var all = rules.ToList();
        foreach (var (act, words) in all.SelectMany(rule => rule.Whole.Select(words => (rule.Act, words))))
            _whole.TryAdd(Plain(words), act);
        _openings = [.. all.SelectMany(rule =>
            rule.Openings.Select(words => (Plain(words) + " ", rule.Act))).OrderByDescending(pair => pair.Item1.Length)];
    }

    /// <summary>The act that the whole text says in plain words, or null.</summary>
    public string? Whole(string text) => text.Length > Longest ? null : _whole.GetValueOrDefault(Plain(text));

    /// <summary>The act that the text's first words say, or null.</summary>
    public string? Opening(string text)
    {
        var plain = Plain(text.Length > 2 * Longest ? text[..(2 * Longest)] : text) + " ";
        foreach (var (words, act) in _openings)
        {
            if (plain.StartsWith(words, StringComparison.Ordinal))
                return act;
        }
        return null;
    }

    private const int Longest = 120;

    /// <summary>Small letters and single spaces; no marks but those that stand for a word of their own.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol)
                plain.Append(char.ToLowerInvariant(c));
            else if (c is '\'' or '’')
                continue;
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }
}

/// <summary>What says an act in plain words.</summary>
/// <param name="Act">The act.</param>
/// <param name="Whole">Whole messages.</param>
/// <param name="Openings">First words of a message or of a part of it.</param>
public sealed record PlainRule(string Act, IReadOnlyList<string> Whole, IReadOnlyList<string> Openings);
