using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
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

    /// <summary>A day that is just behind is no day of next year.</summary>
    private const int DaysAhead = 300;

    /// <summary>Those still to come.</summary>
    public async Task<IReadOnlyList<AgendaItem>> ReadAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var (turn, time, items) = (context.Transaction(), clock.Context(context.Activity), new List<AgendaItem>());
        foreach (var deal in (await deals.RecentAsync(turn, LookedAt, cancellationToken)).Where(deal => !DealStages.IsOver(deal.Stage)))
        {
            var facts = await history.FactsAsync(turn, deal.Id, cancellationToken);
            items.AddRange(facts.Where(fact => fact.Name == FactKeys.Detail).SelectMany(fact => Of(deal, fact, time)));
        }
        return items;
    }

    /// <summary>Whether words name a day of the calendar, which is the same whenever they are read: “20 January”, no “Friday”.</summary>
    internal static bool IsOfCalendar(string words) => Calendar.IsMatch(words);

    // What is told of a deal is kept as one, with the moment when anything was added: “by Friday” no longer says which.
    private IEnumerable<AgendaItem> Of(Deal deal, DealFact fact, DateTimeContext time)
    {
        if ((Names.Clean(deal.Company) ?? Names.Clean(deal.Buyer)) is not { Length: > 0 } who)
        {
            yield break;
        }
        var then = time with { Now = DateTimeOffset.FromUnixTimeMilliseconds(fact.SaidAt) };
        var today = TimeZoneInfo.ConvertTime(time.Now, time.Zone).Date;
        foreach (var said in fact.Value.Split(FactKeys.BetweenDetails).SelectMany(SaidBack.Of).Where(said => said.Length <= Longest))
        {
            if (dates.ReadAll(said, then).FirstOrDefault(date => date.End is null && date.Start.Date >= today
                && date.Start < then.Now.DateTime.AddDays(DaysAhead) && IsOfCalendar(said.Substring(date.Index, date.Length)))
                is { } when)
            {
                var text = content.Find("show-journal")!.Lines["agenda-told"].Fill(Names.None.With("what", who).With("task", said));
                yield return new AgendaItem(when.Start, when.HasTime, text) { Who = who };
            }
        }
    }

    private const string Month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

    private static readonly WordExpression Calendar = new(
        @"\b\d{1,2}(?:st|nd|rd|th)?[ .-]*(?:of )?" + Month + @"\b|\b" + Month + @"\.? *(?:the )?\d{1,2}(?:st|nd|rd|th)?\b" +
        @"|\b\d{1,2}/\d{1,2}\b|\b\d{1,2}\.\d{1,2}\.|\b\d{4}-\d{1,2}-\d{1,2}\b");
}
