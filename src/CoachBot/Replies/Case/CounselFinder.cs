using CoachBot.Content;
using CoachBot.Content.Live;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Replies.Case;

/// <summary>Finds the counsel that a seller needs by how sellers ask for it, in whatever words.</summary>
public sealed class CounselFinder(ContentLibrary content, Curriculum curriculum, Learnt learnt)
{
    // “Fine by me” says nothing by itself.
    private const int FewestWords = 4;
    private const int MostClauses = 6;

    // What is less likely is never shown, and only summed.
    private const double Shown = 0.01;

    private readonly IntentRecognizer? _recognizer = learnt.Counsel(content, curriculum);
    private readonly Dictionary<string, IReadOnlyList<string>> _needing = content.Shared.Counsel.Values
        .Where(counsel => counsel.Needs.Count > 0)
        .ToDictionary(counsel => counsel.Id, counsel => counsel.Needs, StringComparer.Ordinal);

    private readonly List<Counsel> _general = [.. content.Shared.Counsel.Values.Where(counsel => counsel.Covers.Count > 0)];

    /// <summary>What fits a message, the likeliest first; none where nothing does.</summary>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="told">All that was told, in which what counsel needs may stand; null where that is the message alone.</param>
    public IReadOnlyList<IntentScore> Find(string text, string? told = null) => Meant(told ?? text, Recognize(text));

    /// <summary>The same, its clauses heard by themselves as well: a story says what matters in one of them.</summary>
    /// <param name="text">What the seller wrote.</param>
    /// <param name="told">All that was told, in which what counsel needs may stand; null where that is the message alone.</param>
    public IReadOnlyList<IntentScore> FindInClauses(string text, string? told = null)
    {
        var whole = Recognize(text);
        return whole.Count == 0 ? [] : Meant(told ?? text, Fused(text, whole));
    }

    /// <summary>
    /// The counsel in general that covers what fits best taken together, and how likely it is that one of those fits; null without any.
    /// </summary>
    /// <param name="found">What fits a message.</param>
    public IntentScore? InGeneral(IReadOnlyList<IntentScore> found)
    {
        var scores = found.ToDictionary(score => score.Intent, score => score.Score, StringComparer.Ordinal);
        return _general.Select(counsel => (IntentScore?)new IntentScore(counsel.Id, counsel.Covers.Sum(id => scores.GetValueOrDefault(id))))
            .MaxBy(score => score?.Score);
    }

    private List<IntentScore> Meant(string told, IEnumerable<IntentScore> ranking) =>
        [.. ranking.Where(score => score.Intent != IntentRecognizer.None && !(score.Score >= Shown && Lacks(score.Intent, told)))];

    private bool Lacks(string intent, string text) =>
        _needing.TryGetValue(intent, out var needs)
            && !needs.Any(word => Says(text, word));

    // A whole word, or with a star at its end what begins so: “dead” is in no deadline.
    private static bool Says(string text, string word)
    {
        var stem = word.TrimEnd('*');
        for (var at = text.IndexOf(stem, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(stem, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + stem.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1]) || !char.IsLetter(stem[0]))
                && (stem.Length < word.Length || end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }
        return false;
    }

    private IReadOnlyList<IntentScore> Fused(string text, IReadOnlyList<IntentScore> whole)
    {
        var utterance = UtteranceReader.Read(text);
        if (utterance.Clauses.Count < 2)
        {
            return whole;
        }
        var clauses = utterance.Clauses.Select(clause => utterance.At(clause.Span))
            .Where(clause => WordCount.Of(clause) >= FewestWords)
            .Take(MostClauses)
            .ToList();
        return clauses.Count == 0 ? whole : ClauseEvidence.Weigh(whole, clauses.Select(Recognize));
    }

    private IReadOnlyList<IntentScore> Recognize(string text) =>
        _recognizer?.Recognize(SellerRecognizer.Beginning(text)).Ranking ?? [];
}
