using CoachBot.Recognition.Dates.Words;

namespace CoachBot.Recognition.Dates;

/// <summary>Which of several dates in a text is the one that it is about.</summary>
internal static class MeantDate
{
    private const int Reach = 4;

    public static Found Of(List<Found> found, DateTimeContext context)
    {
        for (var i = found.Count - 1; i > 0; i--)
            if (Follows(found[i], "sorry", "wait", "actually", "rather", "mean", "scratch", "correction", "make", "moved", "pushed",
                "shifted", "rescheduled", "postponed") || Before(found[i], 1).Is("so")) return found[i];
        var meant = found.Where(f => !IsRefused(f)).ToList();
        var candidates = meant.Count > 0 ? meant : found;
        var today = TimeZoneInfo.ConvertTime(context.Now, context.Zone).Date;
        var fitting = candidates.FindAll(f =>
            context.Past ? f.Expression.Start <= today.AddDays(1) : (f.Expression.End ?? f.Expression.Start) >= today);
        if (fitting.Count == 0) return candidates[0];
        return IsPeriod(fitting[0]) && fitting.Find(f => f.Expression is { HasTime: true, End: null }) is { } exact ? exact : fitting[0];
    }

    /// <summary>“Next week is fine, say Tuesday at 10” is about Tuesday.</summary>
    private static bool IsPeriod(Found found) => found.Expression is { HasTime: false, End: not null };

    /// <summary>“Not Monday”, “instead of Monday”, “rather than Monday”, “Monday doesn't work”.</summary>
    private static bool IsRefused(Found found)
    {
        var before = Before(found, 1);
        if (After(found, 0).IsAny("doesnt", "wont", "isnt", "cant") ||
            (After(found, 0).IsAny("is", "does", "will") && After(found, 1).IsAny("not", "no", "out", "bad", "full"))) return true;
        return before.Is("not") || (before.Is("of") && Before(found, 2).Is("instead")) ||
            (before.Is("than") && Before(found, 2).Is("rather"));
    }

    private static bool Follows(Found found, params ReadOnlySpan<string> words)
    {
        for (var back = 1; back <= Reach; back++)
            if (Before(found, back).IsAny(words)) return true;
        return false;
    }

    private static DateToken After(Found found, int ahead) =>
        found.End + ahead < found.Tokens.Count ? found.Tokens[found.End + ahead] : DateToken.None;

    private static DateToken Before(Found found, int back) => found.Start - back >= 0 ? found.Tokens[found.Start - back] : DateToken.None;
}
