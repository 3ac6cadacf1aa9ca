using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders.Hearing;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders;

/// <summary>Reads times that hang on another: “the day before that”, “at lunch that day”.</summary>
public sealed partial class ReminderTimeReader
{
    private const int HoursToNoon = 12;

    /// <summary>
    /// “He proposed 20 January at 14:00. Reminder one day before”: what was told before a wish that hangs on it, and the wish. Null where
    /// it hangs on nothing in the words.
    /// </summary>
    public (IReadOnlyList<TimeExpression> Told, string Wish)? HangingOn(string words, Activity activity) =>
        HangsFrom(words, clock.Context(activity)) is var (told, from) ? (told, words[from..]) : null;

    // The last date before it comes first; what is asked for at a time of its own hangs on none.
    private (IReadOnlyList<TimeExpression> Told, int From)? HangsFrom(string words, DateTimeContext context)
    {
        if (RelativeIn(words) is not { } hangs || hangs.Groups["amount"].Length == 0)
        {
            return null;
        }
        var told = dates.ReadAll(words, context)
            .Where(date => (date.End is null || !date.HasTime) && date.Index + date.Length <= hangs.Index)
            .Select(date => date with { End = null })
            .Reverse()
            .ToList();
        if (told is not [{ } last, ..] || IsAsked(words[..told[^1].Index]))
        {
            return null;
        }
        var between = words[(last.Index + last.Length)..hangs.Index];
        var end = between.LastIndexOfAny(['.', '!', '?', ';', ',', '\n', ':']);
        return end >= 0 ? (told, last.Index + last.Length + end + 1)
            : IsAsked(between) ? (told, last.Index + last.Length) : null;
    }

    // “Go ahead. Remind me two days before”: the one that says how long.
    private static Match? RelativeIn(string words)
    {
        var all = Relative.Matches(words).ToList();
        return all.Find(match => match.Groups["amount"].Length > 0) ?? all.FirstOrDefault();
    }

    private static bool IsAsked(string words) => Asking.IsMatch(words) || ReminderWords.SaysReminder(words);

    // “Half an hour before”, “2 days before that”, “an hour before the demo on Thursday at 3”, “the day after”.
    private ReminderTime? FromDate(string words, IReadOnlyList<TimeExpression> known, DateTimeContext context)
    {
        if (RelativeIn(words) is not { } match || (match.Groups["amount"].Length == 0
            && !Event.IsMatch(words.AsSpan(match.Groups["side"].Index + match.Groups["side"].Length))))
        {
            return null;
        }
        if (match.Groups["amount"].Value.Trim() is { Length: > 0 } bare
            && bare.All(char.IsAsciiDigit)
            && words.AsSpan(0, match.Index).TrimEnd().EndsWith(" at"))
        {
            // “At 7, before the vans go” is an hour, not seven minutes.
            return null;
        }
        if (dates.ReadAll(words, context).Any(date => date.Index + date.Length > match.Index + match.Length
            && (date.Index < match.Index || (date.Index == match.Index && Tomorrow.IsMatch(Of(words, date))))))
        {
            // “The last working day before Christmas”, “day after tomorrow” is a day of its own.
            return null;
        }
        if (match.Groups["amount"].Length == 0 && Counted.IsMatch(match.Groups["side"].Value))
        {
            return null;
        }
        if (match.Groups["amount"].Length == 0 && dates.ReadAll(words[..match.Index], context) is [.., { } front]
            && (front.HasTime || known is not [{ } next, ..] || next.Start.Date != front.Start.Date))
        {
            // “Tonight to work out an answer before the call”, “next October before it runs out” say when by themselves.
            return null;
        }
        var isAfter = match.Groups["side"].Value.StartsWith("after", StringComparison.OrdinalIgnoreCase);
        var rest = words[(match.Index + match.Length)..];
        if (isAfter && rest.AsSpan().TrimStart().StartsWith("next", StringComparison.OrdinalIgnoreCase))
        {
            // “The week after next” is a week of its own.
            return null;
        }
        var named = dates.Read(rest, context);
        if (isAfter && match.Groups["amount"].Length > 0 && (named is { Index: 0 }
            || (rest.Any(char.IsLetterOrDigit) && PartsOfDay.Read(match.Value + rest) is { Words.Start: 0 })))
        {
            return null;
        }
        var own = Event.Match(rest);
        var ownHour = Days(match.Groups["amount"].Value.Trim()) is null ? OwnHour(words, match.Index + match.Length, context) : null;
        if (ownHour is var (_, apartFrom) && named is { Apart: null } && named.Index + match.Index + match.Length == apartFrom.Start)
        {
            // “After the call I write to her, say at noon”: the call's day was told.
            named = null;
        }
        if (named is { End: not null } part && own.Success && own.Index + own.Length <= part.Index && known.Count > 0)
        {
            // “The day after the board, in the morning”: the board's day was told.
            named = null;
        }
        var itsHour = Days(match.Groups["amount"].Value.Trim()) is not null
            && named is { HasTime: true, Apart: null }
            && !NamesDay.IsMatch(rest.AsSpan(named.Index, named.Length)) ? named : null;
        if (itsHour is not null)
        {
            // “One day before in the morning”, “two days before, at 10”: the hour of that day; the day that it is before was told.
            named = null;
        }
        Span[] cut = [new(match.Index, match.Length + (named is null ? own.Success ? own.Length : 0 : named.Index + named.Length))];
        if ((named ?? known.FirstOrDefault(date => date.StartIn(context.Zone) > context.Now || (!date.HasTime
            && date.Start.Date >= Today(context)))) is not { } anchor)
        {
            return new ReminderTime(null) { LacksDate = true, Words = cut };
        }
        if (isAfter && match.Groups["amount"].Length == 0 && own.Success && named is { HasTime: true, End: null } itsTime
            && known.Any(date => date.HasTime && date.Start.Date == itsTime.Start.Date && date.Start < itsTime.Start))
        {
            // “After the call tomorrow, 12:30”: the call's own hour is known, this one is when it shall come.
            return new ReminderTime(itsTime.StartIn(context.Zone)) { Words = cut };
        }
        var time = From(anchor, match.Groups["amount"].Value.Trim(), isAfter, context)
            with { Words = cut, From = named is null ? anchor : null };
        if (ownHour is var (itsOwn, toldApart))
        {
            return time with
            {
                Due = LocalTime.ToOffset(anchor.Start.Date + itsOwn, context.Zone), Guess = GuessedHour.None, Words = [.. cut, toldApart],
            };
        }
        if (named is not null && time is { Guess: GuessedHour.Morning, Due: { } noted }
            && OwnHour(words, cut[0].End - 1, context) is var (hourThen, spoken))
        {
            // “Two days before Christmas, noon”.
            return time with
            {
                Due = LocalTime.ToOffset(TimeZoneInfo.ConvertTime(noted, context.Zone).Date + hourThen, context.Zone),
                Guess = GuessedHour.None, Words = [.. cut, spoken],
            };
        }
        if (time is { Guess: GuessedHour.Morning, Due: { } guessed } && HourAlone.Match(words[cut[0].End..]) is { Success: true } alone
            && dates.Read($"tomorrow at {alone.Groups["hour"].Value}", context) is { HasTime: true, End: null } told)
        {
            // “The last working day before the 18th. 8:00.”
            return time with
            {
                Due = LocalTime.ToOffset(TimeZoneInfo.ConvertTime(guessed, context.Zone).Date + told.Start.TimeOfDay, context.Zone),
                Guess = GuessedHour.None,
                Words = [.. cut, new Span(cut[0].End + alone.Groups["hour"].Index, alone.Groups["hour"].Length)],
            };
        }
        if (itsHour is { End: null } && time.Due is { } day)
        {
            // “At 7” of another day than today.
            var at = (dates.Read($"tomorrow {rest.AsSpan(itsHour.Index, itsHour.Length)}", context) ?? itsHour).Start.TimeOfDay;
            at = at.Hours < HoursToNoon && time.Guess == GuessedHour.PartOfDay ? at + TimeSpan.FromHours(HoursToNoon) : at;
            return time with
            {
                Due = LocalTime.ToOffset(TimeZoneInfo.ConvertTime(day, context.Zone).Date + at, context.Zone), Guess = GuessedHour.None,
                Words = [.. cut, new Span(match.Index + match.Length + itsHour.Index, itsHour.Length)],
            };
        }
        return named is null
            && time is { Due: { } due, Guess: GuessedHour.Morning }
            && PartsOfDay.Read(Blank(words, [.. cut])) is var (hour, said)
            ? time with { Due = LocalTime.ToOffset(TimeZoneInfo.ConvertTime(due, context.Zone).Date + hour, context.Zone),
                Words = [.. cut, said], Guess = GuessedHour.PartOfDay } : time;
    }

    // An hour of its own, behind a comma or “say”.
    private (TimeSpan Hour, Span Said)? OwnHour(string words, int from, DateTimeContext context)
    {
        foreach (var when in dates.ReadAll(words, context).Where(date => date is { HasTime: true, End: null }))
        {
            Span[] stretches = when.Apart is { } apart
                ? [new(when.Index, when.Length), new(apart.Index, apart.Length)] : [new(when.Index, when.Length)];
            if (Array.Find(stretches, one => one.Start > from && BesideIt.IsMatch(words.AsSpan(0, one.Start))
                && !NamesDay.IsMatch(words.AsSpan(one.Start, one.Length))) is { Length: > 0 } said)
            {
                return (when.Start.TimeOfDay, said);
            }
        }
        return null;
    }

    private static readonly WordExpression BesideIt = new(
        @"(?:[,;–-]\s*|\b(?:say|like|around|about|so)\s+)(?:(?:say|like|around|about|so|at) )*$");

    /// <summary>On a day that is known, in its morning.</summary>
    public ReminderTime OnDay(TimeExpression day, Activity activity) =>
        new(LocalTime.ToOffset(day.Start.Date + UsualHours.Morning, clock.Context(activity).Zone)) { Guess = GuessedHour.Morning };

    private static ReminderTime From(TimeExpression anchor, string amount, bool isAfter, DateTimeContext context)
    {
        var sign = isAfter ? 1 : -1;
        if (Days(amount) is { } days)
        {
            var hour = amount.Contains("evening", StringComparison.OrdinalIgnoreCase) || amount.Contains("night",
                StringComparison.OrdinalIgnoreCase) ? UsualHours.Evening : UsualHours.Morning;
            var day = WorkingDays.IsMatch(amount) ? Working(anchor.Start.Date, days, sign) : anchor.Start.Date.AddDays(sign * days);
            return new ReminderTime(LocalTime.ToOffset(day + hour, context.Zone))
            {
                Guess = hour == UsualHours.Evening ? GuessedHour.PartOfDay : GuessedHour.Morning,
            };
        }
        if (!anchor.HasTime)
        {
            return new ReminderTime(LocalTime.ToOffset(anchor.Start.Date
                + UsualHours.Morning, context.Zone)) { Guess = GuessedHour.Morning };
        }
        var length = DurationReader.Read(amount is "hour" ? "an hour" : amount)
            ?? (int.TryParse(amount, CultureInfo.InvariantCulture, out var minutes) ? TimeSpan.FromMinutes(minutes)
            : isAfter ? ACall : TimeSpan.FromMinutes(UsualMinutesBefore));
        return new ReminderTime(anchor.StartIn(context.Zone) + (sign * length));
    }

    private static DateTime Working(DateTime day, int days, int sign)
    {
        while (days > 0)
        {
            day = day.AddDays(sign);
            days -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }
        return day;
    }

    private static int? Days(string amount)
    {
        if (TheDay.IsMatch(amount))
        {
            return amount.Contains("week", StringComparison.OrdinalIgnoreCase) ? 7 : 1;
        }
        return DurationReader.Read(amount) is { TotalDays: >= 1 and < 100 } length ? (int)length.TotalDays : null;
    }

    // “At lunch that day”: the day was told before.
    private ReminderTime? OnThatDay(string words, IReadOnlyList<TimeExpression> known, DateTimeContext context)
    {
        if (TheSameDay.Match(words) is not { Success: true } that)
        {
            return null;
        }
        // “He hears Friday and I'll ring him at 3 that day”: it may stand in the same breath.
        var before = dates.ReadAll(words[..that.Index], context).Where(date => date is { HasTime: false, End: null }).ToList();
        var cuts = before.Select(date => new Span(date.Index, date.Length)).ToList();
        if (before.AsEnumerable().Reverse().Concat(known).FirstOrDefault(date => date.Start.Date >= Today(context)) is not { } day)
        {
            return null;
        }
        cuts.Add(new Span(that.Index, that.Length));
        var rest = Blank(words, cuts);
        if (dates.ReadAll(rest, context) is [{ HasTime: true, End: null } at])
        {
            return new ReminderTime(LocalTime.ToOffset(day.Start.Date
                + at.Start.TimeOfDay, context.Zone)) { Words = [.. cuts, new Span(at.Index, at.Length)] };
        }
        var (hour, part) = PartsOfDay.Read(rest) ?? (UsualHours.Morning, new Span(0, 0));
        return new ReminderTime(LocalTime.ToOffset(day.Start.Date + hour, context.Zone)) { Words = part.Length > 0
            ? [.. cuts, part]
            : cuts, Guess = GuessedHour.PartOfDay };
    }

    private static readonly WordExpression Tomorrow = new(@"\b(?:tomorrow|tmrw|tmw|2moro)\b");

    private static readonly WordExpression WorkingDays = new(@"\b(?:working|business|work|week|office)[ -]?days?\b");

    // These say which side only behind how long.
    private static readonly WordExpression Counted = new("^(?:earlier|ahead|in advance)$");

    private static readonly WordExpression NamesDay = new(
        @"\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\b|\b(?:today|tomorrow|tonight|yesterday|day|week|month|next|christmas|easter|january" +
            @"|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov" +
            @"|dec)\b|\d(?:st|nd|rd|th)\b|\d[/-]\d");
}
