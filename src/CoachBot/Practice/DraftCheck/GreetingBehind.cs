using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.DraftCheck;

/// <summary>A draft behind a few words and without a colon: “here's what I've got Hi Pete, …”.</summary>
internal static class GreetingBehind
{
    private const int MostWordsBefore = 14;
    private const int FewestWords = 6;

    private static readonly string[] _greetings = ["Hi", "Hello", "Hey", "Dear", "Hallo", "Morning", "Greetings", "Subject:"];

    /// <returns>The draft, or null where no greeting and name stand behind words of the seller's own.</returns>
    public static string? Find(string text)
    {
        foreach (var greeting in _greetings)
        {
            var at = text.IndexOf($" {greeting} ", StringComparison.Ordinal);
            if (at <= 0 || at + greeting.Length + 2 >= text.Length)
            {
                continue;
            }
            var (before, draft) = (text[..at], text[(at + 1)..]);
            var called = draft[(greeting.Length + 1)..];
            if ((char.IsUpper(called[0]) || called.StartsWith("team", StringComparison.Ordinal)
                    || called.StartsWith("all", StringComparison.Ordinal))
                && WordCount.Of(before) <= MostWordsBefore
                && WordCount.Of(draft) >= FewestWords
                && DraftPaste.BeginsLikeMessage(draft)
                && !TheirWords.AreLedInBy(before)
                && !NoDraft.IsOfTheirDoing(before))
            {
                return draft;
            }
        }
        return null;
    }
}
