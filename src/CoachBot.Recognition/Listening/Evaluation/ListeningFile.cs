using CoachBot.Recognition.Evaluation;

namespace CoachBot.Recognition.Listening.Evaluation;

/// <summary>A message with the kind that it is.</summary>
/// <param name="Text">The message.</param>
/// <param name="Kind">The kind as labelled.</param>
/// <param name="Open">The open question; null with nothing open.</param>
public sealed record KindLine(string Text, string Kind, string? Open);

/// <summary>
/// Reads <c>text&lt;TAB&gt;kind[&lt;TAB&gt;TOPIC/QUESTION or -[&lt;TAB&gt;details]]</c>: one message a line, no header. A ⏎ in a text is a
/// line break.
/// </summary>
public static class ListeningFile
{
    private static readonly string[] _kinds = ["answer", "ask", "service", "other", "chat", "unclear"];

    /// <summary>Reads all messages.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="name">Its name, for error messages.</param>
    /// <param name="questions">The ids of the questions that can be open.</param>
    /// <exception cref="TestFileException">A line cannot be used.</exception>
    public static IReadOnlyList<KindLine> Read(TextReader reader, string name, IReadOnlySet<string> questions)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(questions);
        var lines = new List<KindLine>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
                lines.Add(ReadLine(line.TrimEnd('\r').Split('\t'), $"{name}:{number}", questions));
        }
        return lines.Count > 0
            ? lines
            : throw new TestFileException($"{name}: no messages. Expected lines of text<TAB>kind<TAB>TOPIC/QUESTION or -.");
    }

    private static KindLine ReadLine(string[] columns, string place, IReadOnlySet<string> questions)
    {
        if (columns.Length < 2)
            throw new TestFileException($"{place}: no tab. Expected text<TAB>kind<TAB>TOPIC/QUESTION or -.");
        var (kind, open) = (columns[1].Trim(), columns.Length > 2 ? columns[2].Trim() : "-");
        if (!_kinds.Contains(kind))
            throw new TestFileException($"{place}: '{kind}' is no kind. Write one of: {string.Join(", ", _kinds)}.");
        if (open is not ("-" or "") && !questions.Contains(open))
            throw new TestFileException($"{place}: '{open}' is not a question of the coach. 'listen --questions' lists them.");
        return new(columns[0].Replace('⏎', '\n'), kind, open is "-" or "" ? null : open);
    }
}
