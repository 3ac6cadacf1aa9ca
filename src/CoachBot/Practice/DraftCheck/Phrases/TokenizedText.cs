

namespace CoachBot.Practice.DraftCheck.Phrases;

/// <summary>A text as words and sentences, for phrases to be found in.</summary>
public sealed class TokenizedText
{
    internal TokenizedText(string text, IReadOnlyList<Token> tokens, IReadOnlyList<DraftSentence> sentences) =>
        (Text, Tokens, Sentences) = (text, tokens, sentences);

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<DraftSentence> Sentences { get; }

    public static TokenizedText Read(string text, DraftVocabulary vocabulary) => new TokenReader(text, vocabulary).Read();

    public DraftSentence SentenceOf(int token) => Sentences[Tokens[token].Sentence];

    public bool IsFirst(int token) => SentenceOf(token).FirstToken == token;

    /// <summary>The words from one token to another as they stand in the text, on one line.</summary>
    public string Words(int first, int end) => OneLine(Text[Begin(Tokens[first].Start)..Tokens[end - 1].End]);

    public string Words(DraftSentence sentence) => OneLine(Text[sentence.Start..sentence.End]);

    // "10% off", not "% off".
    private int Begin(int start)
    {
        while (start > 0 && Text[start] is '%' or (>= '0' and <= '9') && char.IsAsciiDigit(Text[start - 1]))
        {
            start--;
        }
        return start;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
