using System.Security.Cryptography;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace CoachBot.Calls.Calendar;

/// <summary>An agreed time as a file that every calendar opens (RFC 5545).</summary>
internal static class CalendarFile
{
    public const string Type = "text/calendar; charset=utf-8";

    public static string Of(AgreedTime time, DateTimeOffset now)
    {
        var entry = new CalendarEvent
        {
            Uid = Id(time),
            DtStamp = new CalDateTime(now.UtcDateTime),
            Summary = time.Title,
            Start = new CalDateTime(time.Starts.UtcDateTime),
            Duration = Duration.FromTimeSpanExact(time.Length),
        };
        var calendar = new Ical.Net.Calendar { Method = "PUBLISH" };
        calendar.Events.Add(entry);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    // Opened twice, it is the same entry still.
    private static string Id(AgreedTime time) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{time.Starts.ToUnixTimeSeconds()}|{time.Title}")).AsSpan(0, 16));
}
