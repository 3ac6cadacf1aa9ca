namespace CoachBot.Listening.Understanding;

/// <summary>“Too expensive”, and nothing else: what a seller has no time to say in a sentence is what the buyer said.</summary>
internal static class FewWords
{
    private static readonly Dictionary<string, string> _acts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["too expensive"] = "news.price",
        ["too dear"] = "news.price",
        ["too pricey"] = "news.price",
        ["price too high"] = "news.price",
        ["price is too high"] = "news.price",
        ["wants it cheaper"] = "news.price",
        ["no budget"] = "news.price",
        ["wants discount"] = "news.price",
        ["wants a discount"] = "news.price",
        ["no answer"] = "news.quiet",
        ["ghosted"] = "news.quiet",
        ["ghosted me"] = "news.quiet",
        ["no reply"] = "news.quiet",
        ["maybe later"] = "news.later",
        ["not now"] = "news.later",
        ["not interested"] = "news.said-no",
        ["must ask boss"] = "news.ask-boss",
        ["has to ask the boss"] = "news.ask-boss",
        ["send me an email"] = "news.send-something",
        ["it's moving"] = "news.step",
        ["its moving"] = "news.step",
        ["wants a trial"] = "news.step",
        ["wants a sample"] = "news.step",
        ["wants a demo"] = "news.step",
        ["invited me"] = "news.step",
    };

    /// <summary>The news that the words are; null where they are none.</summary>
    public static string? Act(string text) =>
        _acts.GetValueOrDefault(text.Replace('’', '\'').Trim(' ', '.', '!', '"', '“', '”', '\''));
}
