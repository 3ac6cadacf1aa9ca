using System.Text.RegularExpressions;
using CoachBot.Content;
using CoachBot.Dialogs.Questions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Calls;

/// <summary>
/// Hears how a call went in the words that begin its debrief: “just got off the phone with Ana, she wants to think about it”.
/// </summary>
public sealed partial class OutcomeReader(QuestionCatalog questions)
{
    private const int FewWords = 5;

    /// <summary>The answer to “how did it go”, or null where the words only say that there was a call.</summary>
    public PossibleAnswer? Read(string text)
    {
        var question = questions.Get("debrief-call", "how-did-it-go");
        var clauses = Clause().Split(text).Where(clause => !string.IsNullOrWhiteSpace(clause)).ToList();
        // How much one talked is no outcome where there is one.
        return Told(clauses)
            .Select(clause => questions.Match(question, clause.Trim()))
            .OfType<PossibleAnswer>()
            .OrderBy(answer => answer.Id == "pushy")
            .FirstOrDefault();
    }

    // The first clause tells whom it was with, unless it is a short one and all there is.
    private static IEnumerable<string> Told(List<string> clauses) => clauses switch
    {
        [var only] when WordCount.Of(only) <= FewWords => [only],
        _ => clauses.Skip(1),
    };

    [GeneratedRegex(@"[,.;:!?–—\n]+|\s-\s|\s(?:and|but)\s", RegexOptions.IgnoreCase)]
    private static partial Regex Clause();
}
