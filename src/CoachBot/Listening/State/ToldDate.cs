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
            .Where(date => date.StartIn(context.Zone) > context.Now)
            .Select(date => new ToldDate(Sentence(text, date), date))
            .Where(date => !Wish.IsMatch(date.Words))
            .ToList();
        return told.Count == 0 ? known : [.. known.Concat(told).TakeLast(Most)];
    }

    private static string Sentence(string text, TimeExpression date)
    {
        var from = date.Index == 0 ? 0 : text.LastIndexOfAny(_ends, date.Index - 1) + 1;
        var end = text.IndexOfAny(_ends, Math.Min(text.Length, date.Index + date.Length));
        var sentence = text[from..(end < 0 ? text.Length : end)].Trim();
        return sentence.Length > LongestWords ? sentence[..LongestWords] : sentence;
    }

    private static readonly WordExpression Word = new(@"\p{L}{3,}");

    private static readonly WordExpression Wish = new(
        @"\b(?:remind\w*|remember me|nudge|ping|buzz|prod|(?:put|stick|pop) me|tell me|let me know)\b");
}
