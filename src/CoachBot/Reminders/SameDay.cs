using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders;

/// <summary>
/// “Ask production Monday morning and then call him same day after lunch”: two wishes, the second on the day of the first.
/// </summary>
internal static class SameDay
{
    private const int FewestWords = 2;

    private static readonly TimeSpan _noon = TimeSpan.FromHours(12);
    private static readonly TimeSpan _afternoon = TimeSpan.FromHours(14);
    private static readonly TimeSpan _evening = TimeSpan.FromHours(17);

    /// <summary>The two parts; none where there is no second wish, or no day that it could be on.</summary>
    public static IReadOnlyList<string> Parts(string words, IReadOnlyList<TimeExpression> dates)
    {
        if (Words.Match(words) is not { Success: true } same
            || Noun.IsMatch(words.AsSpan(same.Index + same.Length))
            || dates.FirstOrDefault(date => date.End is null && date.Index + date.Length <= same.Index) is not { } day)
        {
            return [];
        }
        var from = day.Index + day.Length;
        return Apart.Matches(words[from..same.Index]).LastOrDefault() is { } mark
            && WordCount.Of(Without(words[(from + mark.Index + mark.Length)..])) >= FewestWords
            ? [words[..(from + mark.Index)], words[(from + mark.Index + mark.Length)..]]
            : [];
    }

    /// <summary>The part without the words for the day.</summary>
    public static string Without(string part) => Words.Replace(part, "");

    /// <summary>“Later”, without an hour, is some hours later.</summary>
    public static TimeSpan Later(TimeSpan first) =>
        first < _noon ? _afternoon : first < _afternoon ? _evening : first + TimeSpan.FromHours(1);

    private static readonly WordExpression Words = new(@"\b(?:on )?(?:the |that |this |very )*same (?:day|date)\b");

    // “Same day delivery” is something that is sold.
    private static readonly WordExpression Noun =
        new(@"^[ -](?:delivery|deliveries|service|shipping|dispatch|repairs?|returns?|payment|pickup|collection|courier|turnaround)\b");

    private static readonly WordExpression Apart = new(
        @"\s*(?:[,;.]\s*(?:(?:and|then|plus|also) )*|\s(?:and|then|plus|also)\s+(?:(?:and|then|also)\s+)*)");
}
