using CoachBot.Calls;
using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Journal.Agenda;

/// <summary>What is on: calls, reminders, next steps, and what was promised or agreed in the talks that are open.</summary>
public sealed class AgendaReader(ReminderRepository reminders, CallPlanRepository plans, JournalRepository journal, ToldDays told,
    ContentLibrary content)
{
    private const int LookedAt = 200;

    // Its call stands by itself, and where it went.
    private const string Prepared = "prepare-call";
    private static readonly string[] _prompts =
        [ReminderKinds.BeforeCall, ReminderKinds.AfterCall, ReminderKinds.MeetingStart, ReminderKinds.MeetingEnd];

    /// <summary>All that is to come, the next first.</summary>
    public async Task<IReadOnlyList<AgendaItem>> ReadAsync(ITurnContext context, IEnumerable<TalkState> talks,
        CancellationToken cancellationToken)
    {
        var (turn, zone) = (context.Transaction(), SellerClock.Zone(context.Activity));
        var waiting = await reminders.PendingAsync(turn, LookedAt, 0, cancellationToken);
        var calls = await plans.ToComeAsync(turn, cancellationToken);
        var steps = await journal.DueAsync(turn, cancellationToken);
        var days = await told.ReadAsync(context, cancellationToken);
        var topic = content.Find("set-reminder")!;
        DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;
        var dated = talks.Where(talk => talk.Topic != Prepared || talk.Open is not null).SelectMany(Dates).ToList();
        IEnumerable<AgendaItem> items =
        [
            .. calls.Select(call => new AgendaItem(Local(call.Starts), true, Line("agenda-call", Names.Met(call.Buyer, call.Company)))),
            .. waiting.Where(one => !_prompts.Contains(one.Kind))
                .Select(one =>
                    new AgendaItem(Local(one.Due), true, Line("agenda-reminder", Names.None.With("task", ReminderText.Of(topic, one))))),
            .. steps.Where(step => !waiting.Any(one => one.AboutId == step.Id) && !calls.Any(call => call.Id == step.Id))
                .Select(step => Step(step, Local(step.Due!.Value))),
            .. dated.Where(date => !calls.Any(call => Local(call.Starts) == date.At)),
        ];
        // A day that stands there already needs no telling again; what a deal's own words say of it says more than that it is due.
        var known = items.Where(item => !dated.Contains(item) || item.HasTime
            || !days.Any(day => item.At.Date == day.At.Date && IsOf(item, day))).ToList();
        var besides = days.Where(day => !known.Exists(item => item.At.Date == day.At.Date && IsOf(item, day)));
        return [.. known.Concat(besides).Distinct().OrderBy(item => item.At)];
    }

    private AgendaItem Step(JournalEntry step, DateTime due)
    {
        var names = new Names(step.Buyer, step.Company).With("task", step.NextStep);
        return new(step.DueHasTime ? due : due.Date, step.DueHasTime, Line("agenda-step", names));
    }

    private IEnumerable<AgendaItem> Dates(TalkState talk) => talk.Facts
        .Where(fact => fact is { When: not null, Status: FactStatus.Known, Key: FactKeys.Agreed or FactKeys.Call or FactKeys.Deadline })
        .Select(fact => new AgendaItem(fact.When!.Start, fact.When.HasTime,
            Line(fact.Key == FactKeys.Deadline ? "agenda-deadline" : "agenda-agreed", new Names(talk.Deal?.Buyer, talk.Deal?.Company))));

    private static bool IsOf(AgendaItem item, AgendaItem told) => told.Who is { } who
        && item.Text.Contains(who, StringComparison.OrdinalIgnoreCase);

    private string Line(string key, Names names) => content.Find("show-journal")!.Lines[key].Fill(names);
}
