using CoachBot.Content;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Acts;

/// <summary>
/// Checks, while content is read, that a question of the coach's own says what it asks for, so that what is known already isn't asked. An
/// organisation's question may leave it out.
/// </summary>
internal static class QuestionChecks
{
    private const string Outcome = "outcome";

    // What isn't a fact about the deal: where it stands, what to do now, a yes to something, a feeling, the seller's own words.
    private static readonly string[] _others = [Outcome, "choice", "consent", "feeling", "words"];

    private static readonly string[] _facts =
    [
        FactKeys.Buyer, FactKeys.Company, FactKeys.Boss, FactKeys.Decides, FactKeys.Colleague, FactKeys.Introduction, FactKeys.Competitor,
        FactKeys.Reason,
        FactKeys.Need, FactKeys.Amount, FactKeys.Percentage, FactKeys.Channel, FactKeys.Since, FactKeys.Agreed, FactKeys.Call,
        FactKeys.Deadline,
        FactKeys.Remind, FactKeys.Length, FactKeys.TalkShare, FactKeys.Learnt, FactKeys.Next,
    ];

    public static void Check(IEnumerable<Question> questions, bool isOwn, Section file)
    {
        foreach (var question in questions)
        {
            if (question.Asks is { } asks ? !_facts.Contains(asks) && !_others.Contains(asks) : isOwn)
            {
                file.Problem("ask",
                    $"'{question.Key}' must say what it asks for. Write 'asks:' and one of: {string.Join(", ", _others.Concat(_facts))}.");
            }
            foreach (var answer in question.Answers.Where(answer => isOwn && question.Asks == Outcome && answer.Means is null))
            {
                file.Problem("ask",
                    $"'{answer.Id}' of '{question.Key}' must say what it means for the deal. Write 'means:' and an act (news.said-no), a " +
                        "fact's key, 'undecided' or 'not-yet'.");
            }
        }
    }
}
