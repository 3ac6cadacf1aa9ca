namespace CoachBot.Practice.DraftCheck.Phrases;

/// <summary>Cuts a text into words and sentences, in one pass.</summary>
internal sealed class TokenReader(string text, DraftVocabulary vocabulary)
{
    // A new line that begins like this, or after a line as short as that, is a new sentence; others are wrapped.
    private const int ShortLine = 45;

    private static readonly HashSet<string> _abbreviations =
        ["mr", "mrs", "ms", "dr", "prof", "st", "vs", "approx", "no", "e.g", "i.e", "inc", "ltd"];

    private readonly List<Token> _tokens = new(text.Length / 5);
    private readonly List<DraftSentence> _sentences = [];
    private readonly bool[] _quoted = QuotedParts.Of(text);
    private int _at;
    private int _first;
    private int _lineStart;
    private bool _pause;

    public TokenizedText Read()
    {
        while (_at < text.Length)
        {
            Next();
        }
        EndSentence(asks: false);
        return new TokenizedText(text, _tokens, _sentences);
    }

    private void Next()
    {
        var letter = text[_at];
        if (char.IsLetterOrDigit(letter))
        {
            Word();
            return;
        }
        switch (letter)
        {
            case '%' or '$' or '€' or '£':
                Add(letter.ToString(), _at, _at + 1);
                break;
            case '.' or '!' or '?' or '…':
                Terminal();
                return;
            case '\n':
                NewLine();
                break;
            case ',' or ';' or ':' or '—' or '–' or '(' or ')':
                _pause = true;
                break;
            case '-' when _at + 1 < text.Length && text[_at + 1] == ' ':
                _pause = true;
                break;
        }
        _at++;
    }

    private void Word()
    {
        var start = _at;
        var number = char.IsAsciiDigit(text[_at]);
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || Inside(number)))
        {
            _at++;
        }
        var word = text[start.._at].ToLowerInvariant().Replace('’', '\'');
        foreach (var plain in vocabulary.Expand(word))
        {
            Add(plain, start, _at);
        }
    }

    private bool Inside(bool number) =>
        _at + 1 < text.Length
        && (number ? text[_at] is '.' or ',' && char.IsAsciiDigit(text[_at + 1]) : text[_at] is '\''
            or '’' && char.IsLetter(text[_at + 1]));

    private void Add(string word, int start, int end)
    {
        _tokens.Add(new Token(word, start, end, _sentences.Count, _pause, _quoted[start]));
        _pause = false;
    }

    private void Terminal()
    {
        var (asks, from) = (false, _at);
        while (_at < text.Length && text[_at] is '.' or '!' or '?' or '…' or '"' or '”' or '\'' or '’' or ')')
        {
            asks |= text[_at] == '?' && !_quoted[_at];
            _at++;
            if (_at >= text.Length)
            {
                break;
            }
        }
        var ends = _at >= text.Length || !char.IsLetterOrDigit(text[_at]);
        if (ends && (asks || !IsAbbreviation(from)))
        {
            EndSentence(asks);
        }
    }

    private bool IsAbbreviation(int dot) =>
        text[dot] == '.'
            && _tokens.Count > _first
            && _tokens[^1].End == dot
            && (_abbreviations.Contains(_tokens[^1].Word) || IsInitials(dot));

    // The g of "e.g."
    private bool IsInitials(int dot) => _tokens[^1].Word.Length == 1 && dot >= 2 && text[dot - 2] == '.';

    private void NewLine()
    {
        var next = _at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
        {
            next++;
            if (next >= text.Length)
            {
                break;
            }
        }
        var wrapped = next < text.Length && char.IsLower(text[next]) && _at - _lineStart > ShortLine;
        if (!wrapped)
        {
            EndSentence(asks: false);
        }
        _lineStart = _at + 1;
    }

    private void EndSentence(bool asks)
    {
        if (_tokens.Count > _first)
        {
            _sentences.Add(new DraftSentence(_first, _tokens.Count, _tokens[_first].Start, Math.Min(_at, text.Length), asks));
        }
        else if (asks && _sentences.Count > 0)
        {
            _sentences[^1] = _sentences[^1] with { Asks = true };
        }
        _first = _tokens.Count;
        _pause = false;
    }
}
