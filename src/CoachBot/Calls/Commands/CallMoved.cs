using CoachBot.Listening.Carrying;
using CoachBot.Reminders.Commands;

namespace CoachBot.Calls.Commands;

/// <summary>
/// A call that is at another time: one that was prepared, one that is only a reminder, else a date that was told.
/// </summary>
public sealed class CallMoved(AgreedCalls calls, ChangeCallOnFile onFile, MovePreparedCall prepared, MoveToldCall told,
    ChangeReminder reminder) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["news.call-moved"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (await onFile.ChangeAsync(context, cancellationToken) is { } changed)
        {
            return changed;
        }
        if (await calls.FindAsync(context, cancellationToken) is { } plan)
        {
            return await prepared.MoveAsync(context, plan, cancellationToken);
        }
        // “Glenys moved to 4”: of a call that is only a reminder.
        return !told.IsTold(context) && await reminder.IsNamedAsync(context, cancellationToken)
            ? await reminder.HandleAsync(context, cancellationToken)
            : await told.MoveAsync(context, cancellationToken);
    }
}
