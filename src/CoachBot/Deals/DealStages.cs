namespace CoachBot.Deals;

/// <summary>Where a deal can stand.</summary>
public static class DealStages
{
    /// <summary>They talk.</summary>
    public const string Open = "open";

    /// <summary>They don't answer.</summary>
    public const string Silent = "silent";

    /// <summary>They put it off.</summary>
    public const string PutOff = "put-off";

    /// <summary>They declined.</summary>
    public const string SaidNo = "said-no";

    /// <summary>They want it.</summary>
    public const string Yes = "yes";

    /// <summary>They went with somebody else.</summary>
    public const string Lost = "lost";

    /// <summary>They came back.</summary>
    public const string Reopened = "reopened";

    /// <summary>True where nothing is left to be decided.</summary>
    public static bool IsOver(string stage) => stage is SaidNo or Yes or Lost;
}
