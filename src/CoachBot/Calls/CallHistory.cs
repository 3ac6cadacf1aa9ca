using CoachBot.Deals;
using CoachBot.Journal;

namespace CoachBot.Calls;

/// <summary>What a deal's history says about the next call: how to open it, and whose idea that is.</summary>
public static class CallHistory
{
    public const string FirstTalk = "first-talk";

    private static readonly Dictionary<string, string> BySituation = new(StringComparer.Ordinal)
    {
        ["buyer-said-no"] = "said-no",
        ["buyer-went-quiet"] = "went-quiet",
        ["going-in-circles"] = "in-circles",
        ["relationship-no-sale"] = "only-friendly",
        ["focused-on-the-sale"] = "going-well",
    };

    private static readonly Dictionary<string, string> ByOutcome = new(StringComparer.Ordinal)
    {
        ["said-yes"] = "going-well",
        ["step"] = "going-well",
        ["next-date"] = "going-well",
        ["no-decision"] = "in-circles",
        ["looping"] = "in-circles",
        ["said-no"] = "said-no",
        ["quiet"] = "went-quiet",
        ["friendly"] = "only-friendly",
        ["pushy"] = "going-well",
    };

    /// <summary>How it has been, after the latest entry; null when that doesn't tell.</summary>
    public static string? After(JournalEntry? latest) =>
        latest is null ? null : ByOutcome.GetValueOrDefault(latest.Outcome ?? "") ?? BySituation.GetValueOrDefault(latest.Situation);

    /// <summary>How it has been, after what happened in a deal last; null while nothing has that says.</summary>
    public static string? Of(IReadOnlyList<DealEvent> events) => events.LastOrDefault(one => one.Stage is not null)?.Kind switch
    {
        DealEvents.SaidNo or DealEvents.Lost => "said-no",
        DealEvents.Reopened => Of([.. events.TakeWhile(one => one.Kind != DealEvents.Reopened)]) ?? "said-no",
        DealEvents.Quiet or DealEvents.PutOff => "went-quiet",
        DealEvents.Circles => "in-circles",
        DealEvents.Friendly => "only-friendly",
        null or DealEvents.CallAgreed => null,
        _ => "going-well",
    };

    /// <summary>How it is, in the situation that a talk is in.</summary>
    public static string In(string topic) => BySituation.GetValueOrDefault(topic) ?? topic switch
    {
        "no-show" or "maybe-later" => "went-quiet",
        "wants-to-talk-again" => "said-no",
        _ => "going-well",
    };

    /// <summary>What is asked in a call in a talk of that topic; where it is no case, what is asked in a first one.</summary>
    public static string Asked(string? topic) =>
        topic is null or "prepare-call" or "debrief-call" or "set-reminder" ? FirstTalk : In(topic);

    /// <summary>The situation that an opening is taken from.</summary>
    public static string SituationOf(string soFar) => BySituation.FirstOrDefault(pair => pair.Value == soFar).Key ?? "focused-on-the-sale";
}
