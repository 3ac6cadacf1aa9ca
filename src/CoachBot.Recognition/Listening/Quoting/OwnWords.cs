namespace CoachBot.Recognition.Listening.Quoting;

/// <summary>Tells what the seller wrote now from what they quoted or forwarded.</summary>
internal static class OwnWords
{
    private const string QuotedMark = "<quoted";

    /// <summary>The seller's own lines, and the quoted ones together; null where nothing is quoted.</summary>
    public static (string Own, string? Quoted) Split(string text)
    {
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

    private static bool MayQuote(string text) =>
        text.Contains('\n', StringComparison.Ordinal) || text.Contains(QuotedMark, StringComparison.OrdinalIgnoreCase) ||
            text.StartsWith('>');

    private static bool IsQuotedLine(string line) => line.AsSpan().TrimStart().StartsWith(">");

    // Teams' own mark for a reply: <quoted messageId="…"/>
    private static string WithoutMark(string line)
    {
        for (var from = 0; line.IndexOf(QuotedMark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var start;)
        {
            var end = line.IndexOf('>', start);
            if (end < 0)
                return line;
            line = line.Remove(start, end + 1 - start);
            from = start;
        }
        return IsQuotedLine(line) ? line.TrimStart(' ', '>') : line;
    }
}
