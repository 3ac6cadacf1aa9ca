using System.Text.RegularExpressions;
using Found = System.Text.RegularExpressions.Match;

namespace CoachBot.Recognition.Expressions;

/// <summary>
/// A regular expression over words, whatever their capitals, that can't backtrack. Whether it matches is answered by an automaton of our
/// own, which takes kilobytes and is only asked where one of the words stands that the expression can't do without. .NET's own takes tens
/// of milliseconds and two megabytes when it is first made, so it is made, and asked, only for what it finds in a text that does match.
/// </summary>
public sealed class WordExpression
{
    private readonly Lazy<Presence?> _presence;
    private readonly Lazy<Regex> _expression;

    /// <param name="pattern">The expression.</param>
    public WordExpression(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        Pattern = pattern;
        _presence = new(() => Presence.Of(pattern));
        _expression = new(() => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    /// <summary>The expression as it was written.</summary>
    public string Pattern { get; }

    /// <summary>Whether it matches anywhere in a text.</summary>
    /// <param name="text">Any text.</param>
    public bool IsMatch(ReadOnlySpan<char> text) =>
        _presence.Value?.In(text) ?? _expression.Value.IsMatch(text);

    /// <summary>Its first match in a text; an empty one without success where there is none.</summary>
    /// <param name="text">Any text.</param>
    public Found Match(string text) => IsMatch(text) ? _expression.Value.Match(text) : Found.Empty;

    /// <summary>All its matches in a text.</summary>
    /// <param name="text">Any text.</param>
    public IEnumerable<Found> Matches(string text) => IsMatch(text) ? _expression.Value.Matches(text) : [];

    /// <summary>The text with each match replaced.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="replacement">What stands there instead.</param>
    public string Replace(string text, string replacement) => IsMatch(text) ? _expression.Value.Replace(text, replacement) : text;

    /// <summary>The same, of the first matches alone.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="replacement">What stands there instead.</param>
    /// <param name="most">How many.</param>
    public string Replace(string text, string replacement, int most) =>
        IsMatch(text) ? _expression.Value.Replace(text, replacement, most) : text;

    /// <summary>The text with what is made of each match in its place.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="replacement">What is made of a match.</param>
    public string Replace(string text, MatchEvaluator replacement) => IsMatch(text) ? _expression.Value.Replace(text, replacement) : text;

    /// <summary>What stands between the matches, and the groups of each.</summary>
    /// <param name="text">Any text.</param>
    public string[] Split(string text) => IsMatch(text) ? _expression.Value.Split(text) : [text];
}
