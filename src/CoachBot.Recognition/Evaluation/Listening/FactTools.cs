using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Recognition.Listening.Facts;

namespace CoachBot.Recognition.Evaluation.Listening;

/// <summary>What an author does with labelled messages: learn which words are facts, and measure.</summary>
public static class FactTools
{
    private const float Smallest = 0.03f;

    /// <summary>Learns from labelled messages and writes the weights that <see cref="FactReader"/> comes with.</summary>
    /// <param name="lines">Labelled messages.</param>
    /// <param name="viewOf">The talk of an open question, <c>topic/question</c>; of nothing open for null.</param>
    /// <param name="dates">Finds dates and times.</param>
    /// <param name="output">Where the weights go.</param>
    public static void Learn(IReadOnlyList<FactLine> lines, Func<string?, TalkView> viewOf, IDateTimeReader dates, TextWriter output) =>
        new FactTrainer(dates).Train(lines, viewOf).Write(output, Smallest);

    /// <summary>Measures the facts found and invented in labelled messages.</summary>
    /// <param name="lines">Labelled messages that were not learnt from.</param>
    /// <param name="viewOf">The talk of an open question, <c>topic/question</c>; of nothing open for null.</param>
    /// <param name="reader">What to measure.</param>
    /// <param name="output">The report.</param>
    public static void Evaluate(IReadOnlyList<FactLine> lines, Func<string?, TalkView> viewOf, FactReader reader, TextWriter output) =>
        FactReport.Write(FactEvaluator.Run(line => reader.Read(UtteranceReader.Read(line.Text), viewOf(line.Open)), lines), output);
}
