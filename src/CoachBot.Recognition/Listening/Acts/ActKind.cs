namespace CoachBot.Recognition.Listening.Acts;

/// <summary>What a message is to the talk, as one word.</summary>
public static class ActKind
{
    /// <summary>Nothing that the coach could act on.</summary>
    public const string Unclear = "unclear";

    /// <summary>The kind of an act.</summary>
    /// <param name="act">The act's id.</param>
    /// <param name="isOpen">Whether a question stands open.</param>
    public static string Of(string act, bool isOpen) => ActIds.Family(act) switch
    {
        ActIds.Answer => "answer",
        ActIds.Tell or ActIds.Correct or ActIds.Unknown or ActIds.Refuse => isOpen ? "answer" : "other",
        "ask" => "ask",
        "want" or ActIds.OthersData => "service",
        "news" => "other",
        "chat" or "steer" => "chat",
        _ => Unclear,
    };
}
