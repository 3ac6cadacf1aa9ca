using System.Text.RegularExpressions;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders;

/// <summary>Makes one reminder what the words say: another time, other words.</summary>
public sealed partial class ReminderChanges(NewTimeReader newTime, ReminderTimeReader times, ReminderDesk desk, IDateTimeReader dates,
    SellerClock clock)
{
    /// <returns>Null where they name neither.</returns>
    public async Task<CommandReply?> ChangeAsync(ITurnContext turn, Reminder reminder, string words, CancellationToken cancellationToken)
    {
        var reworded = reminder.Task is { } task ? ReminderRewording.Read(task, words) ?? Renamed(reminder, words) : null;
        if (reworded is not null && !NamePutRight.Announces(words))
        {
            return desk.Rename(turn, reminder, reworded);
        }
        // “Oh wait, 2:45, and it's Sonja with a j”: both.
        return NewTime(turn, reminder, words) is { } to && to > clock.Context(turn.Activity).Now && to != reminder.Due
            ? await desk.MoveAsync(turn, reminder, to, reworded, cancellationToken)
            : reworded is null ? null : desk.Rename(turn, reminder, reworded);
    }

    /// <summary>Puts a name right in others, as it was put right in one.</summary>
    public void RenameToo(ITurnContext turn, IEnumerable<Reminder> others, Reminder one, string words)
    {
        if (!NamePutRight.Announces(words) || NamePutRight.Read(words, ReminderFinder.WordsOf(one)) is not var (old, name))
        {
            return;
        }
        foreach (var other in others)
        {
            if (other.Task?.Contains(old, StringComparison.Ordinal) == true)
            {
                desk.Rename(turn, other, other.Task.Replace(old, name, StringComparison.Ordinal));
            }
        }
    }

    private static string? Renamed(Reminder reminder, string words) =>
        (NamePutRight.Announces(words) || NamePutRight.IsNameAlone(words))
            && NamePutRight.Read(words, ReminderFinder.WordsOf(reminder)) is var (old, name)
            && reminder.Task?.Contains(old, StringComparison.OrdinalIgnoreCase) == true
            ? reminder.Task.Replace(old, name, StringComparison.OrdinalIgnoreCase)
            : null;

    // “To the evening” names no hour that a clock knows; what it isn't, and why, is told beside what it shall be.
    private DateTimeOffset? NewTime(ITurnContext turn, Reminder reminder, string words)
    {
        if (NextDay.Match(words) is { Success: true } next)
        {
            return DayBeside(turn, reminder, isBefore: next.Groups["before"].Success, isWorking: next.Groups["working"].Success);
        }
        words = OnItsWeekday(turn, reminder, words);
        words = BareHour.Plain(words);
        words = SpokenTimes.Plain(One().Replace(NotThis().Replace(words, " "), "reminder$1"));
        var wanted = Wanted(turn, words);
        if (newTime.Read(wanted, reminder.Due, turn.Activity) is { } read && !IsPartAlone(turn, wanted))
        {
            return read;
        }
        return times.Read(wanted, [], turn.Activity) is { Due: { } due } ? OnItsDay(turn, reminder, due) : null;
    }

    // “Do Monday, 8ish”, of one that stands on a Monday: that day, at another hour.
    private static string OnItsWeekday(ITurnContext turn, Reminder reminder, string words)
    {
        var day = TimeZoneInfo.ConvertTime(reminder.Due, SellerClock.Zone(turn.Activity)).DayOfWeek.ToString();
        var named = Weekdays.Matches(words).ToList();
        return named is [{ } only]
            && day.StartsWith(only.Groups["day"].Value, StringComparison.OrdinalIgnoreCase)
            && words.Remove(only.Index, only.Length).Any(char.IsAsciiDigit)
            ? words.Remove(only.Index, only.Length).Insert(only.Index, new string(' ', only.Length)) : words;
    }

    // “To the next working day”: counted from where it stands.
    private static DateTimeOffset DayBeside(ITurnContext turn, Reminder reminder, bool isBefore, bool isWorking)
    {
        var zone = SellerClock.Zone(turn.Activity);
        var local = TimeZoneInfo.ConvertTime(reminder.Due, zone).DateTime;
        do
        {
            local = local.AddDays(isBefore ? -1 : 1);
        }
        while (isWorking && local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        return LocalTime.ToOffset(local, zone);
    }

    // Behind the last word that asks for a change, where a time follows it; the rest of a long message tells why.
    private string Wanted(ITurnContext turn, string words)
    {
        bool SaysWhen(string text) => dates.ReadAll(text,
            clock.Context(turn.Activity)).Count > 0 || DurationReader.Read(text) is not null || PartsOfDay.Read(text) is not null;
        foreach (var cue in Cue.Matches(words).Reverse())
        {
            var rest = words[cue.Index..];
            var clause = Clause.Match(rest).Value;
            if (SaysWhen(clause)
                && !(IsPartAlone(turn, clause) && dates.ReadAll(rest, clock.Context(turn.Activity)) is [.., { HasTime: true, End: null }]))
            {
                return clause;
            }
            if (SaysWhen(rest))
            {
                return rest;
            }
        }
        return words;
    }

    private bool IsPartAlone(ITurnContext turn, string words) =>
        dates.ReadAll(words, clock.Context(turn.Activity)) is [{ HasTime: true, End: not null } part]
            && PartsOfDay.Read(words.Substring(part.Index, part.Length)) is not null
            && !Day.IsMatch(words);

    private static DateTimeOffset OnItsDay(ITurnContext turn, Reminder reminder, DateTimeOffset due)
    {
        var zone = SellerClock.Zone(turn.Activity);
        return LocalTime.ToOffset(TimeZoneInfo.ConvertTime(reminder.Due, zone).Date + TimeZoneInfo.ConvertTime(due, zone).TimeOfDay, zone);
    }

    // “The Fabrikam one to 3pm” is no time from one to three.
    [GeneratedRegex(@"\bone(\s+(?:to|for|at|on|till|until|by|back|should|instead|an?|half)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex One();

    [GeneratedRegex(@"\bnot (?:on |at |before )?[\w: ]{1,15}?[,;:.–-]+\s*(?:it )?(?:but |better |rather |is )?", RegexOptions.IgnoreCase)]
    private static partial Regex NotThis();

    private static readonly WordExpression Cue = new(
        @"\b(?:make (?:it|that)|pop it|put (?:it|her|him|them|that)|shift|move|push|could it be|let'?s have it|instead|(?:brought" +
            @"|bring) forward|falls?|should be|shall be|to (?:\d|noon|midday|mon|tue|wed|thu|fri|sat|sun|tomorrow|today|tonight|half" +
            @"|quarter|next|the (?:morning|afternoon|evening)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dec|jan|feb" +
            @"|mar|apr|may|jun|jul|aug|sep|oct|nov))");

    private static readonly WordExpression Clause = new(@"^[^,.;!?]*(?:\d[.:,]\d[^,.;!?]*)?");

    private static readonly WordExpression Weekdays = new(@"\b(?:on )?(?<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b[.,]?");

    private static readonly WordExpression NextDay = new(
        @"\b(?:the |on |to |till |until )*(?:(?:next|following|nearest|first) (?<working>(?:working|work|business|week|office) ?day)" +
            @"|(?<working>working|business) day (?:after|later)|(?<working>(?:working|business) day) (?<before>before)|(?:next" +
            @"|following) day\b|(?:a|one) day later)");

    private static readonly WordExpression Day = new(@"\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tonight|\d)\w*");
}
