using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Reminders;

namespace CoachBot.Calls.Changes;

/// <summary>
/// Reads when a call is from now on. What isn't told, the day or the hour, stays as it was; and where it stood until now is no new time:
/// “tomorrow's call”, “instead of 11”.
/// </summary>
internal sealed class NewCallTime(IDateTimeReader dates, DateTimeContext context)
{
    private const int DaysOfWeek = 7;
    private const int MonthsAhead = 4;

    /// <summary>Whether a day and an hour are told that it isn't at: a time that stands by itself.</summary>
    public bool IsWhole(string text) => Plain(text) is var plain
        && dates.ReadAll(plain, context).Any(when => when is { HasTime: true, End: null } && Day.IsMatch(plain.AsSpan(when.Index,
            when.Length))
            && !IsOld(plain, when) && !IsReason(plain, when));

    /// <summary>The new time, also one that has passed; null where none is told.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="stands">When it has been until now.</param>
    public DateTimeOffset? Read(string text, DateTimeOffset stands)
    {
        var stood = TimeZoneInfo.ConvertTime(stands, context.Zone).DateTime;
        var plain = Plain(text);
        var shift = ShiftInWords.Of(plain);
        var from = shift?.From(stood) ?? stood;
        if (shift is not null)
        {
            plain = Blank(plain, shift.Words);
        }
        var told = new Told();
        foreach (var when in dates.ReadAll(plain, context).Where(when => !IsOld(plain, when) && !IsReason(plain, when)))
        {
            told = Add(told, plain, when, from);
        }
        told = told with { Hour = told.Hour ?? BareHourIn(plain) };
        return (told.IsVague && told.Hour is null) || (shift is null && told is { Day: null, Hour: null })
            ? null
            : LocalTime.ToOffset((told.Day ?? from.Date) + (told.Hour ?? from.TimeOfDay), context.Zone);
    }

    private Told Add(Told told, string plain, TimeExpression when, DateTime stood)
    {
        var words = plain.Substring(when.Index, when.Length);
        var hasDay = !when.HasTime || when.Instant is not null || Day.IsMatch(words)
            || (when.Apart is { } apart && Day.IsMatch(plain.AsSpan(apart.Index, apart.Length)));
        if (when.End is not { } end)
        {
            return told with
            {
                Day = hasDay ? Ahead(when.Start, words) : told.Day, Hour = when.HasTime ? when.Start.TimeOfDay : told.Hour,
                IsVague = told.IsVague && !when.HasTime,
            };
        }
        if (FromTo.IsMatch(words))
        {
            // “From Thursday to Tuesday”, “11 to 2”, “the call tomorrow to 2”: the end is where it goes, on no earlier day.
            return told with { Day = hasDay ? (end > when.Start ? end : when.Start).Date : told.Day,
                Hour = when.HasTime ? end.TimeOfDay : told.Hour };
        }
        if (when.HasTime)
        {
            // “Friday afternoon” says no hour, unless the hour that it had is one of the afternoon.
            return told with
            {
                Day = hasDay ? when.Start.Date : told.Day,
                IsVague = !(stood.TimeOfDay >= when.Start.TimeOfDay && when.Start.Date + stood.TimeOfDay < end),
            };
        }
        return (end - when.Start).TotalDays == DaysOfWeek && Same.IsMatch(plain)
            ? told with { Day = when.Start.AddDays(((int)stood.DayOfWeek - (int)when.Start.DayOfWeek + DaysOfWeek) % DaysOfWeek) }
            : told;
    }

    // A weekday, or “the 9th”, is the one to come, in whatever tense it is told.
    private DateTime Ahead(DateTime day, string words)
    {
        var today = TimeZoneInfo.ConvertTime(context.Now, context.Zone).Date;
        if (day.Date >= today || Past.IsMatch(words) || Year.IsMatch(words))
        {
            return day.Date;
        }
        if (Month.IsMatch(words))
        {
            return day.Date.AddYears(today.Year - day.Year) is var thisYear && thisYear >= today ? thisYear : thisYear.AddYears(1);
        }
        if (!OfMonth.IsMatch(words))
        {
            return Weekday.IsMatch(words) && day.Date > today.AddDays(-DaysOfWeek) ? day.Date.AddDays(DaysOfWeek) : day.Date;
        }
        return Enumerable.Range(0, MonthsAhead)
            .Select(by => new DateTime(today.Year, today.Month, 1).AddMonths(by))
            .Where(first => day.Day <= DateTime.DaysInMonth(first.Year, first.Month))
            .Select(first => first.AddDays(day.Day - 1))
            .First(date => date >= today);
    }

    private static bool IsOld(string plain, TimeExpression when)
    {
        var before = plain.AsSpan(0, when.Index);
        var behind = plain.AsSpan(when.Index + when.Length);
        var words = plain.AsSpan(when.Index, when.Length);
        var isPast = Past.IsMatch(words) && !Into.IsMatch(before) && !words.StartsWith("to ", StringComparison.OrdinalIgnoreCase);
        return isPast || Before.IsMatch(before) || (Behind.IsMatch(behind) && !Into.IsMatch(before));
    }

    // “She's away till Monday” is why, and not when.
    private static bool IsReason(string plain, TimeExpression when)
    {
        var before = plain.AsSpan(0, when.Index);
        return Absent.IsMatch(string.Concat(before, plain.AsSpan(when.Index, when.Length))) && !Moved.IsMatch(before);
    }

    private TimeSpan? BareHourIn(string plain) => BareHour.Match(plain) is { Success: true } bare
        && dates.Read($"at {bare.Groups["hour"].Value}", context) is { HasTime: true, End: null } when
            ? when.Start.TimeOfDay
            : null;

    // “14 Uhr” is an hour, “8.12.” a day; “now” is no time here.
    private static string Plain(string text)
    {
        var day = DottedDate.Match(text);
        var end = day.Index + day.Length;
        var plain = day.Success
            ? $"{SpokenTimes.Plain(text[..day.Index])}{day.Value}{SpokenTimes.Plain(text[end..])}"
            : SpokenTimes.Plain(text);
        plain = DayToHour.Replace(plain, "${day}, at ${hour}");
        return Old.Replace(Filling.Replace(plain, match => new string(' ', match.Length)), match => new string(' ', match.Length));
    }

    private static string Blank(string text, Span words) => text.Remove(words.Start, words.Length).Insert(words.Start, new(' ',
        words.Length));

    private const string AnHour = @"(?:\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    private static readonly WordExpression DottedDate = new(@"\b(?:[012]?\d|3[01])\.(?:0?[1-9]|1[0-2])\.");

    // “The call on Wednesday to 15:30”: no stretch of time.
    private static readonly WordExpression DayToHour = new(
        @"\b(?<day>today|tomorrow|tmrw|(?:mon|tues|wednes|thurs|fri|satur|sun)day) to (?:at )?" +
            @"(?<hour>\d{1,2}(?:[:.]\d\d| ?[ap]m| ?o'?clock)" +
        @"|half past|quarter)");

    private static readonly WordExpression Filling = new(@"\b(?:now|just)\b");

    private static readonly WordExpression Old = new(
        @"\b(?:instead of|rather than|no longer(?: at)?|not(?: at)?|from|in place of|than) (?:the |at )?" + AnHour + @"(?: ?[ap]m" +
        @"| ?o'?clock)?\b");

    private static readonly WordExpression Before = new(
        @"\b(?:from|instead of|rather than|not|isn['’]?t|won['’]?t be|no longer|in place of|was|were|originally)(?: (?:at|on|the" +
        @"|for))*\s*$");

    private static readonly WordExpression Behind = new(@"^(?:['’]s)?\s*(?:(?:\w+ ){0,2}" + CallNews.Call + @"|one)\b");

    private static readonly WordExpression Into = new(@"\b(?:to|into|for|new|on|at)(?: (?:the|a|his|her|their))?\s*$");

    private static readonly WordExpression FromTo = new(@"\b(?:to|until|till)\b|-|–");

    private static readonly WordExpression Same = new(@"\b(?:same|this|that|usual|still)\b");

    private static readonly WordExpression Month = new(@"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|\d[./-]\d");

    private static readonly WordExpression Year = new(@"\b(?:19|20)\d\d\b");

    private static readonly WordExpression OfMonth = new(@"\b\d{1,2}(?:st|nd|rd|th)\b");

    private static readonly WordExpression Past = new(@"\b(?:last|yesterday|ago|past)\b");

    private static readonly WordExpression Weekday = new(@"\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\b");

    private static readonly WordExpression Day = new(
        @"\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow|tmrw|tomoz|tonight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|day" +
            @"|fortnight)|\d(?:st|nd|rd|th)\b|\b\d{1,2}[./-]\d{1,2}\b[./-]?\W*(?:\d{4})?(?:$|\s)|\bthis (?:morning|afternoon|evening)\b");

    private static readonly WordExpression Absent = new(
        @"\b(?:away|off|out|ill|sick|busy|holidays?|leave|vacation|travell?ing|(?:is|are|be|come|comes|coming|she's|he's|they're" +
        @"|gets?) back|not (?:back|in|free)|stuck|returns?|returning|tied up|booked(?: up)?" +
            @"|in hospital)(?: \w+){0,3} (?:till|until|til|on|by|for|through|before|from|to|all)\W+[^.,;!?]*$" +
            @"|\b(?:since|(?:is|are|be|she's|he's|they're|comes?|gets?) back(?: in| on)?|returns(?: on)?)\W+[^.,;!?]*$");

    private static readonly WordExpression Moved = new(
        @"\b(?:mov|push|shift|shunt|bump|postpon|pre-?pon|delay|put|pull|kick|knock|held|hold|drag|resched|re-?sched|switch|swap|chang" +
        @"|set|slip)\w*[^.,;!?]{0,40}$");

    private static readonly WordExpression BareHour = new(
        @"\b(?:to|at|for|wants?|make it|it'?s|is|till|until|say|says|do|does|but|around|about|by|prefers?|needs?|takes?|we said" +
        @"|suggests?|rather)\s+(?<hour>" +
            AnHour + @")(?:\W*$|\s*[,.;!?]\s|\s+(?:instead|rather|please|pls|then|not|as|because|and|but|sharp|if|cos|since|that" +
                    @"|works?|suits?|would|is|better|tomorrow|today|on" +
                @"|(?:mon|tue|wed|thu|fri|sat|sun)\w*)\b|\s{2,})");

    private sealed record Told
    {
        public DateTime? Day { get; init; }

        public TimeSpan? Hour { get; init; }

        // A part of a day, and no hour.
        public bool IsVague { get; init; }
    }
}
