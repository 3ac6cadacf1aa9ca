using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;
using CoachBot.Reminders.Hearing;

namespace CoachBot.Calls.Changes;

/// <summary>
/// What is told of a call, apart from the reminder that is wished for beside it: “… and remind me at 13:30 of the slides”.
/// </summary>
/// <param name="Call">The words that tell of the call.</param>
/// <param name="Wish">The words that wish for a reminder; null where none do.</param>
internal sealed record ToldWithWish(Span Call, Span? Wish)
{
    private const int LongestLead = 24;

    /// <summary>The parts of a text.</summary>
    public static ToldWithWish In(string text)
    {
        foreach (var and in Joints.Matches(text))
        {
            var end = and.Index + and.Length;
            var (before, behind) = (text[..and.Index], text[end..]);
            if (!ReminderWords.Asks(before) && ReminderWords.Asks(behind[..Math.Min(LongestLead, behind.Length)]))
            {
                return new(new(0, and.Index), new Span(end, text.Length - end));
            }
            if (ReminderWords.Asks(before) && !ReminderWords.Asks(behind) && CallNews.SaysCall(behind)
                && CallNews.In(behind) != CallNewsKind.None)
            {
                return new(new(end, text.Length - end), new Span(0, and.Index));
            }
        }
        return new(new(0, text.Length), null);
    }

    private static readonly WordExpression Joints = new(
        @"\s*[,.;!]\s+(?:(?:and|then|also|plus|but|so|please|pls) )*|\s+(?:and|then|also|plus|but)\s+(?:(?:then|also|please|pls) )*");
}
