using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Calls.Commands;

/// <summary>A call that is off: its prompt, its debrief and the reminder for it go with it.</summary>
public sealed class CallOff(AgreedCalls calls, ChangeCallOnFile onFile, CallPlanRepository plans, ReminderRepository reminders,
    ContentLibrary content) : ICommandHandler
{
    private const int LookedAt = 200;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["news.call-off"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (await onFile.ChangeAsync(context, cancellationToken) is { } changed)
        {
            return changed;
        }
        var turn = context.Turn.Transaction();
        if (await calls.FindAsync(context, cancellationToken) is { } plan)
        {
            plans.Cancel(turn, plan);
            return Say("call-cancelled", Names.Met(plan.Buyer, plan.Company));
        }
        if (AgreedCalls.NamesHour(context.Words) && context.Talk is null or { Topic: "prepare-call" })
        {
            return Say("call-not-known", Names.None);
        }
        var deal = await calls.DealAsync(context, cancellationToken);
        var hanging = deal is null ? [] : await reminders.AboutAsync(turn, ReminderWish.AgreedDate(deal.Id), cancellationToken);
        foreach (var reminder in hanging)
        {
            reminders.Close(turn, reminder.Id, ReminderStatus.Dropped);
        }
        var about = AgreedCalls.About(context);
        var names = new Names(about?.Buyer, about?.Company);
        var others = deal is null || hanging.Count > 0 ? null : (await reminders.PendingAsync(turn, LookedAt, 0, cancellationToken))
            .FirstOrDefault(one => one.DealId == deal.Id && one.Kind is (ReminderKinds.Task or ReminderKinds.NextStep));
        var line = hanging.Count > 0 ? "call-off-with-reminder" : others is null ? "call-off-noted" : "call-off-still";
        return Say(line,
            others is null ? names : names.With("task", others.Task).With("when", DateInWords.Of(others.Due, context.Turn.Activity))) with
        {
            Told = [.. context.Talk?.Facts.Where(fact => AgreedCalls.Keys.Contains(fact.Key)).Select(fact => fact
                with { When = null, Value = "", Status = FactStatus.Unknown }) ?? []],
        };
    }

    private CommandReply Say(string line, Names names) => CommandReply.Line(content.Find("prepare-call")!.Lines[line].Fill(names));
}
