using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>What an unknown word may be beside a name.</summary>
internal static class Looks
{
    private static readonly WordSet Clipped = new("wed weds tues thur thurs tmrw ok lol omg asap tbh fyi btw eod eow usd eur gbp");

    /// <summary>True for clipped words that are written with capitals as well.</summary>
    public static bool IsShorthand(string lower) => Clipped.Contains(lower);

    /// <summary>True where two neighbouring letters swapped, or one left out or doubled, make an ordinary word.</summary>
    public static bool LikeTypo(string lower)
    {
        if (lower.Length < 4)
            return false;
        for (var at = 0; at + 1 < lower.Length; at++)
        {
            if (lower[at] != lower[at + 1] &&
                OrdinaryWords.IsListed(string.Concat(lower.AsSpan(0, at), [lower[at + 1], lower[at]], lower.AsSpan(at + 2))))
                return true;
        }
        for (var at = 1; at < lower.Length; at++)
        {
            if (lower[at] == lower[at - 1] && OrdinaryWords.IsListed(lower.Remove(at, 1)))
                return true;
        }
        return false;
    }
}
