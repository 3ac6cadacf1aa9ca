using System.Globalization;
using CoachBot.Listening.Facts;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Listening.State;

/// <summary>
/// A day that a talk has named, whatever it was named for: “the partners meet on 2 December” is no date with them, and “the day after the
/// meeting” hangs on it all the same.
/// </summary>
/// <param name="Words">The sentence that named it.</param>
/// <param name="When">The day or moment.</param>
public sealed record ToldDate(string Words, TimeExpression When)
{
    private const int Most = 8;
    private const int LongestWords = 160;
    private const int StemLetters = 4;
    private static readonly char[] _ends = ['.', '!', '?', ';', '\n'];

    /// <summary>Whether it was named with this event: “the decision” with “they decide on the 9th”.</summary>
    public bool IsOf(string happening) => Word.Matches(Words)
        .Any(word => word.Value.StartsWith(happening[..Math.Min(StemLetters, happening.Length)], StringComparison.OrdinalIgnoreCase));

    /// <summary>Those known before, and those to come that a message names; when a reminder is wanted isn't among them.</summary>
    public static IReadOnlyList<ToldDate> With(IReadOnlyList<ToldDate> known, string text, IDateTimeReader dates, DateTimeContext context)
    {
        var told = dates.ReadAll(text, context)
            .Where(date => !date.HasTime || date.End is null)
            .Select(date => date with { End = null })
            .Where(date => date.StartIn(context.Zone) > context.Now && !IsDenied(text, date))
            .Select(date => new ToldDate(Sentence(text, date), date))
            .Where(date => !Wish.IsMatch(date.Words))
            .ToList();
        return told.Count == 0 ? known : [.. known.Concat(told).TakeLast(Most)];
    }

    /// <summary>Those known before, one of them put right: the one that the words deny, or the latest where they deny none.</summary>
    public static IReadOnlyList<ToldDate> PutRight(IReadOnlyList<ToldDate> known, TimeExpression when, string text, IDateTimeReader dates,
        DateTimeContext context)
    {
        var denied = dates.ReadAll(text, context).Where(date => IsDenied(text, date)).ToList();
        var old = denied.Count == 0 && WordsPutRight.FigureInstead(text) is var (before, _)
            ? known.LastOrDefault(date => date.When.Start.Day.ToString(CultureInfo.InvariantCulture) == before) : null;
        var wrong = denied.Count == 0
            ? old ?? (known is [.., var latest] ? latest : null)
            : known.LastOrDefault(date => denied.Exists(was => IsSame(was, date.When)));
        return [.. known.Select(date => date == wrong ? date with { When = At(when, date.When) } : date)];
    }

    private static bool IsDenied(string text, TimeExpression date) => Not.IsMatch(text.Remove(date.Index));

    private static bool IsSame(TimeExpression said, TimeExpression known) => said.HasTime
        ? known.HasTime && said.Start.TimeOfDay == known.Start.TimeOfDay
        : said.Start.Day == known.Start.Day;

    // Another day says nothing of the hour.
    private static TimeExpression At(TimeExpression when, TimeExpression before) => when.HasTime || !before.HasTime ? when
        : when with { Start = when.Start.Date + before.Start.TimeOfDay, HasTime = true };

    private static string Sentence(string text, TimeExpression date)
    {
        var from = date.Index == 0 ? 0 : text.LastIndexOfAny(_ends, date.Index - 1) + 1;
        var end = text.IndexOfAny(_ends, Math.Min(text.Length, date.Index + date.Length));
        var sentence = text[from..(end < 0 ? text.Length : end)].Trim();
        return sentence.Length > LongestWords ? sentence[..LongestWords] : sentence;
    }

    private static readonly WordExpression Word = new(@"\p{L}{3,}");

    private static readonly WordExpression Not = new(@"\bnot\s+(?:on\s+)?(?:the\s+)?$");

    private static readonly WordExpression Wish = new(
        @"\b(?:remind\w*|remember me|nudge|ping|buzz|prod|bell me|(?:put|stick|pop) me|tell me|let me know)\b");
}
