using System.Globalization;

namespace CoachBot.Recognition.Evaluation;

/// <summary>
/// Writes an evaluation for authors to read: a row for each label, the closest confusions with their worst examples, and the figures.
/// </summary>
public static class EvaluationReport
{
    private const int ShownConfusions = 20;
    private const int ShownExamples = 3;

    /// <summary>Writes the report; its last line is <see cref="EvaluationResult.ToLine"/>.</summary>
    /// <param name="result">What was measured.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(EvaluationResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        WriteLabels(result, output);
        WriteConfusions(result, output);
        Line(output, $"of the phrases in scope: sure and right {result.SureAndRight:P1}, did you mean {result.Unsure:P1}");
        output.WriteLine(result.ToLine());
    }

    private static void WriteLabels(EvaluationResult result, TextWriter output)
    {
        var answers = result.Judgements.ToLookup(judgement => judgement.Result.Best.Intent);
        var labels = result.Judgements.GroupBy(judgement => judgement.Phrase.Intent)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var width = labels.Max(group => group.Key.Length);
        Line(output, $"{"label".PadRight(width)}  phrases  recall  precision  top three  did you mean");
        foreach (var label in labels)
        {
            var (count, right) = (label.Count(), label.Count(judgement => judgement.IsRight));
            var precision = answers[label.Key].Any() ? (double)right / answers[label.Key].Count() : 1;
            var unsure = label.Count(judgement => judgement.Result.Decision == Decision.Unsure);
            var amongThree = (double)label.Count(judgement => judgement.IsInTopThree) / count;
            var (recall, asked) = ((double)right / count, (double)unsure / count);
            Line(output,
                $"{label.Key.PadRight(width)}  {count,7}  {recall,6:P0}  {precision,9:P0}  {amongThree,9:P0}  {asked,12:P0}");
        }
        output.WriteLine();
    }

    private static void WriteConfusions(EvaluationResult result, TextWriter output)
    {
        var confusions = result.Judgements.Where(judgement => !judgement.IsRight)
            .GroupBy(judgement => (judgement.Phrase.Intent, Taken: judgement.Result.Best.Intent))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Intent, StringComparer.Ordinal).ToList();
        foreach (var confusion in confusions.Take(ShownConfusions))
        {
            Line(output, $"{confusion.Count(),4} × {confusion.Key.Intent} taken for {confusion.Key.Taken}");
            foreach (var worst in confusion.OrderByDescending(judgement => judgement.Regret).Take(ShownExamples))
                Line(output, $"         {worst.Result.Best.Score:0.00}  {worst.Phrase.Text}");
        }
        if (confusions.Count > ShownConfusions)
            Line(output, $"… and {confusions.Count - ShownConfusions} rarer confusions");
        output.WriteLine();
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
