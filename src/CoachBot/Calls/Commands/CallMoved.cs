using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;
using CoachBot.Reminders.Commands;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Calls.Commands;

/// <summary>A call that is at another time: all that comes about it moves along.</summary>
public sealed class CallMoved(AgreedCalls calls, CallPlanRepository plans, ReminderRepository reminders, NewTimeReader newTime,
    ContentLibrary content, TimeProvider time, ReminderFinder finder, ChangeReminder changes) : ICommandHandler
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["news.call-moved"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (await calls.FindAsync(context, cancellationToken) is { } plan)
        {
            return newTime.Read(context.Words, plan.Starts, context.Turn.Activity) is { } to
                ? await MoveAsync(context.Turn, plan, to, cancellationToken)
                : Say("call-moved-when", Names.Met(plan.Buyer, plan.Company));
        }
        var (zone, about) = (SellerClock.Zone(context.Turn.Activity), AgreedCalls.About(context));
        var names = Names.Met(about?.Buyer, about?.Company);
        var told = AgreedCalls.Told(context, time.GetUtcNow(), zone);
        if (told is null && await NamedReminderAsync(context, cancellationToken))
        {
            // “Glenys moved to 4”: of a call that is only a reminder.
            return await changes.HandleAsync(context, cancellationToken);
        }
        var at = told is { HasTime: true }
            ? newTime.Read(context.Words, told.StartIn(zone), context.Turn.Activity)
            : AgreedCalls.Named(context)?.When?.StartIn(zone);
        if (at is not { } moved || moved <= time.GetUtcNow())
        {
            return Say(at is null ? "call-moved-when" : "changed-to-the-past", names);
        }
        await ShiftAsync(context, told is { HasTime: true } ? moved - told.StartIn(zone) : TimeSpan.Zero, cancellationToken);
        var when = new TimeExpression(0, 0, TimeZoneInfo.ConvertTime(moved, zone).DateTime,
            told?.HasTime ?? AgreedCalls.Named(context)?.When?.HasTime ?? false, null);
        var words = DateInWords.Of(moved, when.HasTime, zone, SellerClock.Culture(context.Turn.Activity.Locale));
        return Say("call-changed-noted", names.With("when", words))
            with { Told = [new TalkFact(FactKeys.Agreed, words, FactSource.Told) { When = when }] };
    }

    /// <summary>Gives a prepared call another time.</summary>
    public async Task<CommandReply> MoveAsync(ITurnContext turn, CallPlan plan, DateTimeOffset to, CancellationToken cancellationToken)
    {
        if (to <= time.GetUtcNow())
        {
            return Say("changed-to-the-past", Names.None);
        }
        await plans.MoveAsync(turn.Transaction(), plan, to, cancellationToken);
        return Say("call-changed",
            Names.Met(plan.Buyer, plan.Company).With("when", DateInWords.Ahead(to, time.GetUtcNow(), turn.Activity)));
    }

    private async Task<bool> NamedReminderAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (pending, came) = await finder.AtHandAsync(context.Turn.Transaction(), cancellationToken);
        return finder.Named(pending, came, context.Words, null, context.Turn.Activity) is [_];
    }

    private async Task ShiftAsync(CommandContext context, TimeSpan by, CancellationToken cancellationToken)
    {
        var turn = context.Turn.Transaction();
        if (by == TimeSpan.Zero || await calls.DealAsync(context, cancellationToken) is not { } deal)
        {
            return;
        }
        foreach (var reminder in await reminders.AboutAsync(turn, ReminderWish.AgreedDate(deal.Id), cancellationToken))
        {
            reminders.Move(turn, reminder.Id, reminder.Due + by);
        }
    }

    private CommandReply Say(string line, Names names) => CommandReply.Line(content.Find("prepare-call")!.Lines[line].Fill(names));
}
