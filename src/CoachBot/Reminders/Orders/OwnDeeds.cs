using CoachBot.Recognition.Expressions;
using CoachBot.Reminders.Hearing;

namespace CoachBot.Reminders.Orders;

/// <summary>Whether the seller tells that they did just what a reminder asks for: “rang Tom” of “call Tom”.</summary>
internal static class OwnDeeds
{
    /// <summary>Whether a part tells of the deed of a reminder that it names.</summary>
    public static bool Are(Reminder reminder, string part) => DoneWords.TellOfDeed(part) && !TellsOfHer.IsMatch(part)
        && reminder.Task is { } task
        && ((Speaking.IsMatch(task) && Spoke.IsMatch(part))
            || (Writing.IsMatch(task) && Wrote.IsMatch(part))
            || (Asking.IsMatch(task) && Asked.IsMatch(part))
            || (Meeting.IsMatch(task) && Met.IsMatch(part)));

    private static readonly WordExpression Speaking = new(@"^(?:call|ring|phone|telephone|speak|talk|dial|bell|try)\b");

    private static readonly WordExpression Spoke = new(@"\b(?:rang|called|phoned|telephoned|spoke|spoken|talked)\b");

    private static readonly WordExpression Writing = new(@"^(?:send|email|e-mail|mail|write|text|message|forward|share|answer|reply)\b");

    private static readonly WordExpression Wrote = new(
        @"\b(?:sent|emailed|e-mailed|mailed|wrote|written|texted|messaged|forwarded|delivered|answered|replied)\b");

    private static readonly WordExpression Asking = new(@"^(?:ask|chase|check)\b");

    private static readonly WordExpression Asked = new(@"\b(?:asked|chased|checked)\b");

    private static readonly WordExpression Meeting = new(@"^(?:meet|visit|see)\b");

    private static readonly WordExpression Met = new(@"\b(?:met|visited|saw)\b");

    // “Sent me”: somebody else's.
    private static readonly WordExpression TellsOfHer = new(@"\b(?:sent|called|rang|phoned|emailed|wrote|texted) (?:to )?(?:me|us)\b");
}
