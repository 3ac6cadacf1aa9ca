using System.Text.RegularExpressions;

namespace CoachBot.Calls.Reminders;

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
        if (Quiet().IsMatch(text))
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

    [GeneratedRegex(@"\b(?:quiet (?:hours|days|time)|leave me in peace|do not disturb|don'?t (?:disturb|write|message|ping|bother|remind) me (?:after|before|on|at|between|in the|over))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Quiet();

    [GeneratedRegex(@"\bbefore (?:(?:my|all|every|each|all my) )?(?:calls|meetings)\b|\bbefore (?:every|each) (?:call|meeting)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeCalls();

    [GeneratedRegex(@"\b(?:cancel|delete|drop|remove|turn off|take off)\b[^.]{0,40}\breminders?\b|\bstop reminding\b|\bdon'?t need (?:that|the|this|my) reminder\b|\bstop the reminder", RegexOptions.IgnoreCase)]
    private static partial Regex Drop();

    [GeneratedRegex(@"^\W*(?:please )?(?:snooze|move|push|postpone|reschedule|change|shift|put it off|repeat that|make (?:it|that reminder)|again in|remind again|not now|actually not|what time did i set)\b|\bchange (?:my|the|that) reminder\b", RegexOptions.IgnoreCase)]
    private static partial Regex Move();
}
