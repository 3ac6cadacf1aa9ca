using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Calls.Commands;

/// <summary>Moves a call that isn't prepared: the date that was told, and the reminder that hangs on it.</summary>
public sealed class MoveToldCall(AgreedCalls calls, ReminderRepository reminders, NewTimeReader newTime, ContentLibrary content,
    TimeProvider time)
{
    /// <summary>Whether the talk knows a date that is still to come.</summary>
    public bool IsTold(CommandContext context) => Told(context) is not null;

    /// <summary>Moves it to the time that the words name.</summary>
    public async Task<CommandReply> MoveAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (zone, about) = (SellerClock.Zone(context.Turn.Activity), AgreedCalls.About(context));
        var names = Names.Met(about?.Buyer, about?.Company);
        var told = Told(context);
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

    private TimeExpression? Told(CommandContext context) =>
        AgreedCalls.Told(context, time.GetUtcNow(), SellerClock.Zone(context.Turn.Activity));

    private CommandReply Say(string line, Names names) => CommandReply.Line(content.Find("prepare-call")!.Lines[line].Fill(names));
}
