namespace CoachBot.Recognition.Listening.Quoting;

/// <summary>
/// Tells what somebody wrote now from what they quoted, forwarded or signed with: the one reader of mails, for the coach, for a buyer's
/// message and for drafts.
/// </summary>
public static class OwnWords
{
    private const string QuotedMark = "<quoted";
    private const int DeepestForward = 4;

    /// <summary>The writer's own lines, and the quoted ones together; null where nothing is quoted.</summary>
    public static (string Own, string? Quoted) Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayQuote(text))
            return (text, null);
        var own = new List<string>();
        var quoted = new List<string>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (QuoteHeaders.OpensOldMail(lines, at))
            {
                quoted.AddRange(lines[at..]);
                break;
            }
            (IsQuotedLine(lines[at]) ? quoted : own).Add(WithoutMark(lines[at]));
        }
        return (string.Join('\n', own), quoted.Count == 0 ? null : string.Join('\n', quoted).Trim());
    }

    /// <summary>
    /// The newest words, without a signature: the writer's own, and where they only pass a mail on, that mail's.
    /// </summary>
    public static string Newest(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var depth = 0; depth < DeepestForward; depth++)
        {
            var (own, quoted) = Split(text);
            if (quoted is null || own.AsSpan().ContainsAnyExcept(" \t\r\n\u00A0"))
                return Signatures.Without(own).Trim();
            text = QuoteHeaders.WithoutHead(quoted);
        }
        return text.Trim();
    }

    /// <summary>The text without Teams' own mark for a reply: <c>&lt;quoted messageId="…"/&gt;</c>.</summary>
    public static string WithoutReplyMark(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var from = 0; text.IndexOf(QuotedMark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var start; from = start)
        {
            var end = text.IndexOf('>', start);
            if (end < 0)
                return text;
            text = text.Remove(start, end + 1 - start);
        }
        return text;
    }

    private static bool MayQuote(string text) =>
        text.Contains('\n', StringComparison.Ordinal) || text.Contains(QuotedMark, StringComparison.OrdinalIgnoreCase) ||
            text.StartsWith('>');

    private static bool IsQuotedLine(string line) => line.AsSpan().TrimStart().StartsWith(">");

    private static string WithoutMark(string line)
    {
        line = WithoutReplyMark(line);
        return IsQuotedLine(line) ? line.TrimStart(' ', '>') : line;
    }
}
