namespace CoachBot.Recognition.Listening.Quoting;

/// <summary>What stands below a message's last word: address, telephone, the name of the telephone.</summary>
public static class Signatures
{
    private const int Longest = 10;
    private const int LongestLine = 70;

    private static readonly string[] Closings =
    [
        "kind regards", "best regards", "warm regards", "warmest regards", "regards", "best", "best wishes", "all the best", "many thanks",
        "thanks",
        "thank you", "cheers", "sincerely", "yours sincerely", "yours faithfully", "yours truly", "with kind regards", "kindest regards",
        "take care",
        "warmly", "yours", "kindly", "thanks again", "br", "kr",
        "mit freundlichen grüßen", "freundliche grüße", "viele grüße", "beste grüße", "liebe grüße", "mfg", "cordialement",
        "bien cordialement", "bien à vous",
        "met vriendelijke groet", "met vriendelijke groeten", "groeten", "saludos", "un saludo", "saludos cordiales", "atentamente",
        "cordiali saluti",
        "distinti saluti", "un saluto",
    ];

    private static readonly string[] Devices =
    [
        "sent from my ", "sent from outlook", "get outlook for ", "von meinem ", "gesendet von ", "outlook für ", "envoyé de mon ",
        "envoyé depuis ",
        "télécharger outlook ", "obtenir outlook ", "verstuurd vanaf ", "verzonden vanaf ", "outlook voor ", "enviado desde ",
        "obtener outlook ", "inviato da ", "scarica outlook ",
    ];

    /// <summary>The message without its signature; a closing and the name under it stay.</summary>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join('\n', Without([.. text.ReplaceLineEndings("\n").Split('\n')]));
    }

    private static List<string> Without(List<string> lines)
    {
        var mark = lines.FindIndex(line => line.TrimEnd() is "--" || IsDevice(line));
        var body = mark < 0 ? lines : lines[..mark];
        var closing = body.FindLastIndex(line => Closings.Contains(line.Trim().TrimEnd(',', '.', '!').ToLowerInvariant()));
        if (closing < 0)
            return body;
        var after = body.Skip(closing + 1).Where(line => line.Trim().Length > 0).ToList();
        var signs = after.Count is > 1 and <= Longest && !IsPostscript(after) &&
            after.TrueForAll(line => line.Length <= LongestLine && !line.Contains('?', StringComparison.Ordinal));
        return signs ? [.. body.Take(closing + 1), after[0]] : body;
    }

    private static bool IsDevice(string line) =>
        line.Length <= LongestLine
            && Devices.Any(device => line.AsSpan().TrimStart().StartsWith(device, StringComparison.OrdinalIgnoreCase));

    private static bool IsPostscript(List<string> lines) =>
        lines.Exists(line => line.TrimStart().StartsWith("P.S", StringComparison.OrdinalIgnoreCase) || line.TrimStart().StartsWith("PS",
            StringComparison.Ordinal));
}
