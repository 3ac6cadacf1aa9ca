namespace CoachBot.Recognition.Dates.Words;

/// <summary>Hears in the words before a date whether they tell of what has been: “we spoke on Tuesday”.</summary>
internal static class Tense
{
    private const int Reach = 14;
    private const int ReachOfBack = 6;

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
            "told suggested suggests proposed prefers follow chase check circle " +
            "ping try see speak talk is are due for by until before back free " +
                "available expects expect")
                .Split(' ')];

    /// <summary>Looks back from a position, to the start of the clause or as far as <paramref name="from"/>.</summary>
    public static bool IsPast(IReadOnlyList<DateToken> tokens, int position, int from)
    {
        for (var i = position - 1; i >= Math.Max(from, position - Reach); i--)
        {
            if (tokens[i].Kind == DateTokenKind.Symbol && tokens[i].Text is "." or "!" or "?" or ";" or "\n") return false;
            if (IsWeAre(tokens[i])) return false;
            if (Past.Contains(tokens[i].Text)) return true;
            if (Open.Contains(tokens[i].Text) && !IsName(tokens, i)) return false;
        }
        return false;
    }

    // “We're” has lost its apostrophe by now, and is as long as before.
    private static bool IsWeAre(DateToken token) => token.Is("were") && token.Length > "were".Length;

    /// <summary>Whether nothing between two days opens the future again: no sentence ends, and nobody decides, meets or wants.</summary>
    public static bool GoesOn(IReadOnlyList<DateToken> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].EndsSentence || tokens[i].IsAny(Ahead) || (Open.Contains(tokens[i].Text) && !IsName(tokens, i))) return false;
        }
        return true;
    }

    /// <summary>“Friday came and went”, “Monday has come and gone”.</summary>
    public static bool IsGone(IReadOnlyList<DateToken> tokens, int end)
    {
        var at = end < tokens.Count && tokens[end].IsAny("has", "had") ? end + 1 : end;
        return at < tokens.Count && (tokens[at].Is("passed")
            || (at + 2 < tokens.Count && tokens[at].IsAny("came", "come") && tokens[at + 1].Is("and")
                && tokens[at + 2].IsAny("went", "gone")));
    }

    /// <summary>“They said no back in March” has been; who is back in March, or shall be rung back then, is to come.</summary>
    public static bool IsBackIn(IReadOnlyList<DateToken> tokens, int position)
    {
        var back = position - (position > 0 && tokens[position - 1].Is("in") ? 2 : 1);
        if (position < tokens.Count && tokens[position].Is("in")) back = position - 1;
        return back > 0 && tokens[back].Is("back") && (back + 1 < tokens.Count && tokens[back + 1].Is("in"))
            && !tokens[back - 1].IsAny(Returning) && HasBeen(tokens, back);
    }

    // Only a verb that tells of what was, or a no, a few words before: “Kim back in April”, “Tove, back in May” tell of none.
    private static bool HasBeen(IReadOnlyList<DateToken> tokens, int back)
    {
        for (var i = back - 1; i >= Math.Max(0, back - ReachOfBack); i--)
        {
            var isAfterNo = i == back - 1 && i > 0 && tokens[i - 1].Is("no");
            if (tokens[i].EndsSentence || tokens[i].Is(",") && !isAfterNo || tokens[i].IsAny(Coming)) return false;
            if (Past.Contains(tokens[i].Text) || tokens[i].IsAny(Told)) return true;
        }
        return false;
    }

    private static readonly string[] Ahead =
        ["decide", "decides", "decision", "deciding", "meeting", "meets", "review", "board", "starts", "start", "deadline", "expires",
            "ends", "demo", "visit", "now", "then", "agreed", "set", "booked", "fixed", "new", "pitch"];

    private static readonly string[] Told =
        ["said", "told", "asked", "agreed", "promised", "suggested", "proposed", "no", "nothing", "gave", "got", "took", "turned",
            "declined", "refused", "rejected", "ordered", "tried", "quoted", "offered", "dropped", "passed", "ghosted", "chose",
            "switched", "stopped", "paid", "made", "went"];

    private static readonly string[] Coming =
        ["will", "ll", "would", "is", "are", "be", "due", "expected", "booked", "want", "wants", "need", "needs", "should", "must",
            "can", "could", "remind", "let", "lets"];

    private static readonly string[] Returning =
        ["is", "are", "am", "be", "im", "hes", "shes", "theyre", "were", "get", "gets", "getting", "come", "comes", "coming", "go", "goes",
            "going", "not", "only", "she", "he", "they", "me", "her", "him", "them", "call", "ring", "you", "us", "and", "until", "till",
            "report", "reports", "office", "work", "s", "re", "m", "check", "circle", "reach", "loop", "write", "pop", "swing", "drop",
            "ping", "try", "follow", "due", "expected"];

    /// <summary>“Had a call with Ana on Tuesday”, “sent it to her”, “since”: no future in them.</summary>
    private static bool IsName(IReadOnlyList<DateToken> tokens, int i) =>
        (i > 0 && tokens[i - 1].IsAny("a", "the", "my", "our", "good", "great", "first", "last")) ||
        (tokens[i].IsAny("to", "for", "back", "by") && i + 1 < tokens.Count);
}
