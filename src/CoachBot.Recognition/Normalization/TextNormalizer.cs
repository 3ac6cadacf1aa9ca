using System.Text;

namespace CoachBot.Recognition.Normalization;

/// <summary>Turns what people write into canonical words: names, typos, short forms and synonyms put on one denominator.</summary>
internal sealed class TextNormalizer(Lexicon lexicon)
{
    private readonly MentionReader _mentions = new(lexicon);

    public NormalizedText Read(string text)
    {
        var tokens = Tokenizer.Split(text);
        var mentions = _mentions.Read(text, tokens);
        var words = new List<string>(tokens.Count + 4);
        var sentence = new StringBuilder(text.Length + 16);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Word)
                AddWord(text, tokens[at], mentions[at], words, sentence);
            else if (tokens[at].Kind == TokenKind.Number)
                AddNumber(text, tokens, at, words, sentence);
            else
                AddMark(text[tokens[at].Start], words, sentence);
        }
        return new(words, sentence.ToString(), SlotReader.Read(text, tokens, mentions));
    }

    private void AddWord(string text, RawToken token, Mention mention, List<string> words, StringBuilder sentence)
    {
        if (mention == Mention.Continued)
            return;
        if (mention != Mention.None)
        {
            var isPerson = mention == Mention.Person;
            words.Add(isPerson ? CanonicalWords.OtherSide : CanonicalWords.Company);
            Append(sentence, isPerson ? "they" : "the company");
            return;
        }
        Span<char> buffer = stackalloc char[WordForm.Longest];
        var lower = WordForm.Lower(token.In(text), buffer);
        if (CanonicalWords.Find(lower) is { } canonical)
        {
            words.AddRange(canonical);
            Append(sentence, lower);
            return;
        }
        var word = Known(lower);
        Append(sentence, word);
        words.AddRange(CanonicalWords.Find(word) ?? [word]);
    }

    // The lexicon's word where there is one, spelt right where one slip explains it, else the word as it stands.
    private string Known(ReadOnlySpan<char> lower)
    {
        if (lexicon.Find(lower) is { } known)
            return known;
        var unknown = new string(lower.EndsWith("'s") ? lower[..^2] : lower);
        return lexicon.Find(unknown) ?? lexicon.Correct(unknown) ?? unknown;
    }

    private static void AddNumber(string text, List<RawToken> tokens, int at, List<string> words, StringBuilder sentence)
    {
        words.Add(Amounts.Read(text, tokens, at) is null ? CanonicalWords.Number : CanonicalWords.Amount);
        Append(sentence, tokens[at].In(text));
    }

    private static void AddMark(char mark, List<string> words, StringBuilder sentence)
    {
        if (mark == '?')
            words.Add("?");
        if (mark is '?' or '.' or ',' or '!' or ';' or ':')
            sentence.Append(mark);
    }

    private static void Append(StringBuilder sentence, ReadOnlySpan<char> word)
    {
        if (sentence.Length > 0)
            sentence.Append(' ');
        sentence.Append(word);
    }
}
