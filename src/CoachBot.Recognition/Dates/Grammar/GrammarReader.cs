using CoachBot.Recognition.Dates.Meaning;
using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>
/// Reads English dates and times with a small grammar over words: first the words are named, then rules put them together, then what was
/// said is turned into a date seen from now. Each rule looks at a bounded number of words, so the work grows with the length of the text
/// and no faster.
/// </summary>
internal static class GrammarReader
{
    /// <summary>How far apart, in words, a date and its time may stand in a sentence.</summary>
    private const int Reach = 14;

    /// <summary>The work that a text takes, as the number of tokens looked at.</summary>
    public static long CountSteps(string text, DateTimeContext context)
    {
        Find(DateTokenizer.Split(text), context, out var steps);
        return steps;
    }

    public static List<Found> Find(List<DateToken> tokens, DateTimeContext context) => Find(tokens, context, out _);

    private static List<Found> Find(List<DateToken> tokens, DateTimeContext context, out long steps)
    {
        var cursor = new Cursor(tokens, context.DayFirst);
        var spans = Join(Scan(cursor), tokens);
        steps = cursor.Steps;
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        var resolver = new Resolver(context, now);
        var found = new List<Found>();
        foreach (var (span, clause) in spans.Select((span, i) => (span, i > 0 ? spans[i - 1].End : 0)))
        {
            var date = GoesOnBack(span, found.LastOrDefault(), tokens, resolver, context)
                ?? Resolve(span, clause, tokens, resolver, context);
            if (date is not null) found.Add(date);
        }
        return found;
    }

    private static List<Span> Scan(Cursor cursor)
    {
        var spans = new List<Span>();
        while (!cursor.AtEnd)
        {
            var start = cursor.Position;
            if (Openers.MayOpen(cursor.Current) && !InsideName(cursor) && ExpressionRules.Read(cursor) is { } expression &&
                cursor.Position > start) spans.Add(new Span(expression, start, cursor.Position));
            else cursor.Position = start + 1;
        }
        return spans;
    }

    /// <summary>In the middle of a mail address, a link, a part number or a price.</summary>
    private static bool InsideName(Cursor c) =>
        c.Current.Glued &&
            (c.Previous.Kind == DateTokenKind.Word && c.Current.Kind == DateTokenKind.Number || c.Previous.IsAny("_", "#")) ||
        c.Current.Kind == DateTokenKind.Number && c.Previous.IsAny("£", "€", "$");

    /// <summary>A date and a time apart in one sentence belong together: “tomorrow I talk to Ana at 3”.</summary>
    private static List<Span> Join(List<Span> spans, List<DateToken> tokens)
    {
        for (var i = 0; i + 1 < spans.Count; i++)
        {
            Span a = spans[i], b = spans[i + 1];
            if (a.Expression.To is not null || b.Expression.To is not null || !Belong(a.Expression.From, b.Expression.From) ||
                !SameSentence(a, b, tokens)) continue;
            spans[i] = a with { Expression = new Expression(a.Expression.From.Joined(b.Expression.From)), Apart = (b.Start, b.End) };
            spans.RemoveAt(i + 1);
        }
        return spans;
    }

    private static bool Belong(Phrase a, Phrase b) => (a.WantsClock && b.WantsDate) || (a.WantsDate && b.WantsClock && b.Part is null);

    private static bool SameSentence(Span a, Span b, List<DateToken> tokens)
    {
        if (b.Start - a.End > Reach) return false;
        for (var i = a.End; i < b.Start; i++)
            if (tokens[i].EndsSentence) return false;
        return true;
    }

    /// <summary>“Samples went on 9 November, quote on the 16th”: the day of a month behind a day that has been, has been too.</summary>
    private static Found? GoesOnBack(Span span, Found? before, List<DateToken> tokens, Resolver resolver, DateTimeContext context)
    {
        if (before is null || span.Expression is not { To: null, From: { HasClock: false, Date: CalendarDay { Month: null } } }
            || before.Expression.Start >= TimeZoneInfo.ConvertTime(context.Now, context.Zone).Date
            || !Tense.GoesOn(tokens, before.End, span.Start)) return null;
        return Read(span, past: true, tokens, resolver, context) is { } found && found.Expression.Start >= before.Expression.Start
            ? found : null;
    }

    private static Found? Resolve(Span span, int clause, List<DateToken> tokens, Resolver resolver, DateTimeContext context)
    {
        if ((span.Expression.Target ?? span.Expression.From.EndOnly()) is { } target &&
            IsMoved(tokens, span.Start)) span = span with { Expression = new Expression(target) };
        var past = context.Past || span.Expression.From.Side == Side.Since || Tense.IsPast(tokens, span.Start, clause)
            || Tense.IsBackIn(tokens, span.Start) || Tense.IsGone(tokens, span.End);
        return Read(span, past, tokens, resolver, context);
    }

    private static Found? Read(Span span, bool past, List<DateToken> tokens, Resolver resolver, DateTimeContext context)
    {
        if (resolver.Resolve(span.Expression, past) is not { } moment) return null;
        var (index, length) = Extent(tokens, span.Start, span.End);
        var start = moment.HasTime ? LocalTime.MoveOutOfGap(moment.Start, context.Zone) : moment.Start;
        var end = moment is { HasTime: true, End: { } last } ? LocalTime.MoveOutOfGap(last, context.Zone) : moment.End;
        return new Found(new TimeExpression(index, length, start, moment.HasTime, end)
        {
            Instant = moment.Instant,
            Apart = span.Apart is { } apart ? Extent(tokens, apart.Start, apart.End) : null,
        }, tokens, span.Start, span.End);
    }

    /// <summary>“Moved from Tuesday to Thursday” tells of Thursday.</summary>
    private static bool IsMoved(List<DateToken> tokens, int start)
    {
        for (var i = start; i >= Math.Max(0, start - Reach / 2); i--)
            if (tokens[i].IsAny("moved", "move", "moving", "pushed", "push", "shifted", "shift", "changed", "change", "rescheduled",
                "reschedule", "postponed", "postpone", "switched", "switch")) return true;
        return false;
    }

    private static (int Index, int Length) Extent(List<DateToken> tokens, int start, int end) =>
        (tokens[start].Index, tokens[end - 1].End - tokens[start].Index);

    private sealed record Span(Expression Expression, int Start, int End)
    {
        public (int Start, int End)? Apart { get; init; }
    }
}
