using System.Text;

namespace CoachBot.Content;

/// <summary>
/// Wording with names in it. <c>{buyer|there}</c> is the name, or the text after the bar when it is unknown;
/// <c>[, {buyer}]</c> is left out whole when a name in it is unknown.
/// </summary>
public sealed class Template
{
    private readonly record struct Part(string Text, string? Name, string? Otherwise, int Segment);

    private readonly List<Part> _parts;

    private Template(string source, List<Part> parts)
    {
        Source = source;
        _parts = parts;
    }

    public static Template Empty { get; } = new("", []);

    public string Source { get; }

    /// <exception cref="FormatException">A brace or bracket has no partner, or a name could be missing with nothing to say
    /// instead.</exception>
    public static Template Parse(string text) => new(text, new Parser(text).Parse());

    public IEnumerable<string> Names => _parts.Select(part => part.Name).OfType<string>().Distinct();

    public string Fill(Names names)
    {
        var text = new StringBuilder(Source.Length + 16);
        foreach (var part in _parts)
        {
            if (part.Segment == 0 || Complete(part.Segment, names))
            {
                text.Append(part.Name is null ? part.Text : names[part.Name] ?? part.Otherwise);
            }
        }
        return text.ToString();
    }

    public override string ToString() => Source;

    private bool Complete(int segment, Names names) =>
        _parts.All(part => part.Segment != segment || part.Name is null || part.Otherwise is not null || names[part.Name] is not null);

    private ref struct Parser(string text)
    {
        private readonly List<Part> _parts = [];
        private int _at = 0;
        private int _segment = 0;
        private int _segments = 0;

        public List<Part> Parse()
        {
            while (_at < text.Length)
            {
                Next();
            }
            return _segment == 0 ? _parts : throw new FormatException("A '[' has no ']' after it. Close the part that may be left out.");
        }

        private void Next()
        {
            switch (text[_at])
            {
                case '{': Name(); break;
                case '[': Open(); break;
                case ']': Close(); break;
                case '}': throw new FormatException("A '}' has no '{' before it.");
                default: Plain(); break;
            }
        }

        private void Plain()
        {
            var length = text.AsSpan(_at).IndexOfAny("{}[]");
            length = length < 0 ? text.Length - _at : length;
            _parts.Add(new Part(text.Substring(_at, length), null, null, _segment));
            _at += length;
        }

        private void Open()
        {
            if (_segment != 0)
            {
                throw new FormatException("A '[' stands inside '[ … ]'. Parts that may be left out can't be nested.");
            }
            _segment = ++_segments;
            _at++;
        }

        private void Close()
        {
            var segment = _segment;
            if (segment == 0)
            {
                throw new FormatException("A ']' has no '[' before it.");
            }
            if (!_parts.Exists(part => part.Segment == segment && part.Name is not null))
            {
                throw new FormatException("There is no name in '[ … ]', so it would never be left out. Add a {name} or take the brackets " +
                    "away.");
            }
            _segment = 0;
            _at++;
        }

        private void Name()
        {
            var end = text.IndexOf('}', _at);
            if (end < 0)
            {
                throw new FormatException("A '{' has no '}' after it.");
            }
            var inside = text[(_at + 1)..end];
            var bar = inside.IndexOf('|', StringComparison.Ordinal);
            var name = bar < 0 ? inside : inside[..bar];
            CheckName(name, bar >= 0);
            _parts.Add(new Part("", name, bar < 0 ? null : inside[(bar + 1)..], _segment));
            _at = end + 1;
        }

        private readonly void CheckName(string name, bool hasOtherwise)
        {
            if (Content.Names.AlwaysKnown.Contains(name))
            {
                return;
            }
            if (!Content.Names.MaybeUnknown.Contains(name))
            {
                throw new FormatException($"'{{{name}}}' is not a name that the coach knows. Write one of: " +
                    $"{string.Join(", ", Content.Names.MaybeUnknown)}.");
            }
            if (!hasOtherwise && _segment == 0)
            {
                throw new FormatException($"'{{{name}}}' may be unknown. Write '{{{name}|…}}' with what to say instead, or put the part " +
                    "into '[ … ]'.");
            }
        }
    }
}
