using System.Diagnostics;
using System.Globalization;

namespace CoachBot.Recognition.Dates.Evaluation;

/// <summary>How many phrases a reader answers as meant, which ones it doesn't, and how long it takes for one.</summary>
public static class DateScore
{
    /// <summary>Prints every phrase that is answered otherwise, then the share of the others and the time that most take.</summary>
    public static void Print(IEnumerable<DatePhrase> phrases, IDateTimeReader reader, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(output);
        var times = new List<TimeSpan>();
        var right = 0;
        foreach (var phrase in phrases)
        {
            var since = Stopwatch.GetTimestamp();
            var answer = WhenCommand.Format(reader.Read(phrase.Text, phrase.When));
            times.Add(Stopwatch.GetElapsedTime(since));
            if (answer == phrase.Answer) right++;
            else output.WriteLine($"{phrase.Text} => {answer} ({phrase.Answer})");
        }
        output.WriteLine(Summary(right, times));
    }

    private static string Summary(int right, List<TimeSpan> times)
    {
        if (times.Count == 0) return "no phrases";
        times.Sort();
        var share = (double)right / times.Count;
        var median = times[times.Count / 2].TotalMilliseconds;
        return string.Create(CultureInfo.InvariantCulture,
            $"{right} of {times.Count} as meant, {share:P1}; a phrase takes {median:F2} ms (median)");
    }
}
