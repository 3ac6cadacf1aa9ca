using System.Globalization;
using CoachBot.Cards;
using CoachBot.Dialogs;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>Done, later, drop: pressed on a reminder's card, whenever that is.</summary>
public sealed class ReminderPresses(ReminderRepository book, ReminderDesk desk, ReminderList list, TimeProvider time) : IGlobalCommand
{
    public IReadOnlyCollection<string> Commands { get; } =
        [ReminderButtons.Done, ReminderButtons.InAnHour, ReminderButtons.Tomorrow, ReminderButtons.Drop, ReminderButtons.More];

    public async Task<Begin?> RunAsync(ITurnContext turn, string command, Click? click, CancellationToken cancellationToken)
    {
        if (command == ReminderButtons.More)
        {
            var from = int.TryParse(click?.Item, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
            await turn.SendAsync(await list.ShowAsync(turn, null, from, cancellationToken), cancellationToken);
            return null;
        }

        var reminder = click?.Item is { } id ? await book.FindAsync(turn.Transaction(), id, cancellationToken) : null;
        if (reminder is null or { Status: ReminderStatus.Done or ReminderStatus.Dropped or ReminderStatus.Ended })
        {
            await turn.SayAsync(desk.Line("already-gone"), cancellationToken);
            return null;
        }

        var reply = command switch
        {
            ReminderButtons.Done => desk.Finish(turn, reminder),
            ReminderButtons.Drop => desk.Drop(turn, [reminder]),
            ReminderButtons.Tomorrow =>
                await desk.PutOffAsync(turn, reminder, Tomorrow(reminder, SellerClock.Zone(turn.Activity)), cancellationToken),
            _ => await desk.PutOffAsync(turn, reminder, time.GetUtcNow() + TimeSpan.FromHours(1), cancellationToken),
        };
        await turn.SayAsync(string.Join("\n", reply.Lines), cancellationToken);
        return null;
    }

    // At the time of day that it had.
    private DateTimeOffset Tomorrow(Reminder reminder, TimeZoneInfo zone)
    {
        var today = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).Date;
        return LocalTime.ToOffset(today.AddDays(1) + TimeZoneInfo.ConvertTime(reminder.Due, zone).TimeOfDay, zone);
    }
}
