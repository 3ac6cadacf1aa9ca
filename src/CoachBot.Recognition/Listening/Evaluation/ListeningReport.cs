using System.Globalization;
using CoachBot.Recognition.Listening.Acts;

namespace CoachBot.Recognition.Listening.Evaluation;

/// <summary>Writes what was measured.</summary>
internal static class ListeningReport
{
    private static readonly double[] _shares = [0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1];

    public static void Summary(string name, IReadOnlyList<Heard> heard, TextWriter output)
    {
        var (closed, open) =
            (heard.Where(one => one.Lesson.Open is null).ToList(), heard.Where(one => one.Lesson.Open is not null).ToList());
        output.WriteLine($"{name}: nothing open {closed.Count}: act {Share(closed, one => one.IsRight)}, among 4 " +
            $"{Share(closed, one => one.IsAmong(4))}, kind {Share(closed, one => one.Kind == one.ReadKind)}; none as none " +
            $"{Share(closed.Where(one => one.Lead == ActIds.None), one => one.IsRight)}");
        var topical = closed.Where(one => one.Topics.Count > 0).ToList();
        output.WriteLine($"   as topics {topical.Count}: right {Share(topical, IsTopic)}, among 4 " +
            $"{Share(topical, one => one.Recognised!.Ranking.Take(4).Any(score => one.Topics.Contains(score.Intent)))}; sure " +
            $"{Share(topical, IsSure)} and of those wrong {Share(topical.Where(IsSure), one => !IsTopic(one))}; none as none " +
            $"{Share(topical.Where(one => one.Topics.All(topic => topic == IntentRecognizer.None)), IsTopic)}");
        var answers = open.Where(one => one.Lead == ActIds.Answer).ToList();
        output.WriteLine($"   open {open.Count}: act {Share(open, one => one.IsRight)}, kind " +
            $"{Share(open, one => one.Kind == one.ReadKind)}; answers {answers.Count} known {Share(answers, one => one.IsRight)}, the " +
            $"right one {Share(answers.Where(one => one.IsRight), IsRightAnswer)}; others taken for answer " +
            $"{Share(open.Where(one => one.Kind != "answer"), one => one.ReadKind == "answer")}");
        var several = heard.Where(one => one.Lesson.Commands.Count > 1).ToList();
        output.WriteLine($"   several commands {several.Count}: all right {Share(several, one => one.IsEachRight)}, one of them " +
            $"{Share(several, one => one.IsRight)}; one command cut in two " +
            $"{Share(heard.Where(one => one.Lesson.Commands.Count == 1), one => one.Reading.Commands.Count > 1)}");
        output.WriteLine($"   wrong among the surest, nothing open: {Curve(closed, one => one.IsRight)}");
        output.WriteLine($"   wrong kind among the surest, open: {Curve(open, one => one.Kind == one.ReadKind)}");
    }

    public static void Details(IReadOnlyList<Heard> heard, TextWriter output)
    {
        foreach (var family in heard.GroupBy(one => (one.Lesson.Open is not null, ActIds.Family(one.Lead))).OrderBy(group => group.Key))
            output.WriteLine($"{(family.Key.Item1 ? "open" : "closed")}\t{family.Key.Item2}\t{family.Count()}\tact " +
                $"{Share(family, one => one.IsRight)}\tkind {Share(family, one => one.Kind == one.ReadKind)}");
        var confusions = heard.Where(one => !one.IsRight)
            .GroupBy(one => (one.Lead, one.Reading.Leading.Act))
            .OrderByDescending(group => group.Count())
            .Take(40);
        foreach (var confusion in confusions)
        {
            output.WriteLine($"{confusion.Key.Lead} → {confusion.Key.Act}: {confusion.Count()}");
            foreach (var one in confusion.OrderByDescending(one => one.Reading.Leading.P).Take(3))
                output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"    {one.Reading.Leading.P:0.00} [{one.Lesson.Open ?? "-"}] {one.Lesson.Text.ReplaceLineEndings("⏎")}"));
        }
    }

    private static bool IsTopic(Heard one) => one.Topics.Contains(one.Recognised!.Best.Intent);

    private static bool IsSure(Heard one) => one.Recognised!.Decision == Decision.Sure;

    private static bool IsRightAnswer(Heard one) =>
        one.Lesson.Commands.Any(command => command.Act == ActIds.Answer && (command.Arg == one.Reading.Leading.Arg
            || one.Reading.Leading.Arg is "text" or "date"));

    private static string Curve(List<Heard> heard, Func<Heard, bool> isRight)
    {
        var sorted = heard.OrderByDescending(one => one.Reading.Leading.P).ToList();
        return string.Join(", ", _shares.Select(share => sorted.Take((int)(share * sorted.Count)).ToList()).Where(sure => sure.Count > 0)
            .Select(sure => string.Create(CultureInfo.InvariantCulture,
                $"{(double)sure.Count / sorted.Count:0%} {Share(sure, one => !isRight(one))} (p {sure[^1].Reading.Leading.P:0.00})")));
    }

    private static string Share(IEnumerable<Heard> heard, Func<Heard, bool> holds)
    {
        var list = heard.ToList();
        return list.Count == 0 ? "–" : (list.Count(holds) / (double)list.Count).ToString("0.0%", CultureInfo.InvariantCulture);
    }
}
