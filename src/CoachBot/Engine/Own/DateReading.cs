using CoachBot.Recognition.Dates;

namespace CoachBot.Engine;

/// <summary>Reads dates with our own grammar.</summary>
internal static class DateReading
{
    public static IDateTimeReader NewReader() => new DateTimeReader();
}
