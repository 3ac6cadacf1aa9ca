namespace CoachBot.Recognition.Listening.Quoting;

/// <summary>The lines under which mail programs put an old message, in the languages that sellers' mailboxes speak.</summary>
internal static class QuoteHeaders
{
    private const int LongestHeader = 200;

    private static readonly string[] Fields =
    [
        "from:", "sent:", "to:", "subject:", "cc:", "date:", "von:", "gesendet:", "an:", "betreff:", "datum:", "de :", "de:", "envoyé :",
            "envoyé:", "à :", "à:", "objet :", "objet:",
        "van:", "verzonden:", "aan:", "onderwerp:", "enviado:", "enviado el:", "para:", "asunto:", "da:", "inviato:", "a:", "oggetto:",
            "data:", "fecha:",
    ];

    private static readonly string[] Wrote = [" wrote:", " schrieb:", " schrieb", " a écrit :", " a écrit:", " schreef:", " schreef",
        " escribió:", " ha scritto:"];

    private static readonly string[] Openings = ["On ", "Am ", "Le ", "Op ", "El ", "Il "];

    private static readonly string[] Rules = ["-----Original", "----- Original", "-----Ursprüngliche", "-----Message d'origine",
        "-----Oorspronkelijk", "-----Mensaje original", "-----Messaggio originale",
        "---------- Forwarded", "________________________________", "Begin forwarded message"];

    /// <summary>True where an old message begins at this line.</summary>
    public static bool OpensOldMail(string[] lines, int at)
    {
        var line = lines[at].Trim();
        return line.Length is > 0 and <= LongestHeader &&
            (Rules.Any(rule => line.StartsWith(rule, StringComparison.OrdinalIgnoreCase)) || TellsWhoWrote(line, lines, at) ||
            OpensFields(lines, at));
    }

    // "On Tue, 3 Nov 2026 at 10:00, Ana Silva <ana@contoso.com>" and "wrote:" may stand on two lines
    private static bool TellsWhoWrote(string line, string[] lines, int at)
    {
        if (!Openings.Any(opening => line.StartsWith(opening, StringComparison.Ordinal)) || !line.Any(char.IsDigit))
            return false;
        var both = at + 1 < lines.Length ? line + " " + lines[at + 1].Trim() : line;
        return EndsAsHeader(line) || EndsAsHeader(both);
    }

    private static bool EndsAsHeader(string line) =>
        Wrote.Any(wrote => line.EndsWith(wrote.TrimEnd(':'), StringComparison.OrdinalIgnoreCase) ||
            line.EndsWith(wrote, StringComparison.OrdinalIgnoreCase) ||
            wrote.StartsWith(" schr", StringComparison.Ordinal) && line.EndsWith(':') &&
                line.Contains(wrote.TrimEnd(':'), StringComparison.OrdinalIgnoreCase));

    private static bool OpensFields(string[] lines, int at) =>
        IsField(lines[at]) && lines.Skip(at + 1).Take(3).Count(IsField) >= 2;

    private static bool IsField(string line)
    {
        var field = line.AsSpan().TrimStart([' ', '*', '\t']);
        foreach (var name in Fields)
        {
            if (field.StartsWith(name, StringComparison.OrdinalIgnoreCase) ||
                field.StartsWith(name.AsSpan()[..^1], StringComparison.OrdinalIgnoreCase) && field[(name.Length - 1)..].StartsWith("*:"))
                return true;
        }
        return false;
    }
}
