using System.Text.RegularExpressions;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders;

/// <summary>
/// Reads days that are left out of a week, “week 49, but not on Tuesday and not on the 4th”, and a day that a condition names, “if there's
/// no answer until Wednesday, remind me at 10”.
/// </summary>
public sealed partial class ReminderTimeReader
{
    private const int FewestDays = 2;

    // The first working day of the week that isn't left out; null where nothing is, or no week is named.
    private ReminderTime? LeavingOut(string words, DateTimeContext context)
    {
        var cuts = Excluded.Matches(words).Select(match => new Span(match.Index, match.Length)).ToList();
        if (cuts.Count == 0)
        {
            return null;
        }
        var rest = Blank(words, cuts);
        // A week in front of what is left out, else anywhere.
        if ((Week(words[..cuts[0].Start], context) ?? Week(rest, context)) is not { End: { } last } week)
        {
            return null;
        }
        var told = dates.ReadAll(Blank(rest, [new(week.Index, week.Length)]), context);
        if (told.Any(date => date is { HasTime: false, End: null }))
        {
            // “Next week, Thursday not Monday” says which.
            return null;
        }
        var hour = told.FirstOrDefault(date => date is { HasTime: true, End: null } && !NamesDay.IsMatch(Of(rest, date)));
        var part = hour is null ? PartsOfDay.Read(Blank(rest, [new(week.Index, week.Length)])) : null;
        var at = hour?.Start.TimeOfDay ?? part?.Hour ?? UsualHours.Morning;
        for (var day = week.Start.Date; day < last; day = day.AddDays(1))
        {
            var due = LocalTime.ToOffset(day + at, context.Zone);
            if (due > context.Now && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsLeftOut(words, cuts, day))
            {
                return new ReminderTime(due)
                {
                    Guess = hour is not null ? GuessedHour.None : part is not null ? GuessedHour.PartOfDay : GuessedHour.Morning,
                    Words = [.. cuts, new(week.Index, week.Length),
                        .. hour is null ? Array.Empty<Span>() : [new(hour.Index, hour.Length)],
                        .. part is null ? Array.Empty<Span>() : [part.Value.Words]],
                };
            }
        }
        return null;
    }

    private TimeExpression? Week(string words, DateTimeContext context) => dates.ReadAll(words, context)
        .FirstOrDefault(date => date is { HasTime: false, End: { } end } && (end - date.Start).TotalDays >= FewestDays);

    private static bool IsLeftOut(string words, List<Span> cuts, DateTime day) => cuts.Exists(cut =>
    {
        var leftOut = Excluded.Match(words.Substring(cut.Start, cut.Length));
        return leftOut.Groups["day"].Success
            ? day.DayOfWeek.ToString().StartsWith(leftOut.Groups["day"].Value[..3], StringComparison.OrdinalIgnoreCase)
            : int.TryParse(leftOut.Groups["date"].Value, out var date) && date == day.Day;
    });

    // “If no answer until Wednesday, remind me at 10” is Wednesday at 10: the words of the day belong to what it depends on.
    private ReminderTime? OnConditionsDay(string words, int asked, int from, DateTimeContext context)
    {
        var condition = Until.Matches(words[..asked]).LastOrDefault();
        if (condition is null
            || dates.ReadAll(condition.Value, context).LastOrDefault(date => date is { HasTime: false, End: null }) is not { } day)
        {
            return null;
        }
        if (day.Start.Date < Today(context)
            && dates.Read(condition.Value.Substring(day.Index, day.Length), context) is { HasTime: false } ahead)
        {
            // “If she hasn't sent it by the 10th” looks ahead, whatever was sent.
            day = ahead;
        }
        var rest = words[from..];
        var told = dates.ReadAll(SpokenTimes.Plain(rest), context);
        if (told.Any(date => !date.HasTime || NamesDay.IsMatch(Of(rest, date))))
        {
            return null;
        }
        var hour = told is [{ HasTime: true } first, ..] ? first : null;
        var part = hour is null ? PartsOfDay.Read(rest) : null;
        var due = LocalTime.ToOffset(day.Start.Date + (hour?.Start.TimeOfDay ?? part?.Hour ?? UsualHours.Morning), context.Zone);
        return due <= context.Now ? null : new ReminderTime(due)
        {
            Guess = hour is not null ? GuessedHour.None : part is not null ? GuessedHour.PartOfDay : GuessedHour.Morning,
            Words = hour is not null ? [new(hour.Index + from, hour.Length)]
                : part is { } named ? [new(named.Words.Start + from, named.Words.Length)] : [],
        };
    }

    // “The first Monday after new year, but not on that day, the day after”.
    private ReminderTime? NotThatDay(string words, DateTimeContext context)
    {
        if (NotOnIt.Match(words) is not { Success: true } not
            || dates.ReadAll(words[..not.Index], context).LastOrDefault(date => date.End is null
                || (date.End - date.Start)?.TotalDays <= 1) is not { } day)
        {
            return null;
        }
        var count = not.Groups["count"].Value.StartsWith("week", StringComparison.OrdinalIgnoreCase) ? DaysOfWeek : 1;
        var sign = not.Groups["before"].Success ? -1 : 1;
        var rest = words[(not.Index + not.Length)..];
        var hour = dates.Read($"tomorrow {rest}", context) is { HasTime: true, End: null } told ? told.Start.TimeOfDay
            : day is { HasTime: true, End: null } ? day.Start.TimeOfDay : (TimeSpan?)null;
        var part = hour is null ? PartsOfDay.Read(rest) : null;
        var itsHour = dates.ReadAll(rest, context).Where(date => date.HasTime).Take(1)
            .Select(date => new Span(date.Index + not.Index + not.Length, date.Length));
        return new ReminderTime(LocalTime.ToOffset(day.Start.Date.AddDays(sign * count)
            + (hour ?? part?.Hour ?? UsualHours.Morning), context.Zone))
        {
            Guess = hour is not null ? GuessedHour.None : part is null ? GuessedHour.Morning : GuessedHour.PartOfDay,
            Words = [new Span(day.Index, day.Length), new Span(not.Index, not.Length), .. itsHour],
        };
    }

    private static readonly WordExpression NotOnIt = new(
        @"[\s,;.]*\b(?:but |just |only )*(?:not|never) (?:on |at )?(?:that|the same|this|the) (?:very |same )?" +
            @"(?:day|monday|tuesday|wednesday|thursday|friday|one|date)(?: itself)?[\s,;.]+(?:but |rather |then |only |please " +
            @"|make it |so )*" +
            @"(?:on )?(?:(?:the|a|one) (?<count>day|week) (?:after|later|(?<before>before|earlier))|the (?:next|following) (?<count>day)" +
            @"|the (?<before>previous) (?<count>day))(?: (?:that|it))?\b");

    // “Hes back on the twelfth so put me down for the Monday after that”.
    private ReminderTime? WeekdayAfter(string words, IReadOnlyList<TimeExpression> known, DateTimeContext context)
    {
        if (AfterThat.Match(words) is not { Success: true } after)
        {
            return null;
        }
        var before = dates.ReadAll(words[..after.Index], context).Where(date => date is { End: null }).Reverse();
        if (before.Concat(known).FirstOrDefault(date => date.Start.Date >= Today(context)) is not { } anchor)
        {
            return null;
        }
        var day = anchor.Start.Date.AddDays(1);
        while (!day.DayOfWeek.ToString().StartsWith(after.Groups["day"].Value[..3], StringComparison.OrdinalIgnoreCase))
        {
            day = day.AddDays(1);
        }
        // What ends the words of the day begins those of the hour.
        var length = after.Groups["said"].Length;
        var (rest, cut) = (words[(after.Index + length)..], new Span(after.Index, length));
        // The hour of another day than today.
        var hour = dates.Read($"tomorrow {rest}", context) is { HasTime: true, End: null } told ? told.Start.TimeOfDay : (TimeSpan?)null;
        var part = hour is null ? PartsOfDay.Read(rest) : null;
        var cuts = dates.ReadAll(rest, context).Where(date => date.HasTime).Take(1)
            .Select(date => new Span(date.Index + after.Index + length, date.Length));
        return new ReminderTime(LocalTime.ToOffset(day + (hour ?? part?.Hour ?? UsualHours.Morning), context.Zone))
        {
            Guess = hour is not null ? GuessedHour.None : part is null ? GuessedHour.Morning : GuessedHour.PartOfDay,
            Words = [cut, .. cuts],
        };
    }

    // “Wed of that week, 9:30 then”: the week was told before; where none was, it is asked for.
    private ReminderTime? WeekdayOfThatWeek(string words, IReadOnlyList<TimeExpression> known, DateTimeContext context)
    {
        if (OfThatWeek.Match(words) is not { Success: true } of)
        {
            return null;
        }
        var cut = new Span(of.Index, of.Length);
        var before = dates.ReadAll(words[..of.Index], context).Reverse();
        if (before.Concat(known).FirstOrDefault(date => (date.End ?? date.Start).Date >= Today(context)) is not { } anchor)
        {
            return new ReminderTime(null) { LacksDate = true, Words = [cut] };
        }
        var monday = anchor.Start.Date.AddDays(-(((int)anchor.Start.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        var day = Enumerable.Range(0, DaysOfWeek).Select(ahead => monday.AddDays(ahead)).First(date =>
            date.DayOfWeek.ToString().StartsWith(of.Groups["day"].Value[..3], StringComparison.OrdinalIgnoreCase));
        var rest = words[(of.Index + of.Length)..];
        var hour = dates.Read($"tomorrow {rest}", context) is { HasTime: true, End: null } told ? told.Start.TimeOfDay : (TimeSpan?)null;
        var cuts = dates.ReadAll(rest, context).Where(date => date.HasTime).Take(1)
            .Select(date => new Span(date.Index + of.Index + of.Length, date.Length));
        return new ReminderTime(LocalTime.ToOffset(day + (hour ?? UsualHours.Morning), context.Zone))
        {
            Guess = hour is not null ? GuessedHour.None : GuessedHour.Morning, Words = [cut, .. cuts],
        };
    }

    private static readonly WordExpression OfThatWeek = new(
        @"\b(?:on )?(?:the )?(?<day>mon|tue|wed|thu|fri)(?:s|nes|rs|ur)?(?:day)? (?:of|in) (?:that|the same) (?:week|wk)\b");

    /// <summary>Of a text, what stands in the sentence of the asking, where that says when; else all of it.</summary>
    public string Own(string text, string words, Activity activity) =>
        Asking.Matches(words).LastOrDefault() is { } asked && InItsSentence(words, asked, clock.Context(activity)) is var (start, end)
            ? text[start..end] : text;

    // The sentence of the asking, where it ends with it and has said when.
    private (int Start, int End)? InItsSentence(string words, Match asked, DateTimeContext context)
    {
        var from = asked.Index + asked.Length;
        var end = ReminderTask.SentenceEnd(words[from..]) is >= 0 and var mark ? from + mark : words.Length;
        var start = SentenceBefore.Matches(words[..asked.Index]).LastOrDefault() is { } before ? before.Index + before.Length : 0;
        return end < words.Length
            && !words.AsSpan(from, end - from).ContainsAnyInRange('0', '9')
            && dates.ReadAll(words[from..end], context).Count == 0
            && !dates.ReadAll(words[end..], context).Any(later => later.HasTime || later.End is null)
            && dates.ReadAll(words[start..asked.Index], context) is [{ } date, ..]
            && (date.HasTime ? date.StartIn(context.Zone) > context.Now : date.Start.Date >= Today(context))
            ? (start, end) : null;
    }

    private static readonly WordExpression SentenceBefore = new(@"[^0-9\s][.!?]\s+|\n");

    private static ReadOnlySpan<char> Of(string words, TimeExpression date) => words.AsSpan(date.Index, date.Length);

    private static readonly WordExpression Excluded = new(
        @"[,;]?\s*(?:\b(?:but|and|just|though|only)\s+)*\b(?:not|except(?: for)?|other than)\s+(?:on\s+)?(?:(?:the\s+)?" +
            @"(?<day>mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|r|rs|rsday|urday)?s?" +
            @"|(?:the\s+(?<date>\d{1,2})(?:st|nd|rd|th|\.)?|(?<date>\d{1,2})(?:st|nd|rd|th))" +
            @"(?:\s+(?:of\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)?)\b");

    private static readonly WordExpression Until = new(
        @"\b(?:if|unless|in case)\b[^.!?;]{0,60}\b(?:until|till|til|by|before)\b[^.!?;]{2,25}$");

    private static readonly WordExpression AfterThat = new(
        @"(?<said>\b(?:on )?(?:the )?(?<day>mon|tues|wednes|thurs|fri|satur|sun)day (?:straight |right |just )?after (?:that|then))" +
            @"(?:\W*$|[,.;]| (?:at|in|to|around|by|please|pls|first)\b)");
}
