using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Delivery;

/// <summary>What fell due while the seller couldn't be reached is told when they write.</summary>
public sealed class RefusedRemindersTold(Undelivered undelivered, ReminderRepository reminders, ContentLibrary content) : IArrivalHandler
{
    private const int MostTold = 5;

    public async Task<bool> HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!await undelivered.TakeAsync(turn, Undelivered.Reminders, cancellationToken))
        {
            return true;
        }

        var held = await reminders.TakeHeldAsync(turn.Transaction(), cancellationToken);
        var tasks = held.Where(reminder => reminder.Kind is ReminderKinds.Task or ReminderKinds.NextStep && reminder.Task is not null)
            .ToList();
        if (tasks.Count > 0)
        {
            var told = string.Join("; ",
                tasks.Take(MostTold).Select(reminder => $"{reminder.Task} ({DateInWords.Of(reminder.Due, turn.Activity)})"));
            TurnReply.Of(turn)
                .AddFirst(content.Find("set-reminder")!.Lines[tasks.Count > MostTold
                    ? "held-many"
                    : "held"].Fill(Names.None.With("task", told)));
        }

        return true;
    }
}
