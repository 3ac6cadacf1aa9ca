using CoachBot.Arrival;
using CoachBot.Bot;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>Who takes the coach away is reminded no more; taken out of a group, only what could come nowhere else ends.</summary>
public sealed class RemindersOfUninstalled(ReminderRepository reminders) : IUninstallHandler
{
    public Task HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (Room.IsShared(turn.Activity))
        {
            reminders.EndIn(turn.Transaction());
        }
        else
        {
            reminders.EndAll(turn.Transaction());
        }

        return Task.CompletedTask;
    }
}
