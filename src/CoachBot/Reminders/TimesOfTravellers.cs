using CoachBot.Arrival;
using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Dialogs;
using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>
/// Who is in another zone than before is asked, once, whether what they are to be reminded of stays at its moment or comes at the same hour
/// there.
/// </summary>
public sealed class TimesOfTravellers(ReminderRepository reminders, ContentLibrary content, TimeProvider time) : IArrivalHandler,
IGlobalCommand
{
    private const string Stay = "times-stay";
    private const string Move = "times-move";
    private const int AtMost = 500;

    public IReadOnlyCollection<string> Commands { get; } = [Stay, Move];

    public async Task<bool> HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (SellerClock.Left(turn.Activity) is { } left
            && !Room.IsShared(turn.Activity)
            && await PendingAsync(turn, cancellationToken) is { Count: > 0 } pending)
        {
            var first = SameHour(pending[0], left, SellerClock.Zone(turn.Activity));
            var text = Line("journey", Names.None.With("when", DateInWords.Ahead(first, time.GetUtcNow(), turn.Activity)));
            TurnReply.Of(turn).Add(new NoteCard().Build(
                null, [text], (Line("journey-stay"), new Click { Command = Stay }),
                (Line("journey-move"), new Click { Command = Move, Item = left.Id })));
        }

        return true;
    }

    public async Task<Begin?> RunAsync(ITurnContext turn, string command, Click? click, CancellationToken cancellationToken)
    {
        if (command == Move && click?.Item is { } from)
        {
            var (left, here, now) = (SellerClock.Find(from), SellerClock.Zone(turn.Activity), time.GetUtcNow());
            foreach (var reminder in await PendingAsync(turn, cancellationToken))
            {
                if (SameHour(reminder, left, here) is var due && due > now)
                {
                    reminders.Move(turn.Transaction(), reminder.Id, due);
                }
            }
        }

        await turn.SayAsync(Line(command == Move ? "journey-moved" : "journey-stays"), cancellationToken);
        return null;
    }

    private static DateTimeOffset SameHour(Reminder reminder, TimeZoneInfo left, TimeZoneInfo here) =>
        LocalTime.ToOffset(TimeZoneInfo.ConvertTime(reminder.Due, left).DateTime, here);

    private async Task<List<Reminder>> PendingAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        [.. (await reminders.PendingAsync(turn.Transaction(), AtMost, 0, cancellationToken)).Where(reminder =>
            reminder.Kind is ReminderKinds.Task or ReminderKinds.NextStep)];

    private string Line(string key, Names? names = null) => content.Find("set-reminder")!.Lines[key].Fill(names ?? Names.None);
}
