using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates;

/// <summary>Puts the dates of both readers together.</summary>
internal static class Joint
{
    /// <summary>
    /// Of dates that share words, those that cover more of them, ours where they are even, but for one that makes a whole of ours; of the
    /// others all that are dates.
    /// </summary>
    public static List<Found> Of(List<Found> ours, List<Found> theirs, List<DateToken> tokens)
    {
        var kept = theirs.FindAll(their => Wins(their, ours.FindAll(their.Shares), tokens));
        return [.. ours.Where(our => !kept.Exists(our.Shares)).Concat(kept).OrderBy(found => found.Start)];
    }

    private static bool Wins(Found their, List<Found> rivals, List<DateToken> tokens)
    {
        if (rivals.Count == 0) return Unread.IsDate(tokens, their);
        var more = Weight(tokens, [their]) - Weight(tokens, rivals);
        return (more > 0 || more == 0 && rivals.Count > 1) && Unread.EndsThere(tokens, their);
    }

    private static int Weight(List<DateToken> tokens, List<Found> found) =>
        tokens.Count(token => Unread.Counts(token) && found.Exists(one => one.Covers(token)));
}
