using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Recognizers;

/// <summary>Where one stands in time: now, and whether one looks back.</summary>
internal sealed record Seen(DateTime Now, bool Past);

/// <summary>A date that Recognizers found, with its place among the tokens of the text.</summary>
internal sealed record FoundDate(int Start, int End, DateCandidate Date)
{
    private (int Start, int End)? Apart { get; init; }

    /// <summary>Both as one, when one is a day and the other a time; else null.</summary>
    public FoundDate? With(FoundDate next) => (Date, next.Date) switch
    {
        ({ Kind: DateKind.Day, End: null }, { Kind: DateKind.Time }) =>
            this with { Date = next.Date.On(Date.Start), Apart = (next.Start, next.End) },
        ({ Kind: DateKind.Time }, { Kind: DateKind.Day, End: null }) =>
            this with { Date = Date.On(next.Date.Start), Apart = (next.Start, next.End) },
        _ => null,
    };

    public Found In(List<DateToken> tokens, TimeZoneInfo zone)
    {
        var hasTime = Date.Kind != DateKind.Day;
        var start = hasTime ? LocalTime.MoveOutOfGap(Date.Start, zone) : Date.Start;
        var end = hasTime && Date.End is { } last ? LocalTime.MoveOutOfGap(last, zone) : Date.End;
        var (index, length) = Extent(tokens, Start, End);
        return new Found(new TimeExpression(index, length, start, hasTime, end)
        {
            Apart = Apart is { } apart ? Extent(tokens, apart.Start, apart.End) : null,
        }, tokens, Start, End);
    }

    private static (int Index, int Length) Extent(List<DateToken> tokens, int start, int end) =>
        (tokens[start].Index, tokens[end - 1].End - tokens[start].Index);
}
