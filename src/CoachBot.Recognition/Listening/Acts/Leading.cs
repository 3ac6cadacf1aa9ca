namespace CoachBot.Recognition.Listening.Acts;

/// <summary>Which of several commands makes the card; the others get a line each.</summary>
public static class Leading
{
    private static readonly string[] _order =
    [
        ActIds.Correct, ActIds.Answer, "news", ActIds.OthersData, "ask", "want", ActIds.Unknown, ActIds.Refuse, ActIds.Foreign, "steer",
        ActIds.Tell, "chat", ActIds.None,
    ];

    // Each of these begins something of its own, so it comes before what is done in a line.
    private static readonly string[] _topics = ["want.debrief", "want.prepare", "want.draft-check", "want.practise"];

    /// <summary>The act that leads, the first of those of equal rank.</summary>
    public static string Of(IEnumerable<string> acts) => acts.MinBy(Rank)!;

    /// <summary>True for a service that begins something of its own.</summary>
    public static bool BeginsTopic(string act) => _topics.Contains(act);

    /// <summary>Lower leads.</summary>
    public static int Rank(string act)
    {
        var family = Array.IndexOf(_order, ActIds.Family(act));
        return 2 * family - (BeginsTopic(act) ? 3 : 0);
    }
}
