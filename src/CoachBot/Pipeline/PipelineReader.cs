using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Journal;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;

namespace CoachBot.Pipeline;

/// <summary>A deal, where it stands, and what is to be done next.</summary>
public sealed record PipelineRow(Deal Deal, DealEvent? Standing, OpenStep? Next)
{
    /// <summary>What was told of it, where nothing has happened yet that would say how it stands; else null.</summary>
    public string? Told { get; init; }
}

/// <summary>The seller's deals with what is open in each: out of journal, reminders and calls together.</summary>
public sealed class PipelineReader(DealRepository deals, DealHistory history, JournalRepository journal, ReminderRepository reminders,
    CallPlanRepository plans, ContentLibrary content)
{
    private const int LookedAt = 200;

    /// <summary>The deals in which something is open, the most urgent first.</summary>
    public async Task<IReadOnlyList<PipelineRow>> OpenAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        [.. (await OfAsync(turn, await deals.RecentAsync(turn, LookedAt, cancellationToken), cancellationToken)).Where(row =>
            row.Next is not null || !DealStages.IsOver(row.Deal.Stage))];

    /// <summary>These deals with what is open in each, the most urgent first.</summary>
    public async Task<IReadOnlyList<PipelineRow>> OfAsync(TurnTransaction turn, IEnumerable<Deal> some, CancellationToken cancellationToken)
    {
        var standings = (await history.StandingsAsync(turn, cancellationToken)).ToDictionary(one => one.DealId!, StringComparer.Ordinal);
        var steps = (await StepsAsync(turn, cancellationToken)).Where(step => step.DealId is not null).ToLookup(step => step.DealId!);
        var rows = new List<PipelineRow>();
        foreach (var deal in some)
        {
            var row = new PipelineRow(deal, standings.GetValueOrDefault(deal.Id), First(steps[deal.Id]));
            rows.Add(row.Standing is { Kind: not DealEvents.CallAgreed } || DealStages.IsOver(deal.Stage) ? row : row with
            {
                Told = (await history.FactsAsync(turn, deal.Id, cancellationToken))
                    .FirstOrDefault(fact => fact.Name == FactKeys.Detail)?.Value.Split(FactKeys.BetweenDetails)[0],
            });
        }
        return [.. rows.OrderBy(row => row.Next?.Due ?? DateTimeOffset.MaxValue)];
    }

    /// <summary>What is to be done that belongs to no deal.</summary>
    public async Task<IReadOnlyList<OpenStep>> BesidesAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        [.. (await StepsAsync(turn, cancellationToken)).Where(step => step.DealId is null)];

    /// <summary>What is to be done next in a deal; null where nothing is.</summary>
    public async Task<OpenStep?> NextAsync(TurnTransaction turn, string dealId, CancellationToken cancellationToken) =>
        First((await StepsAsync(turn, cancellationToken)).Where(step => step.DealId == dealId));

    private static OpenStep? First(IEnumerable<OpenStep> steps) => steps.MinBy(step => step.Due ?? DateTimeOffset.MaxValue);

    private async Task<IReadOnlyList<OpenStep>> StepsAsync(TurnTransaction turn, CancellationToken cancellationToken)
    {
        var kept = await journal.OpenAsync(turn, cancellationToken);
        var waiting = await reminders.PendingAsync(turn, LookedAt, 0, cancellationToken);
        var calls = await plans.ToComeAsync(turn, cancellationToken);
        return
        [
            .. kept.Select(entry => new OpenStep(entry.NextStep ?? "", entry.Due, entry.DueHasTime) { DealId = entry.DealId }),
            .. waiting.Where(reminder => reminder.Kind == ReminderKinds.Task)
                .Select(reminder => new OpenStep(reminder.Task ?? Text(reminder), reminder.Due, true) { DealId = reminder.DealId }),
            .. calls.Select(call => new OpenStep(content.Shared.Line("deal-call"), call.Starts, true) { DealId = call.DealId }),
        ];
    }

    private string Text(Reminder reminder) => ReminderText.Of(content.Find("set-reminder")!, reminder);
}
