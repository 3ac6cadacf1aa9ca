using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Evaluation;

/// <summary>Measures on labelled messages: right by kind, confusions with their worst examples, how much of the sure is wrong.</summary>
public static class KindReport
{
    private const int Worst = 3;
    private static readonly double[] _shares = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

    /// <summary>Reads every message and reports.</summary>
    /// <param name="listener">The listener.</param>
    /// <param name="questions">The questions that can be open.</param>
    /// <param name="lines">Messages that it hasn't learnt from.</param>
    /// <param name="time">The seller's time.</param>
    /// <param name="output">The report.</param>
    public static void Run(Listener listener, IEnumerable<AskedQuestion> questions, IEnumerable<KindLine> lines, DateTimeContext time,
        TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(listener);
        ArgumentNullException.ThrowIfNull(output);
        var views = questions.ToDictionary(question => question.Id, question => new TalkView(time, question.Opened),
            StringComparer.Ordinal);
        var nothing = new TalkView(time, null);
        var read = lines.Select(line => Read(listener, line, line.Open is null ? nothing : views[line.Open])).ToList();
        Write("at an open question", [.. read.Where(one => one.Line.Open is not null)], output);
        Write("nothing open", [.. read.Where(one => one.Line.Open is null)], output);
    }

    private static KindRead Read(Listener listener, KindLine line, TalkView view)
    {
        var reading = listener.Read(line.Text, view);
        return new(line, ListeningTools.Kind(reading, view), reading);
    }

    private static void Write(string title, List<KindRead> read, TextWriter output)
    {
        if (read.Count == 0)
            return;
        output.WriteLine($"{title}: {read.Count} messages, right {Share(read, one => one.IsRight)}, taken for something else " +
            $"{Share(read, one => one.IsTakenForElse)}");
        foreach (var kind in read.GroupBy(one => one.Line.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"  {kind.Key}: {kind.Count()}, right {Share(kind, one => one.IsRight)}");
        var sorted = read.OrderByDescending(one => one.Reading.Leading.P).ToList();
        foreach (var share in _shares)
        {
            var sure = sorted.Take((int)Math.Ceiling(share * sorted.Count)).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  of the surest {share:0%} (from {sure[^1].Reading.Leading.P:0.00}) wrong {Share(sure, one => !one.IsRight)}"));
        }
        foreach (var confusion in read.Where(one => !one.IsRight)
            .GroupBy(one => (one.Line.Kind, one.Kind))
            .OrderByDescending(group => group.Count()))
        {
            output.WriteLine($"  {confusion.Key.Item1} taken for {confusion.Key.Item2}: {confusion.Count()}");
            foreach (var one in confusion.OrderByDescending(one => one.Reading.Leading.P).Take(Worst))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"    {one.Reading.Leading.Act} {one.Reading.Leading.P:0.00} [{one.Line.Open ?? "-"}] " +
                        $"{one.Line.Text.ReplaceLineEndings("⏎")}"));
        }
    }

    private static string Share(IEnumerable<KindRead> read, Func<KindRead, bool> holds)
    {
        var list = read.ToList();
        return (list.Count(holds) / (double)list.Count).ToString("0.0%", CultureInfo.InvariantCulture);
    }

    private sealed record KindRead(KindLine Line, string Kind, Reading Reading)
    {
        public bool IsRight => Line.Kind == Kind;

        public bool IsTakenForElse => !IsRight && Kind != ActKind.Unclear;
    }
}
