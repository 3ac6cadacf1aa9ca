using System.Globalization;
using CoachBot.Recognition.Dates.Grammar;
using CoachBot.Recognition.Dates.Recognizers;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates;

/// <summary>
/// Reads English dates and times with our own grammar, and where that leaves words unread that may belong to a date, with
/// Microsoft.Recognizers too. Of two readings of the same words, the one that covers more of them counts.
/// </summary>
public sealed class DateTimeReader : IDateTimeReader
{
    /// <inheritdoc/>
    public TimeExpression? Read(string text, DateTimeContext context)
    {
        var found = Find(text, context);
        return found.Count == 0 ? null : MeantDate.Of(found, context).Expression;
    }

    /// <inheritdoc/>
    public IReadOnlyList<TimeExpression> ReadAll(string text, DateTimeContext context) =>
        [.. Find(text, context).Select(f => f.Expression)];

    /// <summary>Loads what is else loaded at the first text that wants it, which then takes half a second longer.</summary>
    /// <param name="culture">Whose order of day and month most texts follow.</param>
    public static void WarmUp(CultureInfo culture) =>
        new DateTimeReader().Read("in the week of May two thousand thirty", new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc, culture));

    private static List<Found> Find(string text, DateTimeContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var tokens = DateTokenizer.Split(text);
        var ours = GrammarReader.Find(tokens, context);
        var passages = Passages.Of(tokens, Unread.In(tokens, ours));
        return passages.Count == 0 ? ours : Joint.Of(ours, RecognizersReader.Find(text, tokens, passages, context), tokens);
    }
}
