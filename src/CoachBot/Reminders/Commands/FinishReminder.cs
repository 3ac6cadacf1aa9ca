using CoachBot.Listening.Carrying;
using CoachBot.Reminders.Orders;
using CoachBot.Storage.Turns;

namespace CoachBot.Reminders.Commands;

/// <summary>“Done”, “called her, that's off the list”: what has come, or the one that the words name.</summary>
public sealed class FinishReminder(ReminderFinder finder, ReminderDesk desk, ReminderList list,
    ReminderOrders orders) : ICommandHandler
{
    /// <summary>What a command carries that tells in the same breath what came of it.</summary>
    public const string Told = "told";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.done"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (await orders.CarryOutAsync(context, cancellationToken) is { } done)
        {
            return done;
        }
        var words = context.Words;
        var found = await finder.FindAsync(context.Turn.Transaction(), words, context.Talk?.Deal?.Buyer, FindPurpose.Finish,
            context.Turn.Activity, cancellationToken);
        return found.Meant switch
        {
            [] => CommandReply.Line(desk.Line("done-2")),
            [var one] => desk.Finish(context.Turn, one, isTold: context.Command.Arg == Told),
            _ when ReminderFinder.MeansAll(words) => desk.Finish(context.Turn,
                // What comes about a call isn't done by the seller.
                found.Meant.Where(one => one.Kind is ReminderKinds.Task or ReminderKinds.NextStep).ToList() is { Count: > 0 } own
                    ? own : found.Meant),
            _ =>
                new CommandReply { Cards = [await list.ShowAsync(context.Turn, null, 0, cancellationToken)],
                    Begins = SetReminderDialog.ToTell(FindPurpose.Finish, words) },
        };
    }
}
