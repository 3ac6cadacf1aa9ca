using CoachBot.Recognition.Dates.Grammar;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates;

/// <summary>
/// Tells which words that our grammar left unread may belong to a date. A month, a weekday or a figure by itself doesn't: the grammar
/// knows all of these, and what it leaves is a person called April, 2024 dollars, a day's rate.
/// </summary>
internal static class Unread
{
    private const int Near = 3;
    private const int Between = 2;
    private const int CompactDate = 8;

    /// <summary>Feasts that our grammar doesn't know by words of the calendar.</summary>
    private static readonly HashSet<string> Feasts = [.. "ash palm maundy whit mardi juneteenth".Split(' ')];

    // What else stands before “day”.
    private static readonly HashSet<string> NoFeast =
    [
        .. ("one all per good nice great big whole long other some any only our your their his her my demo same first last next full " +
            "busy bad what").Split(' '),
    ];

    /// <summary>The places where it is worth reading the text another way.</summary>
    public static IEnumerable<int> In(List<DateToken> tokens, List<Found> ours)
    {
        var read = tokens.ConvertAll(token => ours.Exists(our => our.Covers(token)));
        return Enumerable.Range(0, tokens.Count)
            .Where(i => !read[i] && (IsCompactDate(tokens[i]) || Feasts.Contains(tokens[i].Text) || EndsFeast(tokens, i) ||
                Names(tokens[i]) && HasCompany(tokens, i)))
            .Concat(ours.Zip(ours.Skip(1)).Where(pair => StandTogether(pair.First, pair.Second)).Select(pair => pair.Second.Start))
            .Order();
    }

    /// <summary>
    /// Whether words that our grammar refused are a date all the same: a feast, or a week, a day or a part of it, told by more than one
    /// word.
    /// </summary>
    public static bool IsDate(List<DateToken> tokens, Found found)
    {
        var words = tokens[found.Start..found.End];
        return words.Count == 1
            ? IsCompactDate(words[0]) || Feasts.Contains(words[0].Text)
            : EndsFeast(tokens, found.End - 1) || TellsPeriod(words) && EndsThere(tokens, found);
    }

    private static bool TellsPeriod(List<DateToken> words) =>
        words.Count(Names) > 1 && words.Exists(IsPeriod) && !IsVague(words) && !IsIdiom(words);

    /// <summary>Whether a date ends where the other reader says: “Friday at 3 companies” doesn't end with the figure.</summary>
    public static bool EndsThere(List<DateToken> tokens, Found found) =>
        tokens[found.End - 1].Kind != DateTokenKind.Number && tokens[found.End - 1].Term.Kind is not (TermKind.Number or TermKind.Tens) ||
        new Cursor(tokens, dayFirst: true) { Position = found.End }.StandsAlone;

    /// <summary>Whether a word tells something of a date, and does not only lead to it.</summary>
    public static bool Counts(DateToken token) => token.Kind != DateTokenKind.Symbol && (Openers.Names(token) || !Openers.MayOpen(token));

    public static bool Names(DateToken token) => Openers.Names(token) || token.IsAny("hundred", "thousand", "century");

    /// <summary>Two dates with hardly a word between them, which may be one that the grammar couldn't put together.</summary>
    private static bool StandTogether(Found first, Found second) => second.Start - first.End <= Between;

    private static bool HasCompany(List<DateToken> tokens, int at)
    {
        for (var i = Math.Max(0, at - Near); i <= Math.Min(tokens.Count - 1, at + Near); i++)
            if (i != at && Names(tokens[i])) return true;
        return false;
    }

    private static bool IsPeriod(DateToken token) =>
        token.Term.Kind is TermKind.Unit or TermKind.DayPart or TermKind.DayOffset || token.IsAny("century", "noon", "midnight", "midday");

    /// <summary>“In the coming weeks” names none.</summary>
    private static bool IsVague(List<DateToken> words) =>
        words[^1] is { Term.Kind: TermKind.Unit } last && last.Text.EndsWith('s') && !words.Exists(IsCount);

    private static bool IsCount(DateToken word) =>
        word.Kind == DateTokenKind.Number || word.Term.Kind is TermKind.Number or TermKind.Tens || word.IsAny("few", "couple", "several");

    /// <summary>“At the end of the day it's about trust.”</summary>
    private static bool IsIdiom(List<DateToken> words) => words.Exists(word => word.Is("end")) && words[^1].Is("day");

    /// <summary>Labour Day, Mother's Day, St Patrick's Day; there are more than our grammar knows.</summary>
    private static bool EndsFeast(List<DateToken> tokens, int at) =>
        at > 0 && tokens[at].Is("day") && tokens[at - 1] is { Kind: DateTokenKind.Word, Term.Kind: TermKind.None } before &&
        !Openers.MayOpen(before) && !CalendarWords.MayFollow(before.Text) && !NoFeast.Contains(before.Text);

    /// <summary>20261201.</summary>
    private static bool IsCompactDate(DateToken token) =>
        token is { Kind: DateTokenKind.Number, Length: CompactDate, Value: > 19000000 and < 22000000 };
}
