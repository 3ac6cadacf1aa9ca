using System.Globalization;
using CoachBot.Recognition.Dates.Grammar;
using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Recognizers;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates;

/// <summary>Reads how long something takes: “30 minutes”, “an hour and a half”, “45 min”, “1h30”, “a hundred and twenty minutes”.</summary>
public static class DurationReader
{
    private const int DaysInMonth = 30;

    /// <summary>The first length of time in a text, null where there is none. A month counts 30 days; a bare number is no length.</summary>
    public static TimeSpan? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = DateTokenizer.Split(text);
        var ours = Grammatical(tokens);
        return IsUnread(tokens, ours) && LengthCandidate.First(text, tokens) is { } theirs && theirs.IsBetterThan(ours)
            ? theirs.Length : ours?.Length;
    }

    /// <summary>Like <see cref="Read"/>, and a bare number (“20”) counts as minutes: for an answer to “how long?”.</summary>
    public static TimeSpan? ReadAnswer(string text)
    {
        if (Read(text) is { } told) return told;
        return int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) &&
            minutes is > 0 and <= 600
            ? TimeSpan.FromMinutes(minutes)
            : null;
    }

    private static LengthCandidate? Grammatical(List<DateToken> tokens)
    {
        var cursor = new Cursor(tokens, dayFirst: true);
        for (; !cursor.AtEnd; cursor.Position++)
        {
            if (cursor.Current.Term.Kind == TermKind.None && cursor.Current.Kind == DateTokenKind.Symbol) continue;
            var start = cursor.Position;
            if (cursor.TryValue(AmountRules.Read) is { } amount && amount != default) return new(start, cursor.Position, Counted(amount));
        }
        return null;
    }

    private static TimeSpan Counted(Amount amount) =>
        amount.Time + TimeSpan.FromDays((amount.Months * DaysInMonth) + amount.Days + amount.Workdays);

    /// <summary>Whether a unit of time, or a figure in words right before the length, was left unread.</summary>
    private static bool IsUnread(List<DateToken> tokens, LengthCandidate? ours) =>
        ours is { Start: var start }
            ? start > 0 && (Unread.Names(tokens[start - 1]) || tokens[start - 1].Is("and"))
            : tokens.Exists(token => token.Term.Kind == TermKind.Unit);
}
