using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening.Answers;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Acts;

/// <summary>A text at the point of a talk where it is said: all that the act model looks at.</summary>
/// <param name="Whole">The text.</param>
/// <param name="Last">Its last clause; the text itself where there is one alone.</param>
/// <param name="Open">The question that stands open; null with nothing open.</param>
/// <param name="Evidence">What speaks for its answers; null where there are none to choose from.</param>
/// <param name="HasDate">True where it names a date or time.</param>
/// <param name="HasDenied">True where something was denied beside it.</param>
internal sealed record ActInput(
    HeardText Whole, HeardText Last, AskedQuestion? Open, AnswerEvidence? Evidence, bool HasDate, bool HasDenied)
{
    // A date counts as named or not, so any day will do.
    private static readonly DateTimeContext AnyDay =
        new(new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB"));
    private static readonly GrammarDateReader _dates = new();

    /// <summary>True where a text names a date or time.</summary>
    public static bool NamesDate(string text) => _dates.ReadAll(text, AnyDay).Count > 0;
}
