using CoachBot.Recognition.Dates.Meaning;

namespace CoachBot.Recognition.Dates.Grammar;

/// <summary>A phrase, or two of them as the ends of a range.</summary>
internal sealed record Expression(Phrase From, Phrase? To = null)
{
    /// <summary>Of “from A to B”, B alone: where something was moved to.</summary>
    public Phrase? Target { get; init; }
}

internal static class ExpressionRules
{
    public static Expression? Read(Cursor c) => c.Longest<Expression>(Whole, Range);

    private static Expression? Whole(Cursor c) => PhraseRules.Read(c) is { } phrase ? new Expression(phrase) : null;

    private static Expression? Range(Cursor c)
    {
        var between = c.TakeAny("between", "btw", "btwn");
        if (!between) c.Take("from");
        return PhraseRules.Read(c) is { } from && Separator(c, between) && PhraseRules.Read(c) is { } to && Joined(from, to) is { } range
            ? range with { Target = to } : null;
    }

    private static bool Separator(Cursor c, bool between) =>
        c.TakeAny("to", "-", "until", "till", "til", "through", "thru", "~") || (between && c.TakeAny("and", "&"));

    private static Expression? Joined(Phrase from, Phrase to)
    {
        if (from.Length is not null || from.Stretch is not null || to.Stretch is not null) return null;
        if (DayOf(from) is { } first && DayOf(to) is { } last)
            return new Expression(Phrase.Of(new DayRange(SharedYear(first, last), last)));
        return HasTime(from) || HasTime(to) ? new Expression(from, to) : null;
    }

    private static bool HasTime(Phrase phrase) =>
        phrase.HasClock || phrase.Moment is not null || phrase.Part is not null && phrase.Date is not null;

    /// <summary>A date with no time; “now” counts as today.</summary>
    private static DateMeaning? DayOf(Phrase phrase) =>
        phrase.HasClock || phrase.Part is not null ? null : phrase.Moment is null ? phrase.Date : phrase.Moment.Amount == default
            ? new RelativeDay(0) : null;

    /// <summary>In “Nov–Feb 2017” and “May to Oct 2020” one year stands for both.</summary>
    private static DateMeaning SharedYear(DateMeaning first, DateMeaning last) => (first, last) switch
    {
        (MonthsPeriod { Year: null } a, MonthsPeriod { Year: { } year } b) => a with { Year = a.Month > b.Month ? year - 1 : year },
        (CalendarDay { Year: null, Month: { } month } a, CalendarDay { Year: { } year, Month: { } other }) =>
            a with { Year = month > other ? year - 1 : year },
        (CalendarDay { Month: null, Year: null } a, CalendarDay { Month: { } month, Year: var year, Day: { } day }) when a.Day < day =>
            a with { Month = month, Year = year },
        _ => first,
    };
}
