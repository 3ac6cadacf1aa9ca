using System.Text.RegularExpressions;
using CoachBot.Dialogs;
using CoachBot.Sellers;

namespace CoachBot.Reminders;

/// <summary>What a seller wants of their reminders.</summary>
public enum ReminderWish
{
    Set,
    Move,
    Drop,
    QuietHours,
    MinutesBefore,
}

/// <summary>Tells the wishes apart. Most messages want a new reminder; the others say so with a word.</summary>
public static partial class ReminderWishes
{
    public static ReminderWish Read(string text)
    {
        if (Quiet().IsMatch(text) || WantsPeace(text))
        {
            return ReminderWish.QuietHours;
        }

        if (BeforeCalls().IsMatch(text))
        {
            return ReminderWish.MinutesBefore;
        }

        if (Drop().IsMatch(text))
        {
            return ReminderWish.Drop;
        }

        return Move().IsMatch(text) ? ReminderWish.Move : ReminderWish.Set;
    }

    /// <summary>Whether these words can only be about the seller's own quiet hours, whatever a buyer does.</summary>
    public static bool WantsPeace(string text) => OwnPeace().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:please|set|change|make|show|tell|me|my|new|the|no|more|what|are|when|turn|off|cancel|remove|stop|delete|i'?d|i|like|want|have|keep|can|you)\W+)*quiet (?:hours|days)\b|\bdon'?t (?:disturb|write to|message|ping|bother|remind) me (?:after|before|on|at|between|in the|over) (?:\d|the weekend|weekends?)|\bno (?:messages|reminders|prompts|pings|notifications)\b[\w ]{0,12}? (?:(?:after|before|between|from|past) \d|(?:on|at|over|during) (?:the )?(?:weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex OwnPeace();

    [GeneratedRegex(@"\b(?:quiet (?:hours|days|time)|leave me in peace|do not disturb|don'?t (?:disturb|write|message|ping|bother|remind) me (?:after|before|on|at|between|in the|over))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Quiet();

    [GeneratedRegex(@"\bbefore (?:(?:my|all|every|each|all my) )?(?:calls|meetings)\b|\bbefore (?:every|each) (?:call|meeting)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeCalls();

    [GeneratedRegex(@"\b(?:cancel|delete|drop|remove|turn off|take off)\b[^.]{0,40}\breminders?\b|\bstop reminding\b|\bdon'?t need (?:that|the|this|my) reminder\b|\bstop the reminder", RegexOptions.IgnoreCase)]
    private static partial Regex Drop();

    [GeneratedRegex(@"^\W*(?:please )?(?:snooze|move|push|postpone|reschedule|change|shift|put it off|repeat that|make (?:it|that reminder)|again in|remind again|not now|actually not|what time did i set)\b|\bchange (?:my|the|that) reminder\b", RegexOptions.IgnoreCase)]
    private static partial Regex Move();
}
