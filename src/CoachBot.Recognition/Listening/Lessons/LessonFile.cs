using CoachBot.Recognition.Evaluation;

namespace CoachBot.Recognition.Listening.Lessons;

/// <summary>
/// Reads <c>listening.AUTHOR.tsv</c>: one message a line, <c>text, open question, commands, facts, voice, round</c> with tabs between, no
/// header. A ⏎ in a text is a line break; facts that nobody has labelled are a <c>?</c>. Empty lines and lines that begin with <c>#</c> are
/// skipped.
/// </summary>
public static class LessonFile
{
    private const int Columns = 6;
    private const string Nothing = "-";
    private const string Unlabelled = "?";
    private const string Between = "\" | ";

    /// <summary>Reads all lessons.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="name">The file's name, for error messages.</param>
    /// <param name="author">Who wrote them.</param>
    /// <exception cref="TestFileException">A line cannot be read.</exception>
    public static IReadOnlyList<Lesson> Read(TextReader reader, string name, string author)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var lessons = new List<Lesson>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
                lessons.Add(ReadLine(line.TrimEnd('\r').Split('\t'), $"{name}:{number}", author));
        }
        return lessons;
    }

    private static Lesson ReadLine(string[] columns, string place, string author)
    {
        if (columns.Length != Columns)
            throw new TestFileException($"{place}: {columns.Length} columns. Expected text, open question, commands, facts, voice, round.");
        if (!Enum.TryParse<Round>(columns[5], ignoreCase: true, out var round))
            throw new TestFileException($"{place}: '{columns[5]}' is no round. Write train, calibrate or foretell.");
        var text = columns[0].Replace('⏎', '\n').Trim();
        var commands = columns[2].Split(Between).Select(command => ReadCommand(command, place)).ToList();
        var facts = columns[3] is Nothing or Unlabelled ? [] : columns[3].Split("; ").Select(fact => ReadFact(fact, place)).ToList();
        return new(text, columns[1] == Nothing ? null : columns[1], commands, facts, author, round) { HasFacts = columns[3] != Unlabelled };
    }

    // The last quote of all but the last command went with the separator.
    private static TaughtCommand ReadCommand(string text, string place)
    {
        var words = text.IndexOf("=\"", StringComparison.Ordinal);
        var head = words < 0 ? text : text[..words];
        var colon = head.IndexOf(':', StringComparison.Ordinal);
        var act = colon < 0 ? head : head[..colon];
        if (act.Length == 0 || !act.All(letter => char.IsAsciiLetterLower(letter) || letter is '.' or '-'))
            throw new TestFileException($"{place}: can't read the command '{text}'. Expected act, act:arg or act:arg=\"its words\".");
        return new(act, colon < 0 ? null : head[(colon + 1)..], words < 0 ? null : text[(words + 2)..].TrimEnd('"'));
    }

    private static TaughtFact ReadFact(string text, string place)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            ? new(text[..equals], text[(equals + 1)..])
            : throw new TestFileException($"{place}: the fact '{text}' has no '='.");
    }
}
