namespace CoachBot.Recognition.Dates.Words;

/// <summary>Hears in the words before a date whether they tell of what has been: “we spoke on Tuesday”.</summary>
internal static class Tense
{
    private const int Reach = 14;

    private static readonly HashSet<string> Past =
        [.. ("was were sat happened spoke met talked called rang emailed sent saw went visited chatted discussed presented pitched " +
            "demoed signed bought ended started finished " +
            "heard since last reached messaged texted wrote left visited attended did didnt wasnt hadnt been ago replied answered " +
                "followed had quiet silent cancelled " +
            "lost won closed chased pinged phoned caught came joined").Split(' ')];

    /// <summary>Words after which the future is open again; what was said, asked or agreed may well be ahead.</summary>
    private static readonly HashSet<string> Open =
        [.. ("will ll shall wants want wanted need needs must should can could remind call email send book schedule meet lets let plan " +
            "going gonna to next said says agreed asked promised " +
            "told suggested suggests proposed prefers follow chase ping try see speak talk is are due for by until before back free " +
                "available expects expect")
                .Split(' ')];

    /// <summary>Looks back from a position, to the start of the clause or as far as <paramref name="from"/>.</summary>
    public static bool IsPast(IReadOnlyList<DateToken> tokens, int position, int from)
    {
        for (var i = position - 1; i >= Math.Max(from, position - Reach); i--)
        {
            if (tokens[i].Kind == DateTokenKind.Symbol && tokens[i].Text is "." or "!" or "?" or ";" or "\n") return false;
            if (Past.Contains(tokens[i].Text)) return true;
            if (Open.Contains(tokens[i].Text) && !IsName(tokens, i)) return false;
        }
        return false;
    }

    /// <summary>“Had a call with Ana on Tuesday”, “sent it to her”, “since”: no future in them.</summary>
    private static bool IsName(IReadOnlyList<DateToken> tokens, int i) =>
        (i > 0 && tokens[i - 1].IsAny("a", "the", "my", "our", "good", "great", "first", "last")) ||
        (tokens[i].IsAny("to", "for", "back", "by") && i + 1 < tokens.Count);
}
