namespace CoachBot.Recognition.Tests;

/// <summary>A handful of phrases, enough to tell three situations and small talk apart.</summary>
internal static class SmallContent
{
    public static IReadOnlyList<LabelledPhrase> Phrases { get; } =
    [
        .. Of("buyer-said-no", "they said no", "she turned us down", "the client rejected our offer", "he told me it's a no",
            "they declined the proposal",
            "we got a clear no from the board", "they decided against us", "customer refused", "they passed on the deal",
            "got rejected again today"),
        .. Of("buyer-went-quiet", "I haven't heard back", "no reply to my emails", "they went silent after the quote", "she is ghosting me",
            "he doesn't answer my calls", "not a peep since last week", "radio silence from the client", "they stopped responding",
            "still waiting for an answer",
            "nobody picks up the phone anymore"),
        .. Of("set-reminder", "remind me tomorrow at nine", "set a reminder for friday", "ping me next week about this",
            "don't let me forget to call her",
            "nudge me in two days", "reminder on monday please", "can you remind me to follow up", "wake me up about this deal on tuesday"),
        .. Of("none", "what's for lunch", "how is the weather", "tell me a joke", "book a flight to paris", "who won the match",
            "my laptop is broken",
            "play some music", "the printer has no paper", "is the office quiet today", "close the ticket please"),
    ];

    public static LabelledPhrase Not(string intent, string text) => new(text, intent, Not: true);

    private static IEnumerable<LabelledPhrase> Of(string intent, params string[] texts) =>
        texts.Select(text => new LabelledPhrase(text, intent));
}
