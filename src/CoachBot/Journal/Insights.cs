using CoachBot.Practice.DraftCheck;
using CoachBot.Practice.RolePlay;
using CoachBot.Calls;

namespace CoachBot.Journal;

/// <summary>Figures over a seller's own entries.</summary>
/// <param name="Entries">How many entries they are taken from.</param>
/// <param name="Situations">Situations met, by the topic's id, the most frequent first.</param>
/// <param name="Outcomes">How calls went, by the answer's id, the most frequent first.</param>
/// <param name="Talk">How much the seller talked, call by call, in percent.</param>
/// <param name="Open">Next steps that are still to be done, of any age.</param>
public sealed record Insights(
    int Entries, IReadOnlyList<(string Id, int Count)> Situations, IReadOnlyList<(string Id, int Count)> Outcomes,
    IReadOnlyList<(DateTimeOffset Day, int Percent)> Talk, int Open)
{
    private const int Enough = 3;
    private const int Half = 55;

    public bool IsEnough => Entries >= Enough;

    /// <summary>Talks that ended with a yes or a no.</summary>
    public int ClearAnswers => Outcomes.Where(outcome => outcome.Id is "said-yes" or "said-no").Sum(outcome => outcome.Count);

    /// <summary>The average, in percent; null when no call says.</summary>
    public int? TalkShare => Talk.Count == 0 ? null : (int)Math.Round(Talk.Average(call => call.Percent));

    /// <param name="journal">The entries of the time that is looked at; what was only practised is left out.</param>
    /// <param name="open">How many next steps are still to be done.</param>
    public static Insights Of(IEnumerable<JournalEntry> journal, int open) =>
        OfMet([.. journal.Where(entry => entry.Situation is not (PractiseDialog.TopicId or CheckDraftDialog.TopicId))], open);

    private static Insights OfMet(List<JournalEntry> entries, int open) => new(
        entries.Count,
        Count(entries.Where(entry => entry.Outcome is null).Select(entry => entry.Situation)),
        Count(entries.Select(entry => entry.Outcome).OfType<string>()),
        [.. entries.Where(entry => entry.TalkShare is not null).Select(entry => (entry.Created, entry.TalkShare!.Value))],
        open);

    /// <summary>The key of the line that says the most useful thing about them; null when nothing stands out.</summary>
    public string? Lesson()
    {
        if (Talk.Count >= 4 && Average(Talk.Skip(Talk.Count / 2)) <= Average(Talk.Take(Talk.Count / 2)) - 5)
        {
            return "insights-listening";
        }

        return TalkShare > Half ? "insights-talking" : (Situations is [var most, ..] ? most.Id : null) switch
        {
            "buyer-went-quiet" => "insights-quiet",
            "going-in-circles" => "insights-circles",
            "buyer-said-no" => "insights-no",
            _ => null,
        };
    }

    private static double Average(IEnumerable<(DateTimeOffset Day, int Percent)> calls) => calls.Average(call => call.Percent);

    private static List<(string Id, int Count)> Count(IEnumerable<string> ids) =>
        [.. ids.GroupBy(id => id, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count()))
            .OrderByDescending(pair => pair.Item2)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)];
}
