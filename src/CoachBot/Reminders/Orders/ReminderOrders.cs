using CoachBot.Listening.Carrying;
using CoachBot.Storage.Turns;

namespace CoachBot.Reminders.Orders;

/// <summary>Does with a reminder what was ordered plainly: it is known which one, and what it shall be.</summary>
public sealed class ReminderOrders(ReminderRepository book, ReminderDesk desk)
{
    /// <returns>Null where the command carries no such order, or the reminder is there no more.</returns>
    public async Task<CommandReply?> CarryOutAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (MeantReminder.Read(context.Command.Arg) is not { } meant
            || await book.FindAsync(context.Turn.Transaction(), meant.Id, cancellationToken)
                is not { Status: ReminderStatus.Pending or ReminderStatus.Came } one)
        {
            return null;
        }
        return context.Command.Act switch
        {
            "want.drop-reminder" => desk.Drop(context.Turn, [one]),
            "want.done" => desk.Finish(context.Turn, one),
            _ when meant.Due is { } due => await desk.MoveAsync(context.Turn, one, due, meant.Task, cancellationToken),
            _ => meant.Task is { } task ? desk.Rename(context.Turn, one, task) : null,
        };
    }
}
