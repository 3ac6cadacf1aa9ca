using System.Collections.Frozen;

namespace CoachBot.Practice.DraftCheck.Phrases;

/// <summary>
/// Reads a phrase as an author writes it: words; <c>check*</c> for all that begin so; <c>(a|b c)</c> for one of several;
/// <c>?</c> behind a word or bracket that may be missing; <c>...</c> for up to four words; <c>&lt;day&gt;</c> for a set of words,
/// <c>,</c> for any pause, <c>&lt;number&gt;</c>, <c>&lt;start&gt;</c> and <c>&lt;end&gt;</c> of a sentence, <c>&lt;question&gt;</c> for
/// the end of one that asks.
/// </summary>
internal sealed class PhraseParser(string source, DraftVocabulary vocabulary)
{
    private const int LongestGap = 4;
    private const int MostStates = 4000;

    private readonly List<PhrasePattern.State> _states = [];
    private readonly HashSet<string> _open = [];
    private int _at;
    private string _text = "";

    /// <exception cref="FormatException">Says what is wrong, for the author.</exception>
    public static PhrasePattern Parse(string source, DraftVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new PhraseParser(source, vocabulary).Parse();
    }

    private PhrasePattern Parse()
    {
        _text = Plain(source);
        var items = Alternatives();
        if (_at < _text.Length)
        {
            throw new FormatException($"There is a ')' too many in '{source}'.");
        }
        var accept = Add(new PhrasePattern.State(PhrasePattern.Step.Accept, "", -1, -1));
        var first = Emit(items, accept);
        // The phrase begins at state 0, wherever its first state came to stand.
        (_states[0], _states[first]) = (_states[first], _states[0]);
        var swapped = _states.Select(state => state with { Next = Swap(state.Next, first), Other = Swap(state.Other, first) });
        var phrase = new PhrasePattern(source, [.. swapped]);
        return !phrase.CanBeEmpty ? phrase : throw new FormatException($"'{source}' can be nothing at all. Leave out a '?'.");
    }

    private static int Swap(int state, int first) => state == 0 ? first : state == first ? 0 : state;

    private abstract record Item
    {
        public sealed record One(PhrasePattern.Step Step, string Word) : Item;

        public sealed record Row(IReadOnlyList<Item> Items) : Item;

        public sealed record Either(IReadOnlyList<Item> Items) : Item;

        public sealed record Maybe(Item Inner) : Item;
    }

    private Item Alternatives()
    {
        var all = new List<Item> { Row() };
        while (_at < _text.Length && _text[_at] == '|')
        {
            _at++;
            all.Add(Row());
        }
        return all.Count == 1 ? all[0] : new Item.Either(all);
    }

    private static string Plain(string text) => text.ToLowerInvariant().Replace('’', '\'');

    private Item.Row Row()
    {
        var items = new List<Item>();
        while (_at < _text.Length && _text[_at] is not '|' and not ')')
        {
            if (char.IsWhiteSpace(_text[_at]))
            {
                _at++;
                continue;
            }
            items.Add(Optional(One()));
        }
        return new Item.Row(items);
    }

    private Item Optional(Item item)
    {
        if (_at < _text.Length && _text[_at] == '?')
        {
            _at++;
            return new Item.Maybe(item);
        }
        return item;
    }

    private Item One() => _text[_at] switch
    {
        '(' => Group(),
        '<' => Named(),
        '.' or '…' => Gap(),
        '%' or '$' or '€' or '£' => new Item.One(PhrasePattern.Step.Word, _text[_at++].ToString()),
        _ => Word(),
    };

    private Item Group()
    {
        _at++;
        var inner = Alternatives();
        if (_at >= _text.Length)
        {
            throw new FormatException($"A '(' has no ')' in '{source}'.");
        }
        _at++;
        return inner;
    }

    private Item Gap()
    {
        while (_at < _text.Length && _text[_at] is '.' or '…')
        {
            _at++;
            if (_at >= _text.Length)
            {
                break;
            }
        }
        Item gap = new Item.Row([]);
        for (var words = 0; words < LongestGap; words++)
        {
            gap = new Item.Maybe(new Item.Row([new Item.One(PhrasePattern.Step.Any, ""), gap]));
        }
        return gap;
    }

    private Item Named()
    {
        var end = _text.IndexOf('>', _at);
        if (end < 0)
        {
            throw new FormatException($"A '<' has no '>' in '{source}'.");
        }
        var name = _text[(_at + 1)..end];
        _at = end + 1;
        return name switch
        {
            "number" => new Item.One(PhrasePattern.Step.Number, ""),
            "start" => new Item.One(PhrasePattern.Step.First, ""),
            "end" => new Item.One(PhrasePattern.Step.Last, ""),
            "question" => new Item.One(PhrasePattern.Step.Question, ""),
            _ => Set(name),
        };
    }

    private Item.Either Set(string name)
    {
        if (!vocabulary.Sets.TryGetValue(name, out var words))
        {
            throw new FormatException($"'<{name}>' in '{source}' is not a set of words. Write one of: number, start, end, question, " +
                $"{string.Join(", ", vocabulary.Sets.Keys)}.");
        }
        if (!_open.Add(name))
        {
            throw new FormatException($"The set '{name}' holds itself.");
        }
        var (text, at) = (_text, _at);
        var all = words.Select(word =>
        {
            (_text, _at) = (Plain(word), 0);
            return Alternatives();
        }).ToList();
        (_text, _at) = (text, at);
        _open.Remove(name);
        return new Item.Either(all);
    }

    private Item Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '\''))
        {
            _at++;
        }
        if (_at == start)
        {
            return Mark(_text[_at++]);
        }
        var word = _text[start.._at];
        if (_at < _text.Length && _text[_at] == '*')
        {
            _at++;
            return new Item.One(PhrasePattern.Step.Prefix, word);
        }
        return new Item.Row([.. vocabulary.Expand(word).Select(plain => new Item.One(PhrasePattern.Step.Word, plain))]);
    }

    private Item Mark(char mark) => mark switch
    {
        ',' or ';' or ':' => new Item.One(PhrasePattern.Step.Pause, ""),
        '!' => new Item.One(PhrasePattern.Step.Last, ""),
        '-' => new Item.Row([]),
        _ => throw new FormatException($"'{mark}' can't stand in '{source}'. Write words, ( | ), ?, *, ... or <name>."),
    };

    private int Emit(Item item, int next)
    {
        switch (item)
        {
            case Item.One one:
                return Add(new PhrasePattern.State(one.Step, one.Word, next, -1));
            case Item.Row row:
                return row.Items.Reverse().Aggregate(next, (after, inner) => Emit(inner, after));
            case Item.Either either:
                var (words, others) = Split(either);
                var starts = others.Select(inner => Emit(inner, next)).ToList();
                if (words.Count > 0)
                {
                    starts.Add(Add(new PhrasePattern.State(PhrasePattern.Step.OneOf, "", next, -1,
                        words.ToFrozenSet(StringComparer.Ordinal))));
                }
                return starts.Aggregate((one, other) => Add(new PhrasePattern.State(PhrasePattern.Step.Fork, "", one, other)));
            case Item.Maybe maybe:
                return Add(new PhrasePattern.State(PhrasePattern.Step.Fork, "", Emit(maybe.Inner, next), next));
            default:
                throw new InvalidOperationException($"No states for {item.GetType().Name}.");
        }
    }

    // Alternatives of one word each are looked up together.
    private static (List<string> Words, List<Item> Others) Split(Item.Either either)
    {
        var (words, others) = (new List<string>(), new List<Item>());
        foreach (var item in either.Items)
        {
            switch (Plain(item))
            {
                case Item.One { Step: PhrasePattern.Step.Word, Word: var word }: words.Add(word); break;
                case Item.Either inner:
                    var (innerWords, innerOthers) = Split(inner);
                    words.AddRange(innerWords);
                    others.AddRange(innerOthers);
                    break;
                case var other: others.Add(other); break;
            }
        }
        return (words, others);
    }

    private static Item Plain(Item item) => item is Item.Row { Items: [var only] } ? Plain(only) : item;

    private int Add(PhrasePattern.State state)
    {
        if (_states.Count >= MostStates)
        {
            throw new FormatException($"'{source}' stands for too many wordings. Make it several phrases.");
        }
        _states.Add(state);
        return _states.Count - 1;
    }
}
