using CoachBot.Recognition.Dates;

namespace CoachBot.Engine;

/// <summary>Reads dates with Microsoft.Recognizers.</summary>
internal static class DateReading
{
    public static IDateTimeReader NewReader() => new RecognizersDateReader();
}
