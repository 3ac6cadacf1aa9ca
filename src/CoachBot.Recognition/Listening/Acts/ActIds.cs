namespace CoachBot.Recognition.Listening.Acts;

/// <summary>The acts that the reading itself treats apart from the others.</summary>
public static class ActIds
{
    /// <summary>Answers the open question.</summary>
    public const string Answer = "answer";

    /// <summary>Doesn't know the answer.</summary>
    public const string Unknown = "unknown";

    /// <summary>Would rather not answer.</summary>
    public const string Refuse = "refuse";

    /// <summary>Adds facts.</summary>
    public const string Tell = "tell";

    /// <summary>Puts right what was told before.</summary>
    public const string Correct = "correct";

    /// <summary>Another language.</summary>
    public const string Foreign = "foreign";

    /// <summary>Wants another person's data.</summary>
    public const string OthersData = "others-data";

    /// <summary>No business of the coach's.</summary>
    public const string None = "none";

    /// <summary>What stands before the dot: <c>news</c> of <c>news.said-no</c>; the act itself where there is none.</summary>
    public static string Family(string act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var dot = act.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? act : act[..dot];
    }
}
