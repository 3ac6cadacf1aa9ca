using System.Globalization;
using CoachBot.Recognition.Dates.Grammar;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates;

/// <summary>Reads how long something takes: “30 minutes”, “an hour and a half”, “45 min”, “1h30”.</summary>
public static class DurationReader
{
    private const int DaysInMonth = 30;

    /// <summary>The first length of time in a text, null where there is none. A month counts 30 days; a bare number is no length.</summary>
    public static TimeSpan? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cursor = new Cursor(Tokenizer.Split(text), dayFirst: true);
        for (; !cursor.AtEnd; cursor.Position++)
        {
            if (cursor.Current.Term.Kind == TermKind.None && cursor.Current.Kind == TokenKind.Symbol) continue;
            if (cursor.TryValue(AmountRules.Read) is { } amount && amount != default)
                return amount.Time + TimeSpan.FromDays((amount.Months * DaysInMonth) + amount.Days + amount.Workdays);
        }
        return null;
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
}
