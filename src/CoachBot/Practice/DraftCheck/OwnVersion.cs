using CoachBot.Practice.DraftCheck.Phrases;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// The seller's own text, put right: the sentences in which something was found are left out, or what of them can stand by itself is kept,
/// and where nothing is asked any more, one calm question takes their place. All else stays as they wrote it.
/// </summary>
internal sealed class OwnVersion(DraftRules rules)
{
    private const int FewestWords = 5;
    private const int FewestOfClause = 4;
    private const int MostTries = 3;

    // What they are about is the whole message, and no sentence of it.
    private static readonly string[] _ofAll = ["told-you-so", "many-attachments", "own-hopes", "makes-them-sell", "too-long",
        "about-oneself", "several-questions"];

    private static readonly string[] _missing = ["no-question", "no-way-out", "let-me-know"];

    private static readonly WordExpression NoClause = new(@"^\W*(?:if|when|as|because|since|so|and|but|or|unless|although|though" +
        @"|while|which)\b");

    private static readonly WordExpression Clause = new(
        @"^(?:i|i'm|i'll|i'd|we|we're|you|you're|the|your|our|it|it's|there|is|are|would|what|when|how|does|do)\b");

    private static readonly WordExpression Condition = new(@"^(?:if|unless|provided|as long as|when|before|but only|only if)\b");

    private static readonly string[] _pauses = [", ", " but ", " and also ", " and ", "; ", " – ", " - ", " so "];

    private readonly DraftChecker _checker = new(rules);
    private readonly DraftRepair _repair = new(rules);

    /// <summary>The text; null where too little of it would remain.</summary>
    public string? Of(Draft draft, DraftReview review)
    {
        // One fault has its words beside it already, unless it only has to go.
        var left = LeftOut(draft, review);
        return left is null || Asking(draft with { Text = left }, review) is not { } asking
            || (review.Findings.Count == 1 && asking != left)
            || _checker.Check(draft with { Text = asking }).Findings.Count > 0 ? null : asking;
    }

    private string? LeftOut(Draft draft, DraftReview review)
    {
        if (review.Findings.Any(finding => _ofAll.Contains(finding.Rule)))
        {
            return null;
        }
        var text = OwnPart.Of(draft.Text).Text;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var found = _checker.Check(draft with { Text = text }).Findings;
            var places = found.Where(finding => !_missing.Contains(finding.Rule)).SelectMany(finding => finding.Places).ToList();
            if (places.Count == 0)
            {
                break;
            }
            text = Without(draft with { Text = text }, places);
        }
        return IsEnough(text) && text != OwnPart.Of(draft.Text).Text ? text : null;
    }

    // A message that only tells leaves them nothing to answer, unless it leaves them in peace.
    private string? Asking(Draft draft, DraftReview review)
    {
        var reading = new DraftReading(draft, rules);
        if (reading.AsksSomething || reading.Text.Sentences.Any(sentence => sentence.Asks)
            || (reading.HasWayOut && _checker.Check(draft).Findings.Count == 0))
        {
            return draft.Text;
        }
        var first = review.Findings.Select(finding => finding.Suggestion).FirstOrDefault(words => words.Length > 0);
        return first is null ? null : _repair.With(draft, first);
    }

    private string Without(Draft draft, List<Place> places)
    {
        var reading = new DraftReading(draft, rules);
        return DraftRepair.Tidied(DraftRepair.Rewritten(reading, (sentence, _) =>
        {
            var inside = places.Where(place => place.Start < sentence.End && sentence.Start < place.End).ToList();
            return inside.Count == 0 ? null : Rest(reading.Own.Text, sentence, inside);
        }));
    }

    // “I'd like to understand your backup and also tell you of our offer”: what comes before the fault can stand alone, or what follows.
    private static string Rest(string text, DraftSentence sentence, List<Place> inside)
    {
        var words = text[sentence.Start..sentence.End];
        var start = words.Length - DraftRepair.WithoutGreeting(words).Length;
        var (first, last) = (Math.Max(start, inside.Min(place => place.Start) - sentence.Start),
            Math.Min(words.Length, inside.Max(place => place.End) - sentence.Start));
        var before = Before(words[start..first], Condition.IsMatch(words.AsSpan(first)));
        if (before is not null)
        {
            return $"{words[..start]}{before}";
        }
        var comma = words.IndexOf(", ", last, StringComparison.Ordinal);
        var after = comma < 0 ? "" : words[(comma + 2)..].Trim();
        return WordCount.Of(after) >= FewestOfClause && Clause.IsMatch(after) ? $"{char.ToUpperInvariant(after[0])}{after[1..]}" : "";
    }

    private static string? Before(string clause, bool isWhole)
    {
        // “… and can do 30k if you sign by Friday”: without the condition it is a sentence.
        var cut = isWhole ? clause.Length : _pauses.Select(pause => clause.LastIndexOf(pause, StringComparison.OrdinalIgnoreCase)).Max();
        var kept = cut <= 0 ? "" : clause[..cut].Trim();
        // “… and also”: two joints in a row end before the first.
        kept = _pauses.Select(pause => pause.Trim()).Aggregate(kept, (words, joint) =>
            words.EndsWith($" {joint}", StringComparison.OrdinalIgnoreCase) ? words[..^(joint.Length + 1)] : words).TrimEnd(',', ' ');
        return WordCount.Of(kept) >= FewestOfClause && !NoClause.IsMatch(kept) ? $"{kept}." : null;
    }

    // “Let me know” and good wishes are no message by themselves.
    private bool IsEnough(string text)
    {
        var reading = new DraftReading(new Draft(text, DraftChannel.Chat), rules);
        return reading.Text.Sentences.Select(sentence => DraftRepair.WithoutGreeting(text[sentence.Start..sentence.End]))
            .Where(words => !Courtesy.IsMatch(words))
            .Sum(words => WordCount.Of(words)) >= FewestWords;
    }

    private static readonly WordExpression Courtesy = new(
        @"^\W*(?:(?:please |just )?let (?:me|us) know|looking forward|i look forward|thanks|thank you|best|kind|warm|regards|cheers" +
        @"|speak soon|talk soon" +
        @"|have a|hope|i hope|all the best|many thanks|yours)\b");
}
