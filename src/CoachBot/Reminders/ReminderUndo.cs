using System.Globalization;
using CoachBot.Content;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.State;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>Takes back what was done to a reminder.</summary>
public sealed class ReminderUndo(ReminderRepository book, ReminderDesk desk) : IUndo
{
    public const string Set = "reminder-set";
    public const string Moved = "reminder-moved";
    public const string Renamed = "reminder-renamed";
    public const string Closed = "reminder-closed";

    public IReadOnlyCollection<string> Kinds { get; } = [Set, Moved, Renamed, Closed];

    /// <summary>What a reminder was, to be kept until it is taken back.</summary>
    public static string Before(Reminder reminder) =>
        string.Create(CultureInfo.InvariantCulture, $"{reminder.Status}/{reminder.DueAt}/{reminder.Task}");

    public async Task<string?> UndoAsync(ITurnContext turn, UndoableDeed deed, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(turn.Transaction(), deed.Item, cancellationToken) is not { } reminder)
        {
            return null;
        }
        if (deed.Kind == Set)
        {
            book.Close(turn.Transaction(), reminder.Id, ReminderStatus.Dropped);
            return desk.Line("taken-back", Names.None.With("task", deed.Said));
        }
        if (deed.Before?.Split('/', 3) is not [var status, var due, var task])
        {
            return null;
        }
        var at = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(due, CultureInfo.InvariantCulture));
        book.Restore(turn.Transaction(), reminder.Id, status, at, task.Length == 0 ? null : task);
        return desk.Line("as-before", Names.None.With("task", deed.Said).With("when", desk.InWords(turn, at)));
    }
}
