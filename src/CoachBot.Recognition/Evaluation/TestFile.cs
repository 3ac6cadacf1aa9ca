namespace CoachBot.Recognition.Evaluation;

/// <summary>
/// Reads <c>text&lt;TAB&gt;label</c> files: one phrase a line, no header. Empty lines and lines that begin with <c>#</c> are skipped.
/// </summary>
public static class TestFile
{
    private const int ShownErrors = 10;

    /// <summary>Reads all phrases.</summary>
    /// <param name="reader">The file's text.</param>
    /// <param name="name">The file's name, for error messages.</param>
    /// <exception cref="TestFileException">Some lines are not <c>text&lt;TAB&gt;label</c>, or there is no phrase at all.</exception>
    public static IReadOnlyList<LabelledPhrase> Read(TextReader reader, string name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var (phrases, errors) = (new List<LabelledPhrase>(), new List<string>());
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                continue;
            var fields = line.TrimEnd('\r').Split('\t');
            if (Problem(fields) is { } problem)
                errors.Add($"{name}:{number}: {problem}");
            else
                phrases.Add(new(fields[0].Trim(), fields[1].Trim()));
        }
        if (errors.Count > 0)
            throw new TestFileException(Summary(errors));
        return phrases.Count > 0 ? phrases : throw new TestFileException($"{name}: no phrases. Expected lines of text<TAB>label.");
    }

    private static string? Problem(string[] fields) => fields switch
    {
        { Length: 1 } => "no tab. Expected text<TAB>label.",
        { Length: > 2 } => $"{fields.Length - 1} tabs. Expected text<TAB>label.",
        [var text, _] when string.IsNullOrWhiteSpace(text) => "no text before the tab.",
        [_, var label] when string.IsNullOrWhiteSpace(label) => "no label after the tab.",
        _ => null,
    };

    private static string Summary(List<string> errors)
    {
        var more = errors.Count > ShownErrors ? $"{Environment.NewLine}… and {errors.Count - ShownErrors} more bad lines" : "";
        return string.Join(Environment.NewLine, errors.Take(ShownErrors)) + more;
    }
}

/// <summary>A test or training file cannot be used; the message names each bad line by number.</summary>
public sealed class TestFileException(string message) : Exception(message);
