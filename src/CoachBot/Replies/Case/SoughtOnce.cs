using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Recognition;

namespace CoachBot.Replies.Case;

/// <summary>What was found for the words of one message: the same are sought once, however often they are looked at.</summary>
internal sealed class SoughtOnce(CounselFinder finder)
{
    private readonly Dictionary<string, IReadOnlyList<IntentScore>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IntentScore>> _inClauses = new(StringComparer.Ordinal);
    private string _told = "";

    /// <summary>
    /// From here on what counsel needs may stand in the whole message, or in what was told before: what the talk is about needn't be said
    /// again.
    /// </summary>
    public void Within(string text, TalkState? about, ContentLibrary content)
    {
        var told = about is null ? text
            : string.Join('\n', [text, (content.Find(about.Topic) as Situation)?.Title ?? "", .. about.Facts.Select(fact => fact.Value)]);
        if (_told != told)
        {
            _whole.Clear();
            _inClauses.Clear();
            _told = told;
        }
    }

    /// <inheritdoc cref="CounselFinder.Find"/>
    public IReadOnlyList<IntentScore> In(string text) => Once(_whole, text, finder.Find);

    /// <inheritdoc cref="CounselFinder.FindInClauses"/>
    public IReadOnlyList<IntentScore> InClauses(string text) => Once(_inClauses, text, finder.FindInClauses);

    private IReadOnlyList<IntentScore> Once(
        Dictionary<string, IReadOnlyList<IntentScore>> known, string text, Func<string, string?, IReadOnlyList<IntentScore>> find) =>
        known.TryGetValue(text, out var found) ? found : known[text] = find(text, _told.Length == 0 ? null : _told);
}
