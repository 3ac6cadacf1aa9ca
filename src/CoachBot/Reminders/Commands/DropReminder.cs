using CoachBot.Listening.Carrying;
using CoachBot.Reminders.Orders;
using CoachBot.Storage.Turns;

namespace CoachBot.Reminders.Commands;

/// <summary>“Cancel it”, “drop the Ana one”: the one that is named; where several may be meant, it asks which.</summary>
public sealed class DropReminder(ReminderFinder finder, ReminderRepository book, ReminderDesk desk, ReminderList list,
    ReminderOrders orders) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.drop-reminder"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (await orders.CarryOutAsync(context, cancellationToken) is { } done)
        {
            return done;
        }
        var words = context.Words;
        var found = await finder.AboutAsync(context.Turn.Transaction(), context.Command.Arg, cancellationToken)
            ?? await finder.FindAsync(context.Turn.Transaction(), words, context.Talk?.Deal?.Buyer, FindPurpose.Drop, context.Turn.Activity,
                cancellationToken);
        if (found.Meant.Count == 0)
        {
            return new CommandReply { Cards = [await list.ShowAsync(context.Turn, "not-found", 0, cancellationToken)] };
        }
        if (found.Meant.Count == 1 || ReminderFinder.MeansAll(words))
        {
            return desk.Drop(context.Turn, found.Meant);
        }
        return !found.IsNamed && await JustSetAsync(context, cancellationToken) is { } one
            ? desk.Drop(context.Turn, [one])
            : await AskWhichAsync(context, words, cancellationToken);
    }

    // With nothing else going on, “it” is what was just set or changed.
    private async Task<Reminder?> JustSetAsync(CommandContext context, CancellationToken cancellationToken) =>
        context.Talk is null && context.Done is [.., { Kind: ReminderUndo.Set or ReminderUndo.Moved, Item: var id }]
            && await book.FindAsync(context.Turn.Transaction(), id, cancellationToken) is { Status: ReminderStatus.Pending } latest
                ? latest
                : null;

    private async Task<CommandReply> AskWhichAsync(CommandContext context, string words, CancellationToken cancellationToken) => new()
    {
        Cards = [await list.ShowAsync(context.Turn, null, 0, cancellationToken)],
        Begins = SetReminderDialog.ToTell(FindPurpose.Drop, words),
    };
}
