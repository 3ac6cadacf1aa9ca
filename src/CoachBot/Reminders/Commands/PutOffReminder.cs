using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders.Commands;

/// <summary>“Later”, “in an hour”, “tomorrow”: what has just come, comes back.</summary>
public sealed class PutOffReminder(ReminderFinder finder, ReminderRepository book, ReminderTimeReader times, ReminderDesk desk,
    ReminderList list, TimeProvider time) : ICommandHandler
{
    private static readonly TimeSpan ADay = TimeSpan.FromHours(24);
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Acts { get; } = ["want.put-off"];

    /// <inheritdoc/>
    public async Task<CommandReply> HandleAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (turn, words) = (context.Turn.Transaction(), context.Words);
        var found = await finder.FindAsync(turn, words, context.Talk?.Deal?.Buyer, FindPurpose.Move, context.Turn.Activity,
            cancellationToken);
        var reminder = found is { IsNamed: true, Meant: [var named] }
            ? named
            : await book.CameSinceAsync(turn, time.GetUtcNow() - ADay, cancellationToken);
        return reminder is null
            ? new CommandReply { Cards = [await list.ShowAsync(context.Turn, "nothing-came", 0, cancellationToken)] }
            : await desk.PutOffAsync(context.Turn, reminder, Until(reminder, words, context.Turn.Activity), cancellationToken);
    }

    /// <summary>
    /// When it comes back: the last time named; on a day alone at the hour that it had; in an hour where nothing is named.
    /// </summary>
    public DateTimeOffset Until(Reminder reminder, string words, Activity activity)
    {
        words = SpokenTimes.Plain(words);
        var (zone, now) = (SellerClock.Zone(activity), time.GetUtcNow());
        var read = times.Last(words, activity);
        if (read.Due is not { } due || due <= now)
        {
            return now + (DurationReader.Read(words) is { Ticks: > 0 } length ? length : Usual);
        }
        var day = TimeZoneInfo.ConvertTime(due, zone).Date;
        return read.Guess == GuessedHour.Morning
            ? LocalTime.ToOffset(day + TimeZoneInfo.ConvertTime(reminder.Due, zone).TimeOfDay, zone)
            : due;
    }
}
