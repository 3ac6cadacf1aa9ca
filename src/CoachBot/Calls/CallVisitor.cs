using System.Globalization;
using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Listening;
using CoachBot.Reminders;
using CoachBot.Reminders.Delivery;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Schema;

namespace CoachBot.Calls;

/// <summary>Comes shortly before a call with its card, and when it should be over with the debrief.</summary>
public sealed class CallVisitor(ContentLibrary content, CallPlanRepository plans, PrepCard card, DialogManager conversation,
    TimeProvider time) : IReminderVisitor
{
    public IReadOnlyCollection<string> Kinds { get; } =
        [ReminderKinds.BeforeCall, ReminderKinds.MeetingStart, ReminderKinds.AfterCall, ReminderKinds.MeetingEnd];

    public async Task<bool> ComeAsync(ReminderVisit visit, CancellationToken cancellationToken)
    {
        if (Room.IsShared(visit.Turn.Activity))
        {
            await visit.Turn.SendAsync(PrivateOnly.Card(content, visit.Turn.Activity), cancellationToken);
            return true;
        }

        var plan = visit.Reminder.AboutId is { } id ? await plans.FindAsync(visit.Turn.Transaction(), id, cancellationToken) : null;
        return visit.Reminder.Kind is ReminderKinds.BeforeCall or ReminderKinds.MeetingStart
            ? await BeforeAsync(visit, plan, cancellationToken)
            : await AfterAsync(visit, plan, cancellationToken);
    }

    private async Task<bool> BeforeAsync(ReminderVisit visit, CallPlan? plan, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (plan is null)
        {
            return visit.Reminder.Kind == ReminderKinds.MeetingStart && await BreatheAsync(visit, cancellationToken);
        }

        if (plan.Ends <= now)
        {
            return false;
        }

        var names = Names.Met(plan.Buyer, plan.Company).With("minutes", Minutes(plan.Starts - now));
        var topic = content.Find("prepare-call")!;
        string[] leads = [topic.Lines[Lead(visit, plan, now)].Fill(names), topic.Lines["prompt-breathe"].Fill(names)];
        await visit.Turn.SendAsync(card.Build(plan, visit.Turn.Activity, leads), cancellationToken);
        return true;
    }

    private static string Lead(ReminderVisit visit, CallPlan plan, DateTimeOffset now) =>
        visit.Reminder.Kind == ReminderKinds.MeetingStart || plan.Starts <= now ? "prompt-now" : visit.IsLate ? "prompt-late" : "prompt";

    private async Task<bool> BreatheAsync(ReminderVisit visit, CancellationToken cancellationToken)
    {
        await visit.Turn.SayAsync(content.Find("prepare-call")!.Lines["prompt-breathe"].Fill(Names.None), cancellationToken);
        return true;
    }

    private async Task<bool> AfterAsync(ReminderVisit visit, CallPlan? plan, CancellationToken cancellationToken)
    {
        var topic = content.Find("debrief-call")!;
        var line = visit.Reminder.Kind == ReminderKinds.MeetingEnd ? "prompt-meeting" : visit.IsLate ? "prompt-late" : "prompt";
        var opening = new TopicOptions { Lead = line, Item = plan?.Id
            ?? visit.Reminder.Id, Buyer = visit.Reminder.Buyer, Company = visit.Reminder.Company };
        if (!await conversation.TryBeginAsync(visit.Turn, topic.Id, opening, cancellationToken))
        {
            // Another conversation is open: it keeps the seller's place, and the debrief waits behind a button.
            var names = Names.Met(visit.Reminder.Buyer, visit.Reminder.Company);
            var click = new Click { Start = topic.Id, Item = opening.Item, Buyer = opening.Buyer, Company = opening.Company };
            await visit.Turn.SendAsync(new NoteCard().Build(null, [topic.Lines[line].Fill(names)], (topic.Button, click)),
                cancellationToken);
        }

        return true;
    }

    private static string? Minutes(TimeSpan time) =>
        time.TotalMinutes < 1 ? null : Math.Round(time.TotalMinutes).ToString(CultureInfo.InvariantCulture);
}
