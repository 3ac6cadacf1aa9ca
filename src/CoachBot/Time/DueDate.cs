using CoachBot.Recognition.Dates;

namespace CoachBot.Time;

/// <summary>A day, or a day and time, in the seller's own zone.</summary>
/// <param name="Local">Local time; midnight where only a day was named.</param>
/// <param name="HasTime">Whether a time of day was named.</param>
/// <param name="Zone">The zone's id.</param>
public sealed record DueDate(DateTime Local, bool HasTime, string Zone)
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    public DateTimeOffset Moment => LocalTime.ToOffset(Local, SellerClock.Find(Zone));

    /// <summary>When the coach comes: at the time, or in the morning of the day; where that morning is over, in an hour.</summary>
    public DateTimeOffset ReminderMoment(DateTimeOffset now)
    {
        var zone = SellerClock.Find(Zone);
        var moment = HasTime ? Moment : LocalTime.ToOffset(Local.Date + UsualHours.Morning, zone);
        return !HasTime && moment <= now && TimeZoneInfo.ConvertTime(now, zone).Date == Local.Date ? now + Soon : moment;
    }
}
