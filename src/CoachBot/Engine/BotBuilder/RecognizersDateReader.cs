using System.Globalization;
using CoachBot.Recognition.Dates;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace CoachBot.Engine;

/// <summary>
/// Finds dates with Microsoft.Recognizers, which names every date that the words may mean; one of them is chosen as our own reader does:
/// ahead of now or, in the past tense, behind it, and between 07:00 and 19:00 where morning or afternoon is not said.
/// </summary>
internal sealed class RecognizersDateReader : IDateTimeReader
{
    public TimeExpression? Read(string text, DateTimeContext context) => DateSentence.Choose(text, ReadAll(text, context), context);

    public IReadOnlyList<TimeExpression> ReadAll(string text, DateTimeContext context)
    {
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        var found = new List<FoundDate>();
        var clause = 0;
        foreach (var result in DateTimeRecognizer.RecognizeDateTime(text, CultureOf(context), refTime: now))
        {
            var past = context.Past || DateSentence.IsPast(text, result.Start, clause);
            if (DateCandidate.Choose(result, new Moment(now, past)) is { } candidate)
            {
                found.Add(new FoundDate(result.Start, result.End - result.Start + 1, candidate, past));
                clause = result.End + 1;
            }
        }

        return [.. Join(found, now).Select(date => date.ToExpression(context.Zone))];
    }

    /// <summary>English either way: what differs is whether 5/12 is in May or in December.</summary>
    private static string CultureOf(DateTimeContext context)
    {
        var pattern = context.Culture.DateTimeFormat.ShortDatePattern;
        var dayFirst = pattern.IndexOf('d', StringComparison.Ordinal) < pattern.IndexOf('M', StringComparison.Ordinal);
        return dayFirst ? Culture.EnglishOthers : Culture.English;
    }

    /// <summary>A day and a time apart in one text belong together: “tomorrow I talk to Ana at 3”.</summary>
    private static List<FoundDate> Join(List<FoundDate> found, DateTime now)
    {
        for (var i = 0; i + 1 < found.Count; i++)
        {
            if (found[i].With(found[i + 1], now) is { } joined)
            {
                found[i] = joined;
                found.RemoveAt(i + 1);
            }
        }

        return found;
    }
}

/// <summary>Where one stands in time: now, and whether one looks back.</summary>
internal sealed record Moment(DateTime Now, bool Past);

/// <summary>A date with its place in the text.</summary>
internal sealed record FoundDate(int Index, int Length, DateCandidate Date, bool Past)
{
    public (int Index, int Length)? Apart { get; init; }

    /// <summary>Both as one, when one is a day and the other a time; else null.</summary>
    public FoundDate? With(FoundDate next, DateTime now) => (Date.Kind, next.Date.Kind) switch
    {
        (DateKind.Day, DateKind.Time) => this with { Date = next.Date.On(Date.Start), Apart = (next.Index, next.Length) },
        (DateKind.Time, DateKind.Day) => this with { Date = Date.On(next.Date.Start), Apart = (next.Index, next.Length) },
        _ => null,
    };

    public TimeExpression ToExpression(TimeZoneInfo zone)
    {
        var hasTime = Date.Kind is DateKind.Time or DateKind.DayAndTime;
        var start = hasTime ? LocalTime.MoveOutOfGap(Date.Start, zone) : Date.Start;
        var end = hasTime && Date.End is { } last ? LocalTime.MoveOutOfGap(last, zone) : Date.End;
        return new TimeExpression(Index, Length, start, hasTime, end) { Apart = Apart };
    }
}
