using System.Globalization;
using CoachBot.Content;
using CoachBot.Listening.Facts;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Carrying;

/// <summary>A figure that was put right, said back the way it is written: “1,430, not 1,340”.</summary>
internal static class FigureSaidBack
{
    private const int Thousands = 4;
    private const int Most = 9;

    /// <summary>What it shall be, and what it was, to be said; null where the words put no figure right.</summary>
    public static Names? In(string said) => WordsPutRight.MayBe(said) && WordsPutRight.FigureInstead(said) is var (before, now)
        ? Names.None.With("task", $"{Written(now)}{Counted(said, now)}, not {Written(before)}")
        : null;

    // “6 trucks at Relecloud, not 4”.
    private static string Counted(string said, string figure) =>
        Unit.Matches(said).FirstOrDefault(unit => unit.Groups["figure"].Value == figure && !_small.Contains(unit.Groups["what"].Value))
            is { } counted ? $" {counted.Groups["what"].Value}" : "";

    private static readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase)
    {
        "not", "and", "but", "instead", "sorry", "please", "pls", "for", "with", "from", "percent", "the", "that", "per", "rather", "then",
    };

    private static readonly WordExpression Unit = new(@"(?:^|\W)(?<figure>[0-9]+(?:[.,][0-9]+)*k?) (?<what>[a-z]{3,})\b");

    // A year is no sum.
    private static string Written(string figure) =>
        figure.Length is >= Thousands and <= Most
            && figure.All(char.IsAsciiDigit)
            && !(figure.Length == Thousands && (figure.StartsWith("19", StringComparison.Ordinal)
                || figure.StartsWith("20", StringComparison.Ordinal)))
            ? long.Parse(figure, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture)
            : figure;
}
