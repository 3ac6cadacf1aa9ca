namespace CoachBot.Practice.DraftCheck;

/// <summary>The seller's own part of a pasted message: without the mail it answers, and without the signature.</summary>
public sealed record OwnWords(string Text, bool LeftOutQuote)
{
    private const int LongestSignature = 10;
    private const int LongestSignatureLine = 70;

    private static readonly string[] _dividers =
        ["-----original message", "----- original message", "---------- forwarded message", "-----forwarded message", "begin forwarded message", "original message:", "________________"];

    private static readonly string[] _headers = ["from:", "sent:", "to:", "date:", "subject:", "cc:", "von:", "gesendet:", "an:", "de:", "envoyé:"];

    private static readonly string[] _signOffs =
    [
        "kind regards", "best regards", "warm regards", "warmest regards", "regards", "best", "best wishes", "all the best", "many thanks", "thanks",
        "thank you", "cheers", "sincerely", "yours sincerely", "yours faithfully", "yours truly", "with kind regards", "kindest regards", "take care",
        "warmly", "yours", "kindly", "thanks again", "br", "kr",
    ];

    public static OwnWords Of(string pasted)
    {
        var lines = pasted.ReplaceLineEndings("\n").Split('\n');
        var kept = new List<string>(lines.Length);
        var quote = false;
        for (var at = 0; at < lines.Length; at++)
        {
            if (BeginsQuote(lines, at))
            {
                quote = true;
                break;
            }
            if (lines[at].TrimStart().StartsWith('>'))
            {
                quote = true;
                continue;
            }
            kept.Add(lines[at]);
        }
        return new OwnWords(string.Join('\n', WithoutSignature(kept)).Trim(), quote);
    }

    private static bool BeginsQuote(string[] lines, int at)
    {
        var line = lines[at].Trim().ToLowerInvariant();
        if (_dividers.Any(divider => line.StartsWith(divider, StringComparison.Ordinal)))
        {
            return true;
        }
        return IsAttribution(line)
            || (line.StartsWith("on ", StringComparison.Ordinal) && at + 1 < lines.Length && line.Length > 12 && line.Any(char.IsDigit)
                && IsAttribution($"{line} {lines[at + 1].Trim().ToLowerInvariant()}"))
            || (IsHeader(line) && !line.StartsWith("subject:", StringComparison.Ordinal) && FollowedByHeader(lines, at));
    }

    // "On Tue, 3 Nov 2026 at 10:12, Ana <ana@…> wrote:", and what other mail programs make of it.
    private static bool IsAttribution(string line) =>
        line.Length < 200
        && (line.EndsWith(" wrote:", StringComparison.Ordinal) || line.EndsWith(" writes:", StringComparison.Ordinal)
            || line.EndsWith(" a écrit :", StringComparison.Ordinal) || (line.StartsWith("am ", StringComparison.Ordinal) && line.Contains(" schrieb ", StringComparison.Ordinal)));

    private static bool IsHeader(string line) => _headers.Any(header => line.TrimStart('*').StartsWith(header, StringComparison.Ordinal));

    private static bool FollowedByHeader(string[] lines, int at) =>
        lines.Skip(at + 1).Where(line => line.Trim().Length > 0).Take(2).Any(line => IsHeader(line.Trim().ToLowerInvariant()));

    private static List<string> WithoutSignature(List<string> lines)
    {
        var dashes = lines.FindIndex(line => line.TrimEnd() is "--" || line.StartsWith("Sent from my ", StringComparison.OrdinalIgnoreCase));
        var body = dashes < 0 ? lines : lines[..dashes];
        var signOff = body.FindLastIndex(line => _signOffs.Contains(line.Trim().TrimEnd(',', '.', '!').ToLowerInvariant()));
        if (signOff < 0)
        {
            return body;
        }
        var after = body.Skip(signOff + 1).Where(line => line.Trim().Length > 0).ToList();
        var isSignature = after.Count is > 1 and <= LongestSignature && after.TrueForAll(line => line.Length <= LongestSignatureLine && !line.Contains('?', StringComparison.Ordinal))
            && !IsPostscript(after);
        return isSignature ? [.. body.Take(signOff + 1), after[0]] : body;
    }

    private static bool IsPostscript(List<string> lines) =>
        lines.Exists(line => line.TrimStart().StartsWith("P.S", StringComparison.OrdinalIgnoreCase) || line.TrimStart().StartsWith("PS", StringComparison.Ordinal));
}
