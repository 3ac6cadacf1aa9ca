using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates;

/// <summary>What the words around a date say of it: for readers that find dates in another way than <see cref="DateTimeReader"/>.</summary>
public static class DateSentence
{
    /// <summary>Whether the words before a date tell of what has been: “we spoke on Tuesday”.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="index">Where the date begins.</param>
    /// <param name="clause">Where its clause begins; no earlier word counts.</param>
    public static bool IsPast(string text, int index, int clause = 0)
    {
        var tokens = Tokenizer.Split(text);
        return Tense.IsPast(tokens, TokenAt(tokens, index), TokenAt(tokens, clause));
    }

    /// <summary>The one that the text is about; see <see cref="IDateTimeReader.Read"/>. Null when there are none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="found">The dates in it, in the order written.</param>
    /// <param name="context">Who writes, and when.</param>
    public static TimeExpression? Choose(string text, IReadOnlyList<TimeExpression> found, DateTimeContext context)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(context);
        var tokens = Tokenizer.Split(text);
        return found.Count == 0 ? null : Choice.Of([.. found.Select(f => new Found(f, tokens, TokenAt(tokens, f.Index), TokenAt(tokens, f.Index + f.Length)))], context).Expression;
    }

    private static int TokenAt(List<Token> tokens, int index)
    {
        var position = tokens.FindIndex(token => token.End > index);
        return position < 0 ? tokens.Count : position;
    }
}
