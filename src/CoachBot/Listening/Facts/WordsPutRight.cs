using System.Text.RegularExpressions;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.Facts;

/// <summary>
/// “Sorry, it's 25 seats”, “no, 8 January”, “it's Sonja with a j”: a text that is known, with what was told wrongly put right in it.
/// </summary>
public sealed class WordsPutRight(IDateTimeReader dates)
{
    private const int MostWords = 10;

    /// <summary>Whether the words put something right, and do nothing else.</summary>
    public static bool MayBe(string said) =>
        said.Split(' ').Length <= MostWords && !said.TrimEnd().EndsWith('?') && NamePutRight.Announces(said);

    /// <summary>The known text as it shall be; null where it holds nothing that the words could mean.</summary>
    public string? In(string known, string said, DateTimeContext context) =>
        Day(known, said, context) ?? Figure(known, said) ?? Name(known, said);

    /// <summary>The day or hour that the words put in a former one's place; null where they say more.</summary>
    public TimeExpression? DayAlone(string said, DateTimeContext context)
    {
        var told = dates.ReadAll(said, context);
        var rest = told.OrderByDescending(when => when.Index).Aggregate(said, (left, when) => left.Remove(when.Index, when.Length));
        return told.Count == 0 || CorrectingWords.LettersBeside(rest) > 0 ? null
            // “The 27th, not the 29th”; “not the 29th, the 27th”.
            : said.IndexOf(" not ", StringComparison.OrdinalIgnoreCase) is >= 0 and var not && not > told[0].Index ? told[0] : told[^1];
    }

    /// <summary>Whether no day or hour stands in a text.</summary>
    public bool HasNoDay(string text, DateTimeContext context) => dates.ReadAll(text, context).Count == 0;

    private string? Day(string known, string said, DateTimeContext context) =>
        DayAlone(said, context) is { } when
            && dates.ReadAll(known, context).LastOrDefault(old => old.HasTime == when.HasTime) is { } before
            ? known.Remove(before.Index, before.Length).Insert(before.Index, said.Substring(when.Index, when.Length))
            : null;

    /// <summary>“1430, not 1340”, “not 1340 but 1430”: what it was, and what it shall be; null where the words say no such thing.</summary>
    public static (string Old, string New)? FigureInstead(string said) => Instead.Match(said) is { Success: true } match
        && (match.Groups["old"].Value, match.Groups["new"].Value) is var (old, now)
        && Plain(old) != Plain(now)
        // “It must be 16:00 and not 14:00” is of hours.
        && said.ElementAtOrDefault(match.Index + match.Length) != ':'
        && said.ElementAtOrDefault(match.Index - 1) != ':' ? (old, now) : null;

    private static string Plain(string figure) => figure.Replace(",", "", StringComparison.Ordinal);

    private static string? Figure(string known, string said)
    {
        if (FigureInstead(said) is var (wrong, right))
        {
            return AnyFigure.Matches(known).LastOrDefault(figure => Plain(figure.Value) == Plain(wrong)) is { } told
                ? known.Remove(told.Index, told.Length).Insert(told.Index, right)
                : null;
        }
        foreach (Match figure in Counted.Matches(said))
        {
            if (Counted.Matches(known).FirstOrDefault(old => IsOther(old, figure)) is { } before
                && CorrectingWords.LettersBeside(said.Remove(figure.Index, figure.Length)) == 0)
            {
                return known.Remove(before.Index, before.Length).Insert(before.Index, figure.Value);
            }
        }
        return null;
    }

    private static bool IsOther(Match old, Match figure) => old.Value != figure.Value
        && string.Equals(old.Groups["what"].Value, figure.Groups["what"].Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The known name as it shall be; null where the words put another right.</summary>
    public string? NameIn(string known, string said) => Name(known, said);

    private static string? Name(string known, string said) =>
        NamePutRight.Read(said, known.Split([' ', ',', '.', ';', ':', '\n'], StringSplitOptions.RemoveEmptyEntries)) is var (old, name)
            ? known.Replace(old, name, StringComparison.Ordinal)
            : null;

    private static readonly WordExpression Instead = new(
        @"\b(?<new>[0-9]+(?:[.,][0-9]+)*k?)\b[^0-9.;!?]{0,12}\bnot (?:the )?[^0-9a-z]?(?<old>[0-9]+(?:[.,][0-9]+)*k?)\b" +
            @"|\bnot (?:the )?[^0-9a-z]?(?<old>[0-9]+(?:[.,][0-9]+)*k?)[^0-9;!?a-z]{1,4}(?:(?:but|it'?s|it is|rather|we are|we're) )*" +
            @"[^0-9a-z]?(?<new>[0-9]+(?:[.,][0-9]+)*k?)\b");

    private static readonly WordExpression AnyFigure = new(@"[0-9]+(?:[.,][0-9]+)*k?");

    private static readonly WordExpression Counted = new(@"\b[0-9][0-9.,]*k?\s+(?<what>[a-z]{3,})");
}
