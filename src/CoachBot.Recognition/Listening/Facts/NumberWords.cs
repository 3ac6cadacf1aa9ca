using System.Globalization;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Sums that are said in words, in figures: “eleven thousand eight hundred” is 11,800.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50,
        ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, int> Large = new(StringComparer.Ordinal)
    {
        ["thousand"] = 1000, ["grand"] = 1000, ["million"] = 1_000_000, ["millions"] = 1_000_000,
    };

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["euro"] = "€", ["euros"] = "€", ["eur"] = "€", ["dollar"] = "$", ["dollars"] = "$", ["usd"] = "$", ["bucks"] = "$",
        ["pound"] = "£", ["pounds"] = "£", ["gbp"] = "£", ["quid"] = "£",
    };

    /// <summary>The sum in figures, with its currency where one is said; null where it isn't all in words.</summary>
    public static string? InFigures(Sentence sentence, int from, int to)
    {
        var (total, group) = (0m, 0m);
        var at = from;
        for (; at < to; at++)
        {
            var word = sentence[at].Lower;
            if (word == "and" && sentence.Reads(at + 1, "a", "half") && at + 2 < to)
                (group, at) = (group + 0.5m, at + 2);
            else if (Small.TryGetValue(word, out var small))
                group += small;
            else if (word == "hundred")
                group = Math.Max(group, 1) * 100;
            else if (Large.TryGetValue(word, out var large))
                (total, group) = (total + Math.Max(group, 1) * large, 0);
            else if (word != "and")
                break;
        }
        if (total + group < 1 || at < to - 1 || decimal.Truncate(total + group) != total + group)
            return null;
        var figures = (total + group).ToString("N0", CultureInfo.InvariantCulture);
        if (at == to)
            return figures;
        return Signs.TryGetValue(sentence[at].Lower, out var sign) ? sign + figures : $"{figures} {sentence[at].Lower}";
    }
}
