using System.Globalization;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Journal;
using CoachBot.Listening;
using CoachBot.Recognition.Dates;
using CoachBot.Sellers;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>Done, later, drop: pressed on a reminder's card, whenever that is.</summary>
public sealed class ReminderCommands(ContentLibrary content, ReminderRepository book, ReminderListCard list, JournalRepository journal, SellerRepository sellers, TimeProvider time) : IGlobalCommand
{
    private const string TopicId = "set-reminder";

    public IReadOnlyCollection<string> Commands { get; } = [ReminderButtons.Done, ReminderButtons.InAnHour, ReminderButtons.Tomorrow, ReminderButtons.Drop, ReminderButtons.More];

    public async Task<Begin?> RunAsync(ITurnContext turn, string command, Click? click, CancellationToken cancellationToken)
    {
        if (command == ReminderButtons.More)
        {
            await ListAsync(turn, int.TryParse(click?.Item, NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0, cancellationToken);
            return null;
        }

        var reminder = click?.Item is { } id ? await book.FindAsync(turn.Transaction(), id, cancellationToken) : null;
        if (reminder is null or { Status: ReminderStatus.Done or ReminderStatus.Dropped or ReminderStatus.Ended })
        {
            await turn.SayAsync(Line("already-gone"), cancellationToken);
            return null;
        }

        switch (command)
        {
            case ReminderButtons.Done:
                await CloseAsync(turn, reminder, ReminderStatus.Done, Vary(turn, reminder), cancellationToken);
                break;
            case ReminderButtons.Drop:
                await CloseAsync(turn, reminder, ReminderStatus.Dropped, Line("dropped", Names.None.With("task", ReminderText.Of(content.Find(TopicId)!, reminder))), cancellationToken);
                break;
            default:
                await SnoozeAsync(turn, reminder, command == ReminderButtons.Tomorrow, cancellationToken);
                break;
        }

        return null;
    }

    private Task CloseAsync(ITurnContext turnContext, Reminder reminder, string status, string say, CancellationToken cancellationToken)
    {
        var turn = turnContext.Transaction();
        book.Close(turn, reminder.Id, status);
        if (reminder is { Kind: ReminderKinds.NextStep, AboutId: { } entry })
        {
            journal.CloseStep(turn, entry);
        }

        return turnContext.SayAsync(say, cancellationToken);
    }

    private async Task SnoozeAsync(ITurnContext turn, Reminder reminder, bool tomorrow, CancellationToken cancellationToken)
    {
        var seller = await sellers.FindAsync(turn.Transaction(), cancellationToken);
        var zone = SellerClock.Zone(turn.Activity);
        var wanted = tomorrow ? Tomorrow(reminder, zone) : time.GetUtcNow() + TimeSpan.FromHours(1);
        var comes = seller.Quiet.FirstFree(wanted, zone);
        book.Move(turn.Transaction(), reminder.Id, comes);
        var line = comes == wanted ? "snoozed" : "in-quiet-hours";
        await turn.SayAsync(Line(line, Names.None.With("when", DateInWords.Ahead(comes, time.GetUtcNow(), turn.Activity))), cancellationToken);
    }

    private async Task ListAsync(ITurnContext turn, int from, CancellationToken cancellationToken)
    {
        var transaction = turn.Transaction();
        var pending = await book.PendingAsync(transaction, ReminderListCard.Shown, from, cancellationToken);
        await turn.SendAsync(list.Build(pending, await book.CountPendingAsync(transaction, cancellationToken), turn.Activity, from: from), cancellationToken);
    }

    // Tomorrow, at the time of day that it had.
    private DateTimeOffset Tomorrow(Reminder reminder, TimeZoneInfo zone)
    {
        var today = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).Date;
        return LocalTime.ToOffset(today.AddDays(1) + TimeZoneInfo.ConvertTime(reminder.Due, zone).TimeOfDay, zone);
    }

    private string Vary(ITurnContext turn, Reminder reminder) =>
        Line(reminder.Buyer is not null ? "done-1" : Variation.Of(turn.Activity) % 2 == 0 ? "done-2" : "done-3");

    private string Line(string key, Names? names = null) => content.Find(TopicId)!.Lines[key].Fill(names ?? Names.None);
}
