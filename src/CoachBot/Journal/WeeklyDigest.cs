using CoachBot.Recognition.Dates;
using CoachBot.Reminders;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Journal;

/// <summary>Whether a seller gets the week's look back: a reminder that comes every Friday afternoon.</summary>
public sealed class WeeklyDigest(ReminderRepository reminders, TimeProvider time)
{
    private static readonly TimeSpan Afternoon = TimeSpan.FromHours(16);

    public void Begin(TurnTransaction turn, Activity activity)
    {
        Stop(turn);
        var zone = SellerClock.Zone(activity);
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).DateTime;
        var friday = now.Date.AddDays(((int)DayOfWeek.Friday - (int)now.DayOfWeek + 7) % 7) + Afternoon;
        var first = friday > now ? friday : friday.AddDays(7);
        reminders.Add(turn, ReminderKinds.WeeklyDigest, LocalTime.ToOffset(first, zone), repeats: Repetition.Weekly);
    }

    public Task<bool> IsOnAsync(TurnTransaction turn, CancellationToken cancellationToken) =>
        reminders.HasPendingAsync(turn, ReminderKinds.WeeklyDigest, cancellationToken);

    public void Stop(TurnTransaction turn) => reminders.DropKind(turn, ReminderKinds.WeeklyDigest);
}
