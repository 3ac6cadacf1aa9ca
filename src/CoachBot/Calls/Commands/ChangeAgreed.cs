using CoachBot.Listening.Carrying;
using CoachBot.Reminders;
using CoachBot.Reminders.Commands;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Calls.Commands;

/// <summary>“Make it 4”: “it” is what was agreed last, a call or a reminder; whoever names a reminder means that.</summary>
public sealed class ChangeAgreed(ChangeReminder reminder, CallPlanRepository plans, ReminderRepository reminders, MovePreparedCall prepared,
    NewTimeReader newTime) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.change-reminder"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var turn = context.Turn.Transaction();
        if (ChangeWords.MovesIt(context.Words) && await plans.LatestAsync(turn, cancellationToken) is { } plan
            && plan.CreatedAt >= ((await reminders.LatestAsync(turn, cancellationToken))?.TouchedAt ?? 0)
            && newTime.Read(context.Words, plan.Starts, context.Turn.Activity) is { } to)
        {
            return await prepared.MoveAsync(context.Turn, plan, to, cancellationToken);
        }
        return await reminder.HandleAsync(context, cancellationToken);
    }
}
