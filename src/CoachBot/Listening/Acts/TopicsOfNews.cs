namespace CoachBot.Listening.Acts;

/// <summary>Which topic a piece of news belongs to.</summary>
public static class TopicsOfNews
{
    private static readonly Dictionary<string, string> ByAct = new(StringComparer.Ordinal)
    {
        ["news.said-no"] = "buyer-said-no",
        ["news.quiet"] = "buyer-went-quiet",
        ["news.circles"] = "going-in-circles",
        ["news.friendly"] = "relationship-no-sale",
        ["news.pushy"] = "focused-on-the-sale",
        ["news.price"] = "price",
        ["news.later"] = "maybe-later",
        ["news.send-something"] = "send-me-something",
        ["news.ask-boss"] = "has-to-ask",
        ["news.no-show"] = "no-show",
        ["news.reopened"] = "wants-to-talk-again",
        ["news.step"] = "it-moves",
        ["news.said-yes"] = "said-yes",
    };

    private static readonly Dictionary<string, string> ByTopic =
        ByAct.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The act that tells of a topic; null where none of the coach's own does.</summary>
    public static string? ActOf(string topic) => ByTopic.GetValueOrDefault(topic);

    /// <summary>Where news is talked about that has no words of its own.</summary>
    public static string Nearest(string topic) => topic switch
    {
        "said-yes" or "it-moves" or "wants-to-talk-again" => "debrief-call",
        "no-show" or "maybe-later" or "send-me-something" => "buyer-went-quiet",
        _ => topic,
    };

    /// <summary>
    /// The topic's id; null where the news is about a call and not about where the deal stands. News of a situation that was added is
    /// called like it.
    /// </summary>
    public static string? Of(string act) => !act.StartsWith("news.", StringComparison.Ordinal) || act.StartsWith("news.call-",
        StringComparison.Ordinal) ? null : ByAct.GetValueOrDefault(act, act["news.".Length..]);
}
