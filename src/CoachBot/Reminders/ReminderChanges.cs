using System.Text.RegularExpressions;
using CoachBot.Listening;
using CoachBot.Recognition.Dates;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>Makes one reminder what the words say: another time, other words.</summary>
public sealed partial class ReminderChanges(NewTimeReader newTime, ReminderTimeReader times, ReminderDesk desk, TimeProvider time)
{
    /// <returns>Null where they name neither.</returns>
    public async Task<CommandReply?> ChangeAsync(ITurnContext turn, Reminder reminder, string words, CancellationToken cancellationToken)
    {
        if (NewWords().Match(words) is { Success: true } says)
        {
            return desk.Rename(turn, reminder, says.Groups["words"].Value.Trim(' ', '.', '!', '“', '”', '"'));
        }
        return NewTime(turn, reminder, words) is { } to && to > time.GetUtcNow() ? await desk.MoveAsync(turn, reminder, to, cancellationToken) : null;
    }

    // “To the evening” names no hour that a clock knows; “not Friday, Monday” names first what it isn't.
    private DateTimeOffset? NewTime(ITurnContext turn, Reminder reminder, string words)
    {
        words = One().Replace(NotThis().Replace(words, ""), "reminder$1");
        return newTime.Read(words, reminder.Due, turn.Activity) ?? (times.Read(words, [], turn.Activity) is { Due: { } due } ? OnItsDay(turn, reminder, due) : null);
    }

    private static DateTimeOffset OnItsDay(ITurnContext turn, Reminder reminder, DateTimeOffset due)
    {
        var zone = SellerClock.Zone(turn.Activity);
        return LocalTime.ToOffset(TimeZoneInfo.ConvertTime(reminder.Due, zone).Date + TimeZoneInfo.ConvertTime(due, zone).TimeOfDay, zone);
    }

    // “The Fabrikam one to 3pm” is no time from one to three.
    [GeneratedRegex(@"\bone(\s+(?:to|for|at|on|till|until|by|back|should|instead)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex One();

    [GeneratedRegex(@"\b(?:should|shall|to|must) (?:say|read)\b[\s:,]*(?<words>.+?)(?:,? not .*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex NewWords();

    [GeneratedRegex(@"^\W*(?:(?:no|sorry|actually|oh|wait|hm+)\b\W*)*not (?:on |at )?[\w ]{2,20}?[,;:.–-]+\s*(?:but\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex NotThis();
}
