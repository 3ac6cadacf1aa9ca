using System.Text;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.RolePlay;

/// <summary>Words in a message that stand in quotes, with what stands before them.</summary>
internal readonly record struct QuotedSpans(string Before, string Words)
{
    private const int FewWords = 4;

    /// <summary>What stands behind it.</summary>
    public string After { get; private init; } = "";

    /// <summary>Each of them, as they come; a single quote inside a word opens none.</summary>
    public static IEnumerable<QuotedSpans> In(string text)
    {
        var open = -1;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsQuote(text, at))
            {
                continue;
            }
            if (open >= 0 && Closes(text[open], text[at]))
            {
                yield return new(text[..open], text[(open + 1)..at].Trim()) { After = text[(at + 1)..] };
                open = -1;
            }
            else if (open < 0)
            {
                open = at;
            }
        }
    }

    /// <summary>The message without them.</summary>
    public static string Without(string text)
    {
        var own = new StringBuilder(text);
        foreach (var quote in In(text).Reverse())
        {
            own.Remove(quote.Before.Length, Math.Min(quote.Words.Length + 2, own.Length - quote.Before.Length));
        }
        return own.ToString();
    }

    /// <summary>The message without its quotations; of a few words within a sentence only the marks go.</summary>
    public static string WithFewWords(string text)
    {
        var own = new StringBuilder(text);
        foreach (var quote in In(text).Reverse())
        {
            var length = Math.Min(text[quote.Before.Length..].Length - quote.After.Length, own.Length - quote.Before.Length);
            own.Remove(quote.Before.Length, length)
                .Insert(quote.Before.Length, WordCount.Of(quote.Words) <= FewWords ? quote.Words : "");
        }
        return own.ToString();
    }

    private static bool IsQuote(string text, int at) => text[at] is '"' or '“' or '”' or '„' or '«' or '»'
        || (text[at] is '\'' or '‘' or '’' && !(at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1])
            && char.IsLetterOrDigit(text[at + 1])));

    private static bool Closes(char open, char close) => open switch
    {
        '\'' or '‘' or '’' => close is '\'' or '’',
        _ => close is '"' or '”' or '“' or '»',
    };
}
