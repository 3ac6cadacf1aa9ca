using CoachBot.Listening.Carrying;
using CoachBot.Reminders.Orders;
using CoachBot.Storage.Turns;

namespace CoachBot.Reminders.Commands;

/// <summary>
/// “Make it 4”, “the Contoso one to 3pm”, “not Friday, Monday”, “it should say call”: at once where it is plain which one is meant and what
/// it shall be.
/// </summary>
public sealed class ChangeReminder(ReminderFinder finder, ReminderChanges changes, ReminderList list,
    ReminderOrders orders) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.change-reminder"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (await orders.CarryOutAsync(context, cancellationToken) is { } done)
        {
            return done;
        }
        var words = context.Words;
        var found = await finder.AboutAsync(context.Turn.Transaction(), context.Command.Arg, cancellationToken)
            ?? await finder.FindAsync(context.Turn.Transaction(), words, context.Talk?.Deal?.Buyer, FindPurpose.Move, context.Turn.Activity,
                cancellationToken);
        return found.Meant switch
        {
            [] => new CommandReply { Cards = [await list.ShowAsync(context.Turn, "not-found", 0, cancellationToken)] },
            [var one] => await ChangeAsync(context, one, cancellationToken) ?? new CommandReply { Begins = SetReminderDialog.ToMove(one) },
            _ when ReminderFinder.MeansAll(words) => await ChangeAllAsync(context, found.Meant, cancellationToken),
            _ =>
                new CommandReply { Cards = [await list.ShowAsync(context.Turn, null, 0, cancellationToken)],
                    Begins = SetReminderDialog.ToTell(FindPurpose.Move, words) },
        };
    }

    /// <summary>Whether the words name one of those that wait or have come, and no other.</summary>
    public async Task<bool> IsNamedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (pending, came) = await finder.AtHandAsync(context.Turn.Transaction(), cancellationToken);
        return finder.Named(pending, came, context.Words, null, context.Turn.Activity) is [_];
    }

    // A name is put right wherever it stands.
    private async Task<CommandReply?> ChangeAsync(CommandContext context, Reminder one, CancellationToken cancellationToken)
    {
        var changed = await changes.ChangeAsync(context.Turn, one, context.Words, cancellationToken);
        if (changed is not null && context.Command.Arg is not null)
        {
            var (pending, _) = await finder.AtHandAsync(context.Turn.Transaction(), cancellationToken);
            changes.RenameToo(context.Turn, pending.Where(other => other.Id != one.Id), one, context.Words);
        }
        return changed;
    }

    private async Task<CommandReply> ChangeAllAsync(CommandContext context, IReadOnlyList<Reminder> reminders,
        CancellationToken cancellationToken)
    {
        var replies = new List<CommandReply>();
        foreach (var reminder in reminders)
        {
            if (await changes.ChangeAsync(context.Turn, reminder, context.Words, cancellationToken) is { } changed)
            {
                replies.Add(changed);
            }
        }
        return new CommandReply { Lines = [.. replies.SelectMany(reply => reply.Lines)] };
    }
}
