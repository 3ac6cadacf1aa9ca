using System.Globalization;

namespace CoachBot.Recognition.Evaluation.Listening;

/// <summary>A fact that a message is labelled with.</summary>
/// <param name="Key">One of <see cref="CoachBot.Recognition.Listening.FactKeys"/>.</param>
/// <param name="Value">The words that say it.</param>
public sealed record LabelledFact(string Key, string Value);

/// <summary>A message with the facts that it tells.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Open">The open question, <c>topic/question</c>; null with nothing open.</param>
/// <param name="Facts">What it tells.</param>
public sealed record FactLine(string Text, string? Open, IReadOnlyList<LabelledFact> Facts)
{
    private const int Columns = 5;
    private const char LineBreak = '⏎';

    /// <summary>Reads a file of labelled messages: <c>text, open question, commands, facts, voice</c>, apart by tabs, <c>-</c> for nothing.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="name">Its name, for error messages.</param>
    /// <exception cref="TestFileException">A line cannot be used.</exception>
    public static IReadOnlyList<FactLine> ReadAll(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var lines = new List<FactLine>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            if (fields.Length < Columns)
                throw new TestFileException(string.Create(CultureInfo.InvariantCulture,
                    $"{name}:{number}: {fields.Length} columns. Expected text, open question, commands, facts, voice, apart by tabs."));
            lines.Add(new(fields[0].Replace(LineBreak, '\n'), fields[1] == "-" ? null : fields[1], Labels(fields[3])));
        }
        return lines;
    }

    private static List<LabelledFact> Labels(string column)
    {
        if (column.Trim() == "-")
            return [];
        var facts = new List<LabelledFact>();
        foreach (var part in column.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var mark = part.IndexOf('=', StringComparison.Ordinal);
            if (mark > 0)
                facts.Add(new(part[..mark], part[(mark + 1)..]));
        }
        return facts;
    }
}
