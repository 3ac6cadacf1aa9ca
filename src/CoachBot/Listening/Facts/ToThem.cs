namespace CoachBot.Listening.Facts;

/// <summary>Turns what is told of a buyer to the buyer: “it cost him a Saturday” is “it cost you a Saturday”.</summary>
internal static class ToThem
{
    private const int Longest = 110;

    private static readonly HashSet<string> _verbsBeforeHer = new(StringComparer.Ordinal)
    {
        "cost", "costs", "costing", "drives", "drive", "driving", "makes", "made", "leaves", "left", "bothers", "keeps", "kept", "takes",
        "took", "for", "to", "with", "gives", "gave", "from", "on",
    };

    private static readonly Dictionary<string, string> _written = new(StringComparer.Ordinal)
    {
        ["abt"] = "about", ["w"] = "with", ["n"] = "and", ["&"] = "and", ["bc"] = "because", ["cos"] = "because", ["doesnt"] = "doesn't",
        ["dont"] = "don't", ["cant"] = "can't", ["didnt"] = "didn't", ["isnt"] = "isn't", ["hrs"] = "hours", ["hr"] = "hour",
        ["mins"] = "minutes", ["wk"] = "week", ["wks"] = "weeks", ["yr"] = "year", ["yrs"] = "years", ["mths"] = "months",
        ["jan"] = "January", ["feb"] = "February", ["apr"] = "April", ["aug"] = "August", ["sep"] = "September", ["sept"] = "September",
        ["oct"] = "October", ["nov"] = "November", ["dec"] = "December", ["january"] = "January", ["february"] = "February",
        ["april"] = "April", ["june"] = "June", ["july"] = "July", ["august"] = "August", ["september"] = "September",
        ["october"] = "October", ["november"] = "November", ["december"] = "December", ["monday"] = "Monday", ["tuesday"] = "Tuesday",
        ["wednesday"] = "Wednesday", ["thursday"] = "Thursday", ["friday"] = "Friday", ["saturday"] = "Saturday", ["sunday"] = "Sunday",
    };

    private static readonly Dictionary<string, string> _ofThem = new(StringComparer.Ordinal)
    {
        ["he's"] = "you're", ["she's"] = "you're", ["hes"] = "you're", ["shes"] = "you're", ["they're"] = "you're", ["theyre"] = "you're",
        ["they've"] = "you've", ["theyve"] = "you've", ["he'd"] = "you'd", ["she'd"] = "you'd", ["they'd"] = "you'd", ["he'll"] = "you'll",
        ["she'll"] = "you'll", ["they'll"] = "you'll", ["him"] = "you", ["them"] = "you", ["his"] = "your", ["their"] = "your",
        ["hers"] = "yours", ["theirs"] = "yours", ["himself"] = "yourself", ["herself"] = "yourself", ["themselves"] = "yourselves",
    };

    private static readonly Dictionary<string, string> _verbs = new(StringComparer.Ordinal)
    {
        ["is"] = "are", ["was"] = "were", ["has"] = "have", ["does"] = "do", ["doesn't"] = "don't", ["hasn't"] = "haven't",
        ["isn't"] = "aren't", ["wasn't"] = "weren't", ["goes"] = "go",
    };

    // What stands between who does it and what they do.
    private static readonly HashSet<string> _between = new(StringComparer.Ordinal)
    {
        "always", "often", "never", "just", "still", "also", "now", "really", "sometimes", "already", "only", "even", "currently",
    };

    private static readonly HashSet<string> _small = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "it", "its", "there", "two", "three", "half", "most", "every", "deliveries", "orders", "drivers", "customers",
        "staff", "people",
    };

    /// <summary>The same, said to the buyer; null where it can't be turned.</summary>
    /// <param name="told">A clause, or what troubles them by its name.</param>
    public static string? Turn(string told)
    {
        var words = told.Trim().TrimEnd('.', ',', '!', ';', ':').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var turned = new List<string>(words.Length);
        var (agrees, isOne) = (false, false);
        for (var at = 0; at < words.Length; at++)
        {
            var (word, end) = Parted(words[at]);
            var small = word.ToLowerInvariant();
            var said = small is "march" or "may" && at > 0 && words[at - 1].ToLowerInvariant() is "in" or "by" or "until" or "since" or "of"
                ? char.ToUpperInvariant(small[0]) + small[1..]
                : _written.GetValueOrDefault(small, word);
            if (small is "he" or "she" or "they")
            {
                (said, agrees, isOne) = ("you", small != "they", small != "they");
            }
            else if (small == "her")
            {
                said = at + 1 < words.Length && !(at > 0 && _verbsBeforeHer.Contains(words[at - 1].ToLowerInvariant())) ? "your" : "you";
            }
            else if (_ofThem.TryGetValue(small, out var theirs))
            {
                isOne |= small is "he's" or "she's" or "hes" or "shes";
                said = small is "he's" or "she's" or "hes" or "shes" && at + 1 < words.Length && IsDone(words[at + 1]) ? "you've" : theirs;
            }
            else if (agrees && !_between.Contains(small))
            {
                (said, agrees) = (Agreeing(said), false);
            }
            else if (isOne && at > 0 && words[at - 1] is "and" or "or" && _verbs.TryGetValue(said, out var second))
            {
                said = second;
            }
            else if (at == 0 && _small.Contains(small))
            {
                said = small;
            }
            turned.Add(said + end);
        }
        var text = string.Join(' ', turned);
        return text.Length is 0 or > Longest || text.Any(letter => letter is '"' or '“' or '”' or '<' or '>' or '[' or ']' or '{' or '}')
            ? null : text;
    }

    private static (string Word, string End) Parted(string word)
    {
        var bare = word.TrimEnd(',', '.');
        return (bare, word[bare.Length..]);
    }

    private static bool IsDone(string word) =>
        word is "lost" or "had" or "been" or "got" or "done" or "gone" or "run" or "made" or "paid" or "bought" or "taken"
            || word.EndsWith("ed", StringComparison.Ordinal);

    // “Loses” is “lose”, “misses” is “miss”, “tries” is “try”.
    private static string Agreeing(string verb)
    {
        if (_verbs.TryGetValue(verb, out var known))
        {
            return known;
        }
        return verb.Length < 4 || !verb.EndsWith('s') || verb.EndsWith("ss", StringComparison.Ordinal) ? verb
            : verb.EndsWith("ies", StringComparison.Ordinal) ? verb[..^3] + "y"
            : verb.EndsWith("sses", StringComparison.Ordinal) || verb.EndsWith("shes", StringComparison.Ordinal)
                || verb.EndsWith("ches", StringComparison.Ordinal) || verb.EndsWith("xes", StringComparison.Ordinal) ? verb[..^2]
            : verb[..^1];
    }
}
