using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal.Agenda;

/// <summary>Days that deals were told for, whatever for: “they want 900 m2 by 20 January” stands on that day.</summary>
public sealed class ToldDays(DealRepository deals, DealHistory history, IDateTimeReader dates, SellerClock clock, ContentLibrary content)
{
    private const int LookedAt = 30;
    private const int Longest = 80;

    /// <summary>Those still to come.</summary>
    public async Task<IReadOnlyList<AgendaItem>> ReadAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var (turn, time, items) = (context.Transaction(), clock.Context(context.Activity), new List<AgendaItem>());
        foreach (var deal in await deals.RecentAsync(turn, LookedAt, cancellationToken))
        {
            var facts = await history.FactsAsync(turn, deal.Id, cancellationToken);
            items.AddRange(facts.Where(fact => fact.Name == FactKeys.Detail).SelectMany(fact => Of(deal, fact, time)));
        }
        return items;
    }

    // “Friday” is the one behind the day it was told on.
    private IEnumerable<AgendaItem> Of(Deal deal, DealFact fact, DateTimeContext time)
    {
        var then = time with { Now = DateTimeOffset.FromUnixTimeMilliseconds(fact.SaidAt) };
        var today = TimeZoneInfo.ConvertTime(time.Now, time.Zone).Date;
        foreach (var said in fact.Value.Split(FactKeys.BetweenDetails).SelectMany(SaidBack.Of).Where(said => said.Length <= Longest))
        {
            if (dates.ReadAll(said, then).FirstOrDefault(date => date.End is null && date.Start.Date >= today) is { } when)
            {
                var who = Names.Clean(deal.Company) ?? Names.Clean(deal.Buyer) ?? "";
                var text = content.Find("show-journal")!.Lines["agenda-told"].Fill(Names.None.With("what", who).With("task", said));
                yield return new AgendaItem(when.Start, when.HasTime, text) { Who = who };
            }
        }
    }
}
