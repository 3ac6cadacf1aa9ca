using CoachBot.Journal;
using CoachBot.Content;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Activity = Microsoft.Bot.Schema.Activity;
using Fact = CoachBot.Recognition.Listening.Fact;

namespace CoachBot.Listening;

/// <summary>Says back what was told: in one line, days with their date, and never twice.</summary>
public sealed class FactsInWords(ContentLibrary content)
{
    // Who it is about shows in the wording.
    private static readonly HashSet<string> _names = new(StringComparer.Ordinal) { FactKeys.Buyer, FactKeys.Company };

    // A day that can't be told is none.
    private static readonly HashSet<string> _days = new(StringComparer.Ordinal) { FactKeys.Agreed, FactKeys.Call, FactKeys.Deadline, FactKeys.Remind };

    /// <summary>“Noted: SSO, and Fabrikam. Wednesday 25 November.”; null where nothing needs saying.</summary>
    public string? Noted(IEnumerable<Fact> told, Activity activity, bool withNames = false) =>
        Noted(told.Select(TalkFact.Told), activity, withNames);

    /// <summary>The same of what a talk knows.</summary>
    public string? Noted(IEnumerable<TalkFact> told, Activity activity, bool withNames = true)
    {
        var said = told
            .Where(fact => fact.Status == FactStatus.Known && (withNames || !_names.Contains(fact.Key)) && (fact.When is not null || !_days.Contains(fact.Key)))
            .Select(fact => InWords(fact, activity))
            .Where(words => words.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return said.Count == 0 ? null : content.Shared.Line("noted", Names.None.With("task", string.Join("; ", said)));
    }

    private static string InWords(TalkFact fact, Activity activity) => fact.When is { End: null } when
        ? DateInWords.Of(new DueDate(when.Start, when.HasTime, SellerClock.Zone(activity).Id), activity)
        : fact.Value;
}
