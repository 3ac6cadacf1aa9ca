namespace CoachBot.Delivery;

/// <summary>
/// When to try a reply again: doubling from half a second to a minute, with a random part so that many replies don't come back at once.
/// </summary>
internal static class RetrySchedule
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromMinutes(10);

    /// <param name="attempts">Tries so far, one or more.</param>
    /// <param name="asked">What the channel asked for (Retry-After): kept to, up to ten minutes.</param>
    /// <param name="random">Between nought and one.</param>
    public static TimeSpan Next(int attempts, TimeSpan? asked, double random)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempts - 1, 10));
        var own = (doubled < Longest ? doubled : Longest) * (0.5 + (random / 2));
        var wanted = asked is { } time && time > TimeSpan.Zero ? time + (own * 0.1) : own;
        return wanted < LongestAsked ? wanted : LongestAsked;
    }
}
