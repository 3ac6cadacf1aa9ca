using System.Globalization;
using CoachBot.Recognition.Dates.Evaluation;

namespace CoachBot.Recognition.Dates;

/// <summary>The command <c>when</c>: reads lines, prints the date or time in each, to try the reader out by hand.</summary>
public static class WhenCommand
{
    private const string Usage =
        """
        when [--now 2026-11-21T09:00] [--zone Europe/London] [--locale en-GB] [--past]   reads lines, prints start, start..end or -
        when --check [--zone Europe/London]   reads phrases and their answers, prints those that are read otherwise, and the share
        """;

    /// <summary>
    /// Runs the command. <c>--now</c> is local to <c>--zone</c>; without them, this moment in UTC. Prints for each line a
    /// date (2026-12-01), a date and time (2026-12-01T15:00), two of them joined by <c>..</c>, or <c>-</c>.
    /// With <c>--check</c> the lines are a <see cref="DatePhraseFile"/>.
    /// </summary>
    /// <returns>0, or 2 when an option could not be understood; <paramref name="errors"/> then says which.</returns>
    public static int Run(IReadOnlyList<string> arguments, IDateTimeReader reader, TextReader input, TextWriter output, TextWriter errors)
    {
        try
        {
            Run(Options.Parse(arguments), reader, input, output);
            return 0;
        }
        catch (Exception e) when (e is ArgumentException or TimeZoneNotFoundException or FormatException)
        {
            errors.WriteLine(e.Message);
            errors.WriteLine(Usage);
            return 2;
        }
    }

    private static void Run(Options options, IDateTimeReader reader, TextReader input, TextWriter output)
    {
        if (options.Check)
        {
            DateScore.Print(DatePhraseFile.Read(input, options.Context.Zone), reader, output);
            return;
        }
        while (input.ReadLine() is { } line) output.WriteLine(Format(reader.Read(line, options.Context)));
    }

    /// <summary>The printed form of an answer.</summary>
    public static string Format(TimeExpression? answer)
    {
        if (answer is null) return "-";
        var form = answer.HasTime ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd";
        var start = answer.Start.ToString(form, CultureInfo.InvariantCulture);
        return answer.End is { } end ? $"{start}..{end.ToString(form, CultureInfo.InvariantCulture)}" : start;
    }

    private sealed record Options(DateTimeContext Context, bool Check)
    {
        public static Options Parse(IReadOnlyList<string> arguments)
        {
            var zone = TimeZoneInfo.Utc;
            var culture = CultureInfo.GetCultureInfo("en-GB");
            DateTime? now = null;
            bool past = false, check = false;
            for (var i = 0; i < arguments.Count; i++)
            {
                switch (arguments[i])
                {
                    case "--check": check = true; break;
                    case "--past": past = true; break;
                    case "--now": now = Moment(Value(arguments, ++i)); break;
                    case "--zone": zone = TimeZoneInfo.FindSystemTimeZoneById(Value(arguments, ++i)); break;
                    case "--locale": culture = CultureInfo.GetCultureInfo(Value(arguments, ++i), predefinedOnly: true); break;
                    default: throw new ArgumentException($"“{arguments[i]}” is not an option of when.");
                }
            }
            var moment = now is { } local ? LocalTime.ToOffset(local, zone) : TimeProvider.System.GetUtcNow();
            return new Options(new DateTimeContext(moment, zone, culture, past), check);
        }
    }

    private static string Value(IReadOnlyList<string> arguments, int index) =>
        index < arguments.Count ? arguments[index] : throw new ArgumentException($"{arguments[index - 1]} needs a value.");

    private static DateTime Moment(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? DateTime.SpecifyKind(moment, DateTimeKind.Unspecified)
            : throw new FormatException($"“{text}” is not a local time such as 2026-11-21T09:00.");
}
