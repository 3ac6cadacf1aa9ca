using CoachBot.Bot;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>Who takes the coach away is reminded no more.</summary>
public sealed class RemindersOfUninstalled(ReminderRepository reminders) : IUninstallHandler
{
    public Task HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        reminders.EndAll(turn.Transaction());
        return Task.CompletedTask;
    }
}
