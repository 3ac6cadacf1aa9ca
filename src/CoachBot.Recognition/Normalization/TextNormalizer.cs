namespace CoachBot.Recognition.Normalization;

/// <summary>Turns what people write into canonical words: names, typos, short forms and synonyms put on one denominator.</summary>
/// <param name="lexicon">The words that the phrases are written in.</param>
/// <param name="keepNumbers">True where one number means something else than another.</param>
internal sealed class TextNormalizer(Lexicon lexicon, bool keepNumbers = false)
{
    private readonly MentionReader _mentions = new(lexicon);

    public NormalizedText Read(string text)
    {
        var tokens = Tokenizer.Split(text);
        var mentions = _mentions.Read(text, tokens);
        var words = new List<string>(tokens.Count + 4);
        var sentence = new SentenceBuilder(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens[at].Kind == TokenKind.Number)
                words.Add(Number(text, tokens, at));
            else if (tokens[at].Kind == TokenKind.Mark)
                AddMark(text[tokens[at].Start], words);
            else if (mentions[at] != Mention.None)
                AddMention(tokens[at], mentions[at], words, sentence);
            else
                AddWord(text, tokens[at], words, sentence);
        }
        return new(words, sentence.ToString(), SlotReader.Read(text, tokens, mentions));
    }

    private string Number(string text, List<RawToken> tokens, int at)
    {
        if (keepNumbers)
            return WordForm.Lower(tokens[at].In(text));
        return Amounts.Read(text, tokens, at) is null ? CanonicalWords.Number : CanonicalWords.Amount;
    }

    private static void AddMark(char mark, List<string> words)
    {
        if (mark == '?')
            words.Add("?");
    }

    private static void AddMention(RawToken token, Mention mention, List<string> words, SentenceBuilder sentence)
    {
        if (mention == Mention.Person)
            words.Add(CanonicalWords.OtherSide);
        else if (mention == Mention.Company)
            words.Add(CanonicalWords.Company);
        sentence.Replace(token, mention switch { Mention.Person => "they", Mention.Company => "the company", _ => "" });
    }

    private void AddWord(string text, RawToken token, List<string> words, SentenceBuilder sentence)
    {
        Span<char> buffer = stackalloc char[WordForm.Longest];
        var lower = WordForm.Lower(token.In(text), buffer);
        if (CanonicalWords.Find(lower) is { } canonical)
        {
            words.AddRange(canonical);
            return;
        }
        var word = Known(lower, out var corrected);
        if (corrected)
            sentence.Replace(token, word);
        words.AddRange(CanonicalWords.Find(word) ?? [word]);
    }

    // The lexicon's word where there is one, spelt right where one slip explains it, else the word as it stands.
    private string Known(ReadOnlySpan<char> lower, out bool corrected)
    {
        corrected = false;
        if (lexicon.Find(lower) is { } known)
            return known;
        var unknown = new string(lower.EndsWith("'s") ? lower[..^2] : lower);
        if (lexicon.Find(unknown) is { } owner)
            return owner;
        var meant = lexicon.Correct(unknown);
        corrected = meant is not null;
        return meant ?? unknown;
    }
}
