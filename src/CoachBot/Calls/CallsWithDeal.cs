using CoachBot.Arrival;
using CoachBot.Deals;
using CoachBot.Journal;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Calls;

/// <summary>The calls with a deal's people: what is prepared, and how it has been with them.</summary>
public sealed class CallsWithDeal(CallPlanRepository plans, DealRepository deals, DealHistory history, JournalRepository journal)
{
    /// <summary>A call that was prepared.</summary>
    public Task<CallPlan?> FindAsync(ITurnContext turn, string id, CancellationToken cancellationToken) =>
        plans.FindAsync(turn.Transaction(), id, cancellationToken);

    /// <summary>The next call that is prepared with them; null where none is.</summary>
    public async Task<CallPlan?> NextAsync(ITurnContext turn, string? buyer, string? company, CancellationToken cancellationToken) =>
        await deals.FindAsync(turn.Transaction(), buyer, company, cancellationToken) is { } deal
            ? await plans.NextAsync(turn.Transaction(), deal.Id, cancellationToken)
            : null;

    /// <summary>
    /// How it has been with them, out of what is remembered of the deal, else of the journal; null where nothing is. With it, the names as
    /// the deal has them.
    /// </summary>
    public async Task<(string? SoFar, string? Buyer, string? Company)> RememberAsync(ITurnContext turn, string? buyer, string? company,
        CancellationToken cancellationToken)
    {
        var deal = await deals.FindAsync(turn.Transaction(), buyer, company, cancellationToken);
        // Where others read along, the journal stays closed.
        var open = deal is null || Room.IsShared(turn.Activity) ? null : deal;
        var latest = open is null ? null : await journal.LatestAsync(turn.Transaction(), open.Id, cancellationToken);
        var events = open is null ? [] : await history.EventsAsync(turn.Transaction(), open.Id, cancellationToken);
        return (CallHistory.Of(events) ?? CallHistory.After(latest), buyer ?? deal?.Buyer, company ?? deal?.Company);
    }

    /// <summary>The deal that a call with them belongs to, kept where it is new.</summary>
    public Task<string?> DealAsync(ITurnContext turn, string? buyer, string? company, CancellationToken cancellationToken) =>
        deals.KeepAsync(turn.Transaction(), buyer, company, cancellationToken);

    /// <summary>Keeps a call, with its prompts.</summary>
    /// <returns>How many minutes before the call the coach comes by, or null when it is too late for that.</returns>
    public Task<int?> KeepAsync(ITurnContext turn, CallPlan plan, CancellationToken cancellationToken) =>
        plans.KeepAsync(turn.Transaction(), plan, cancellationToken);
}
