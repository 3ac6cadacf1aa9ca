using System.Buffers;
using CoachBot.Recognition.Expressions.Automata;

namespace CoachBot.Recognition.Expressions;

/// <summary>
/// The words of which an expression needs one wherever it matches: of each alternative the longest run of letters that can't be left out.
/// </summary>
internal sealed class NeededWords
{
    // To an expression that ignores case it is a k, and to a search for words it isn't: a text with it is always asked.
    private const char Kelvin = '\u212A';

    private readonly SearchValues<string> _words;

    private NeededWords(IEnumerable<string> words) => _words = SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);

    /// <summary>The words; null where the expression can do without any.</summary>
    /// <param name="expression">The expression's pieces.</param>
    public static NeededWords? Of(PatternNode expression) => In(expression) is { } words ? new(words.Distinct()) : null;

    /// <summary>Whether one of them may stand in a text.</summary>
    /// <param name="text">Any text.</param>
    public bool MayStandIn(ReadOnlySpan<char> text) => text.ContainsAny(_words) || text.Contains(Kelvin);

    private static IReadOnlyList<string>? In(PatternNode node) => node switch
    {
        PatternNode.Choice { Ways: var ways } => InAny(ways),
        PatternNode.Repeat { Least: > 0, What: var what } => In(what),
        PatternNode.One or PatternNode.Sequence => InSequence(node is PatternNode.Sequence { Parts: var parts } ? parts : [node]),
        _ => null,
    };

    private static List<string>? InAny(IReadOnlyList<PatternNode> ways)
    {
        var all = ways.Select(In).ToList();
        return all.Contains(null) ? null : [.. all.SelectMany(words => words!)];
    }

    private static IReadOnlyList<string>? InSequence(IReadOnlyList<PatternNode> parts)
    {
        var best = new Best();
        foreach (var part in parts)
        {
            // A border takes no room.
            if (part is PatternNode.Place)
            {
                continue;
            }
            var isOnce = Letter(part) is not null;
            if ((part is PatternNode.Repeat { Least: > 0, What: var what } ? Letter(what) : Letter(part)) is { } letter)
            {
                best.Add(letter);
            }
            if (!isOnce)
            {
                best.End();
                best.Offer(part is PatternNode.One ? null : In(part));
            }
        }
        best.End();
        return best.Words;
    }

    // A letter with a third form, such as Å with the sign of ångströms, is not searched for.
    private static char? Letter(PatternNode node) =>
        node is PatternNode.One { Characters: { Ranges: [var (one, last)], Kinds: [], IsNegated: false } } && one == last
            && (Casing.Alike(one).Length <= 2 || one is 'k' or 'K')
            ? one
            : null;

    /// <summary>The best of what a sequence can't do without: the longer its shortest word, the seldomer it stands in vain.</summary>
    private sealed class Best
    {
        private readonly List<char> _run = [];

        public IReadOnlyList<string>? Words { get; private set; }

        public void Add(char letter) => _run.Add(letter);

        public void End()
        {
            if (_run.Count > 0)
            {
                Offer([new string([.. _run])]);
            }
            _run.Clear();
        }

        public void Offer(IReadOnlyList<string>? words)
        {
            if (words is not null && (Words is null || Shortest(words) > Shortest(Words)))
            {
                Words = words;
            }
        }

        private static int Shortest(IReadOnlyList<string> words) => words.Min(word => word.Length);
    }
}
