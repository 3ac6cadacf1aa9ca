using CoachBot.Recognition;

namespace CoachBot.Replies.Case;

/// <summary>What was found for the words of one message: the same are sought once, however often they are looked at.</summary>
internal sealed class SoughtOnce(CounselFinder finder)
{
    private readonly Dictionary<string, IReadOnlyList<IntentScore>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IntentScore>> _inClauses = new(StringComparer.Ordinal);

    /// <inheritdoc cref="CounselFinder.Find"/>
    public IReadOnlyList<IntentScore> In(string text) => Once(_whole, text, finder.Find);

    /// <inheritdoc cref="CounselFinder.FindInClauses"/>
    public IReadOnlyList<IntentScore> InClauses(string text) => Once(_inClauses, text, finder.FindInClauses);

    private static IReadOnlyList<IntentScore> Once(
        Dictionary<string, IReadOnlyList<IntentScore>> known, string text, Func<string, IReadOnlyList<IntentScore>> find) =>
        known.TryGetValue(text, out var found) ? found : known[text] = find(text);
}
