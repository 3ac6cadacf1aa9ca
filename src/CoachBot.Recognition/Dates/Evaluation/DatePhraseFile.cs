using System.Globalization;

namespace CoachBot.Recognition.Dates.Evaluation;

/// <summary>
/// A file of phrases: <c>text => answer</c> on each line; <c>@ 2026-11-21T09:00 en-GB</c> before them tells the moment of writing and the
/// locale and, with <c>past</c> at its end, that the texts tell of what has been. Lines that begin with # are remarks.
/// </summary>
public static class DatePhraseFile
{
    private const string Arrow = " => ";
    private const string Now = "@ ";
    private const string Past = "past";

    /// <summary>The phrases in the order written.</summary>
    /// <exception cref="FormatException">A line is neither; the message names it.</exception>
    public static IEnumerable<DatePhrase> Read(TextReader lines, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(lines);
        DateTimeContext? when = null;
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith(Now, StringComparison.Ordinal)) when = Moment(line, number, zone);
            else yield return Phrase(line, number, when);
        }
    }

    private static DatePhrase Phrase(string line, int number, DateTimeContext? when)
    {
        if (when is null) throw new FormatException($"Line {number}: a line like “@ 2026-11-21T09:00 en-GB” must come first.");
        var cut = line.LastIndexOf(Arrow, StringComparison.Ordinal);
        return cut > 0
            ? new DatePhrase(line[..cut], when, line[(cut + Arrow.Length)..])
            : throw new FormatException($"Line {number}: “{line}” is not of the form “text => answer”.");
    }

    private static DateTimeContext Moment(string line, int number, TimeZoneInfo zone)
    {
        var parts = line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 3 || (parts.Length == 3 && parts[2] != Past) || Culture(parts[1]) is not { } culture ||
            !DateTime.TryParse(parts[0], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            throw new FormatException($"Line {number}: “{line}” is not of the form “@ 2026-11-21T09:00 en-GB”, “past” at its end or not.");
        return new DateTimeContext(LocalTime.ToOffset(local, zone), zone, culture, parts.Length == 3);
    }

    private static CultureInfo? Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
