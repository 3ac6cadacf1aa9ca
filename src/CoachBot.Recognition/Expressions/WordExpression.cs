using System.Buffers;
using System.Text.RegularExpressions;
using Found = System.Text.RegularExpressions.Match;

namespace CoachBot.Recognition.Expressions;

/// <summary>
/// A regular expression over words, whatever their capitals, that can't backtrack. Such an expression takes tens of milliseconds and two
/// megabytes when it is first made, so it is made, and asked, only where one of the words stands that it can't do without.
/// </summary>
public sealed class WordExpression
{
    private readonly Lazy<Regex> _expression;
    private readonly SearchValues<string>? _needed;

    /// <param name="pattern">The expression.</param>
    public WordExpression(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        Pattern = pattern;
        _expression = new(() => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
        _needed = NeededWords.Of(pattern) is { } words ? SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase) : null;
    }

    /// <summary>The expression as it was written.</summary>
    public string Pattern { get; }

    /// <summary>Whether it matches anywhere in a text.</summary>
    /// <param name="text">Any text.</param>
    public bool IsMatch(ReadOnlySpan<char> text) => MayMatch(text) && _expression.Value.IsMatch(text);

    /// <summary>Its first match in a text; an empty one without success where there is none.</summary>
    /// <param name="text">Any text.</param>
    public Found Match(string text) => MayMatch(text) ? _expression.Value.Match(text) : Found.Empty;

    /// <summary>All its matches in a text.</summary>
    /// <param name="text">Any text.</param>
    public IEnumerable<Found> Matches(string text) => MayMatch(text) ? _expression.Value.Matches(text) : [];

    /// <summary>The text with each match replaced.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="replacement">What stands there instead.</param>
    public string Replace(string text, string replacement) => MayMatch(text) ? _expression.Value.Replace(text, replacement) : text;

    /// <summary>The same, of the first matches alone.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="replacement">What stands there instead.</param>
    /// <param name="most">How many.</param>
    public string Replace(string text, string replacement, int most) =>
        MayMatch(text) ? _expression.Value.Replace(text, replacement, most) : text;

    private bool MayMatch(ReadOnlySpan<char> text) => _needed is null || text.ContainsAny(_needed);
}
