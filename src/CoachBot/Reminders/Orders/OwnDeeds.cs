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

    /// <summary>“Ana has the figures since an hour”, “figures went out”: what should be sent is there.</summary>
    public static bool IsThere(Reminder reminder, string part) => reminder.Task is { } task && Writing.IsMatch(task)
        && !NotThere.IsMatch(part) && (IsOut.IsMatch(part) || HasIt.Matches(part).Any(has => EndsInBuyer(reminder, part[..has.Index])))
        && NamedReminders.WordsOf(reminder, part).Any(word => !char.IsUpper(word[0]) && !ReminderFinder.IsWeak(word));

    /// <summary>Whether words tell of a deed that is none of these reminders': “sent him the proposal” ticks no call off.</summary>
    public static bool IsAnother(IReadOnlyList<Reminder> named, string text) => named.Count > 0
        && (Spoke.IsMatch(text) || Wrote.IsMatch(text))
        && named.All(one => one.Task is { } task && (Speaking.IsMatch(task) || Writing.IsMatch(task))
            && !(Speaking.IsMatch(task) && Spoke.IsMatch(text)) && !(Writing.IsMatch(task) && Wrote.IsMatch(text)));

    // “Got the figures from finance”: only where the one who shall get it has it, it was sent.
    private static bool EndsInBuyer(Reminder reminder, string before)
    {
        var words = before.Split([' ', ',', '.', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        bool Is(string word) => NamedReminders.WordsOf(reminder, word).Any(name => char.IsUpper(name[0])
            && name.Equals(word, StringComparison.OrdinalIgnoreCase));
        return words is [.., var last] && (TheBuyer.IsMatch(last) || Is(last)
            || (char.IsUpper(last[0]) && words is [.., var first, _] && Is(first)));
    }

    private static readonly WordExpression IsOut = new(
        @"\b(?:are with|is with|delivered|sent|mailed|emailed|went out|gone out|are out)\b");

    private static readonly WordExpression HasIt = new(
        @"(?:['’](?:s|ve) (?:(?:now|already|just|finally|all|both) )*got|\s(?:(?:now|already|just|finally|all|both) )*" +
            @"(?:has|have|got|received))\b");

    private static readonly WordExpression TheBuyer = new("^(?:he|she|they)$");

    private static readonly WordExpression NotThere = new(
        @"\b(?:not|never|no|if|when|once|until|till|will|hasn['’]?t|haven['’]?t|yet|wants?|asks?|asked|about|question|i|we|from|wrong" +
            @"|old|(?:has|have|got) to)\b|n['’]t\b|\?|['’]ll\b|\bme\b|\bus\b");

    private static readonly WordExpression Speaking = new(@"^(?:call|ring|phone|telephone|speak|talk|dial|bell|try)\b");

    private static readonly WordExpression Spoke = new(@"\b(?:rang|called|rung|phoned|telephoned|spoke|spoken|talked|reached" +
        @"|made the call" +
        @"|got hold of|got through to|been on to|on the phone)\b");

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
