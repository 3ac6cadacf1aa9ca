using System.Globalization;

namespace CoachBot.Recognition.Dates;

/// <summary>What a reader must know of the writer to turn words into a date.</summary>
/// <param name="Now">The moment of writing.</param>
/// <param name="Zone">The writer's time zone; all results are local to it.</param>
/// <param name="Culture">Decides whether 5/12 is the fifth of December or the twelfth of May.</param>
/// <param name="Past">Whether the text tells of something that has happened: “Tuesday” is then the last one, not the next.</param>
public sealed record DateTimeContext(DateTimeOffset Now, TimeZoneInfo Zone, CultureInfo Culture, bool Past = false)
{
    internal bool DayFirst
    {
        get
        {
            var pattern = Culture.DateTimeFormat.ShortDatePattern;
            return pattern.IndexOf('d', StringComparison.Ordinal) < pattern.IndexOf('M', StringComparison.Ordinal);
        }
    }
}
