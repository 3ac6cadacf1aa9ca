namespace CoachBot.Practice.DraftCheck.Phrases;

/// <summary>One plain word of a draft, and where it stands. Words that a contraction stands for share their place.</summary>
/// <param name="Word">In small letters, as <see cref="DraftVocabulary.Expand"/> gives it.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="AfterPause">A comma, semicolon, colon, dash or bracket stands before it.</param>
/// <param name="Quoted">It stands in quotation marks: somebody else's words.</param>
public readonly record struct Token(string Word, int Start, int End, int Sentence, bool AfterPause, bool Quoted)
{
    public bool IsNumber => char.IsAsciiDigit(Word[0]);
}

/// <summary>A sentence: its tokens, its text, and whether it asks.</summary>
public readonly record struct DraftSentence(int FirstToken, int EndToken, int Start, int End, bool Asks)
{
    public int Length => EndToken - FirstToken;
}
