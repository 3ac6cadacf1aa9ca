namespace CoachBot.Recognition.Listening.Quoting;

/// <summary>The lines under which mail programs put an old message, in the languages that sellers' mailboxes speak.</summary>
internal static class QuoteHeaders
{
    private const int LongestHeader = 200;

    /// <summary>Whom a mail is from: with one more field below it, it is one.</summary>
    private static readonly string[] Senders = ["from:", "von:", "de :", "de:", "van:", "da:"];

    private static readonly string[] Fields =
    [
        .. Senders,
        "sent:", "to:", "subject:", "cc:", "bcc:", "date:", "reply-to:", "gesendet:", "an:", "betreff:", "datum:", "envoyé :",
            "envoyé:", "à :", "à:", "objet :", "objet:", "date :", "cc :",
        "verzonden:", "aan:", "onderwerp:", "enviado:", "enviado el:", "para:", "asunto:", "inviato:", "a:", "oggetto:",
            "data:", "fecha:",
    ];

    private static readonly string[] Wrote =
        ["wrote", "writes", "schrieb", "a écrit", "écrit", "schreef", "escribió", "ha scritto", "scrisse"];

    private static readonly string[] Openings = ["On ", "Am ", "Le ", "Op ", "El ", "Il "];

    /// <summary>What stands in a ruled line: “-----Ursprüngliche Nachricht-----”.</summary>
    private static readonly string[] Ruled =
    [
        "original", "forwarded", "ursprüngliche", "weitergeleitete", "message d'origine", "message transféré", "message d’origine",
        "oorspronkelijk",
        "doorgestuurd", "mensaje original", "mensaje reenviado", "messaggio originale", "messaggio inoltrato", "reply message",
    ];

    private static readonly string[] Forwards =
    [
        "begin forwarded message", "original message:", "anfang der weitergeleiteten", "début du message", "begin doorgestuurd bericht",
        "inicio del mensaje reenviado", "inizio messaggio inoltrato",
    ];

    /// <summary>True where an old message begins at this line.</summary>
    public static bool OpensOldMail(string[] lines, int at)
    {
        var line = lines[at].Trim();
        return line.Length is > 0 and <= LongestHeader && (IsRule(line) || TellsWhoWrote(line, lines, at) || OpensFields(lines, at));
    }

    /// <summary>An old message without what stands above it, and without one level of quoting.</summary>
    public static string WithoutHead(string quoted)
    {
        var lines = quoted.Split('\n');
        var at = 0;
        while (at < lines.Length
            && (lines[at].Trim().Length == 0 || IsField(lines[at]) || IsRule(lines[at].Trim()) || IsWroteHere(lines, ref at)))
            at++;
        return string.Join('\n', lines[at..].Select(Unquoted));
    }

    private static string Unquoted(string line)
    {
        var own = line.AsSpan().TrimStart();
        return own.StartsWith(">") ? own[1..].TrimStart(' ').ToString() : line;
    }

    private static bool IsRule(string line) =>
        line.StartsWith("________________", StringComparison.Ordinal)
            || Forwards.Any(begins => line.StartsWith(begins, StringComparison.OrdinalIgnoreCase)) ||
        line.StartsWith("---", StringComparison.Ordinal) && Ruled.Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsWroteHere(string[] lines, ref int at)
    {
        if (IsWrote(lines[at].Trim())) return true;
        if (at + 1 >= lines.Length || !IsWrote($"{lines[at].Trim()} {lines[at + 1].Trim()}")) return false;
        at++;
        return true;
    }

    // "On Tue, 3 Nov 2026 at 10:00, Ana Silva <ana@contoso.com>" and "wrote:" may stand on two lines, and on three.
    private static bool TellsWhoWrote(string line, string[] lines, int at)
    {
        if (IsWrote(line)) return true;
        if (!MayGoOn(line)) return false;
        var all = line;
        for (var next = at + 1; next < lines.Length && next <= at + 2; next++)
        {
            all = $"{all} {lines[next].Trim()}";
            if (all.Length <= LongestHeader && IsWrote(all)) return true;
        }
        return false;
    }

    private static bool MayGoOn(string line) =>
        !line.EndsWith('.') && (Openings.Any(opening => line.StartsWith(opening, StringComparison.Ordinal)) && line.Any(char.IsDigit)
            || line.Contains('@', StringComparison.Ordinal));

    /// <summary>
    /// “On Mon, 2 Nov 2026 at 10:12, Bea wrote:” and what other mail programs make of it. A seller may write “on 3 Nov she said:”, too, but
    /// no year.
    /// </summary>
    private static bool IsWrote(string line)
    {
        var ends = line.EndsWith(':');
        if (!ends && !Wrote.Any(word => line.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase))) return false;
        var dated = HasYear(line) || line.Contains('@', StringComparison.Ordinal);
        var opens = Openings.Any(opening => line.StartsWith(opening, StringComparison.Ordinal)) && line.Any(char.IsDigit);
        if (Wrote.Any(word => HasWord(line, word))) return opens || dated && ends;
        return ends && dated && (HasWord(line, "said")
            || HasYear(line) && line.TrimEnd(':', ' ').EndsWith('>') && line.Contains('@', StringComparison.Ordinal));
    }

    private static bool HasWord(string line, string word)
    {
        for (var at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = line.IndexOf(word, at
            + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(line[at - 1])) && (end == line.Length || !char.IsLetterOrDigit(line[end]))) return true;
        }
        return false;
    }

    private static bool HasYear(string line)
    {
        var digits = 0;
        for (var at = 0; at <= line.Length; at++)
        {
            if (at < line.Length && char.IsAsciiDigit(line[at])) { digits++; continue; }
            if (digits == 4 && line.AsSpan(at - 4, 2) is "19" or "20") return true;
            digits = 0;
        }
        return false;
    }

    private static bool OpensFields(string[] lines, int at)
    {
        if (!IsField(lines[at])) return false;
        var after = lines.Skip(at + 1).Where(line => line.Trim().Length > 0).Take(3).ToArray();
        return after.Count(IsField) >= 2 || Senders.Any(sender => Begins(lines[at], sender)) && after.Take(2).Any(IsField);
    }

    private static bool IsField(string line) => Fields.Any(name => Begins(line, name));

    private static bool Begins(string line, string name)
    {
        var field = line.AsSpan().TrimStart([' ', '*', '\t', '\u00A0']);
        return field.StartsWith(name, StringComparison.OrdinalIgnoreCase) ||
            field.StartsWith(name.AsSpan()[..^1], StringComparison.OrdinalIgnoreCase) && field[(name.Length - 1)..].StartsWith("*:");
    }
}
