using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Time;

namespace CoachBot.Reminders.Orders;

/// <summary>
/// When a reminder shall come that is given another time: a day alone keeps its hour, an hour alone its day, and “plus two days” counts
/// from where it stands.
/// </summary>
internal sealed partial class OrderTimes(IDateTimeReader dates, DateTimeContext context)
{
    private const int DaysOfWeek = 7;
    private const int Noon = 12;

    // Who says nine million days has mistyped.
    private static readonly TimeSpan Farthest = TimeSpan.FromDays(5 * 366);

    /// <summary>A day and an hour, as far as words name them.</summary>
    /// <param name="Day">The day; null where none is named.</param>
    /// <param name="Hour">The hour; null where none is named.</param>
    private sealed record Named(DateTime? Day, TimeSpan? Hour);

    /// <summary>Whether words say when, in any way.</summary>
    public bool SaysWhen(string words) => All(Plain(words)).Any()
        || DurationReader.Read(words) is { Ticks: > 0 } || PartsOfDay.Read(words) is not null || Hours.IsMatch(words);

    /// <summary>Whether words name a time that is still to come.</summary>
    public bool IsAhead(string words) =>
        All(Plain(words)).Any(when => when.StartIn(context.Zone) > context.Now || when.Start.Date > Today)
            || PartsOfDay.Read(words) is not null;

    /// <summary>Whether words name an hour of the clock.</summary>
    public bool NamesHour(string words) => All(Plain(words)).Any(when => when is { HasTime: true, End: null });

    /// <summary>The words but for those that say when.</summary>
    public string Without(string words)
    {
        var plain = Plain(words);
        var left = dates.ReadAll(plain, context)
            .SelectMany(when => when.Apart is { } apart ? new[] { (when.Index, when.Length), apart } : [(when.Index, when.Length)])
            .Aggregate(plain, (text, cut) => Blank(text, cut.Item1, cut.Item2));
        while (PartsOfDay.Read(left) is var (_, part) && part.Length > 0)
        {
            left = Blank(left, part.Start, part.Length);
        }
        return Hours.Replace(Lengths.Replace(left, " "), " ");
    }

    /// <summary>The new moment; null where the words name none, or one that has passed.</summary>
    /// <param name="reminder">It, where it stands.</param>
    /// <param name="words">What says where it goes.</param>
    /// <param name="putsOff">Whether it shall come later than where it stands.</param>
    /// <param name="day">The day that was named before it for several.</param>
    public DateTimeOffset? Of(Reminder reminder, string words, bool putsOff, DateTime? day)
    {
        var plain = Plain(words);
        var stands = TimeZoneInfo.ConvertTime(reminder.Due, context.Zone).DateTime;
        if (By(plain, stands) is { } by)
        {
            return by.Duration() > Farthest ? null : Ahead(reminder.Due + by);
        }
        var named = In(plain, stands, putsOff);
        if (named is { Day: null, Hour: null })
        {
            return null;
        }
        return Ahead(LocalTime.ToOffset((named.Day ?? day ?? stands.Date) + (named.Hour ?? stands.TimeOfDay), context.Zone));
    }

    /// <summary>The day that words name, for what follows in the same breath; null where they name none.</summary>
    public DateTime? DayIn(string words, Reminder reminder) =>
        In(Plain(words), TimeZoneInfo.ConvertTime(reminder.Due, context.Zone).DateTime, false).Day;

    // “My colleague looks after her now” tells no time.
    private IEnumerable<TimeExpression> All(string words) =>
        dates.ReadAll(words, context).Where(when => !Now.IsMatch(words.AsSpan(when.Index, when.Length)));

    private DateTime Today => TimeZoneInfo.ConvertTime(context.Now, context.Zone).Date;

    private DateTimeOffset? Ahead(DateTimeOffset moment) => moment > context.Now ? moment : null;

    // “An hour earlier”, “by two days”, “another couple of hours”, “back 45 mins”.
    private TimeSpan? By(string words, DateTime stands)
    {
        var (shift, puts) = (Shift.Match(words), PutsBy.IsMatch(words));
        if (!(shift.Success || puts) || DurationReader.Read(LengthOf(words)) is not { Ticks: > 0 } length)
        {
            return null;
        }
        var goesTo = All(words).Any(when => !IsWhere(when, words, stands) && !IsLength(words, when)
            && !(puts && IsWeekdayAlone(words, when, stands)));
        return goesTo && !shift.Groups["more"].Success ? null : shift.Groups["earlier"].Success ? -length : length;
    }

    private static string LengthOf(string words) => MoreOf.Replace(Couple.Replace(words, "two "), "${count} ");

    // “Not ready for Monday, three more days”: the day is the one that it stands on.
    private static bool IsWeekdayAlone(string words, TimeExpression when, DateTime stands) =>
        !when.HasTime && when.Start.DayOfWeek == stands.DayOfWeek && IsWeekdayOf(words, when);

    private static bool IsLength(string words, TimeExpression when) =>
        DurationReader.Read(words.Substring(when.Index, when.Length)) is not null;

    // The last that is named; where it stands, and what it shall not be, count for nothing.
    private Named In(string words, DateTime stands, bool putsOff)
    {
        var told = All(words).Select(when => Later(words, when)).Where(when => !IsDenied(words, when)).ToList();
        var goes = told.Where(when => !IsWhere(when, words, stands)).ToList();
        DateTime? day = null;
        TimeSpan? hour = null;
        foreach (var when in goes)
        {
            var said = words.Substring(when.Index, when.Length);
            // “From 2 pm to 2:45”.
            said = Stretch.Match(said) is { Success: true } stretch ? stretch.Groups["to"].Value : said;
            if (PartAlone.IsMatch(said))
            {
                // “He is only in the evening there” names no day.
                continue;
            }
            if (HourAlone(said) is { } alone)
            {
                hour = alone;
                continue;
            }
            if (when.End is { } end && !when.HasTime && (end - when.Start).TotalDays > 1 && goes.Exists(one => IsWeekdayOf(words, one)))
            {
                // “Later that week, the Thursday”: the day says which.
                day ??= null;
                continue;
            }
            var before = day;
            day = OnOrAfter(when, said, words, stands, putsOff);
            if (before > day && DayOfMonth.IsMatch(said))
            {
                // “After new year, the 7th”.
                day = day.Value.AddMonths(1);
            }
            if (when is { HasTime: false, End: { } until } && (until - when.Start).TotalDays > 1 && SameDay.IsMatch(words))
            {
                // “Next week, same day”.
                day = day.Value.AddDays((stands.DayOfWeek - day.Value.DayOfWeek + DaysOfWeek) % DaysOfWeek);
            }
            hour = when is { HasTime: true, End: null } ? when.Start.TimeOfDay : hour;
        }
        hour ??= BareHourIn(words, told);
        if (hour is null && PartsOfDay.Read(words) is var (part, _))
        {
            hour = part;
        }
        return new(day, Evening.IsMatch(words) && hour is { Hours: < Noon } early ? early + TimeSpan.FromHours(Noon) : hour);
    }

    // “From 2 pm to 2:45” is no stretch of time: it goes to the later one.
    private static TimeExpression Later(string words, TimeExpression when) =>
        when is { End: { } end, HasTime: true } && Stretch.Match(words.Substring(when.Index, when.Length)) is { Success: true } to
            ? when with { Index = when.Index + to.Groups["to"].Index, Length = to.Groups["to"].Length, Start = end, End = null } : when;

    private static bool IsWeekdayOf(string words, TimeExpression when) => Weekday.IsMatch(words.AsSpan(when.Index, when.Length));

    // “The Friday after”, “push it to the Thursday”: the first one after where it stands; “on the Wednesday”: the one nearest to it; the
    // weekday that it stands on, with another hour, is the day that it stands on.
    private DateTime OnOrAfter(TimeExpression when, string said, string words, DateTime stands, bool putsOff)
    {
        var day = when.Start.Date;
        if (!Weekday.IsMatch(said) || Dated.IsMatch(said))
        {
            return day;
        }
        if ((putsOff || WeekdayAfter.IsMatch(words)) && day <= stands.Date && !(when.HasTime && day.DayOfWeek == stands.DayOfWeek))
        {
            return day.AddDays((((stands.Date - day).Days / DaysOfWeek) + 1) * DaysOfWeek);
        }
        if (when.HasTime && day.DayOfWeek == stands.DayOfWeek)
        {
            return day < stands.Date ? stands.Date : day;
        }
        if (day == Today && !Dated.IsMatch(said))
        {
            // Who says “Wednesday” on a Wednesday means the next one.
            return day.AddDays(DaysOfWeek);
        }
        var weeks = Math.Round((stands.Date - day).TotalDays / DaysOfWeek);
        return TheWeekday.IsMatch(words) && weeks > 0 ? day.AddDays(weeks * DaysOfWeek) : day;
    }

    // “Not at 9”, “from 2 pm”, “instead of nine”, “nine is too late”.
    private static bool IsDenied(string words, TimeExpression when) =>
        NotThis.IsMatch(words.AsSpan(0, when.Index).TrimEnd()) || (NotThis.IsMatch(words.AsSpan(when.Index, when.Length))
                && !Stretch.IsMatch(words.AsSpan(when.Index, when.Length)))
            || TooLate.IsMatch(words.AsSpan(when.Index + when.Length));

    // The day it stands on is where it goes only where an hour follows, or nothing else is named.
    private bool IsWhere(TimeExpression when, string words, DateTime stands) =>
        !when.HasTime && when.End is null && when.Start.Date == stands.Date && !WeekdayAfter.IsMatch(words)
            && HourAlone(words.Substring(when.Index, when.Length)) is null;

    private TimeSpan? HourAlone(string said)
    {
        said = Lead.Replace(said, "").Trim();
        if (said.Length == 0 || Relative.IsMatch(said))
        {
            return null;
        }
        var asked = char.IsDigit(said[0]) || NumberWord.IsMatch(said) ? $"at {said}" : said;
        TimeExpression? On(DateTime date) =>
            dates.Read(asked, context with { Now = LocalTime.ToOffset(date, context.Zone) }) is { HasTime: true, End: null } read
                && read.Start.Date == date ? read : null;
        return On(Today) is { } first && On(Today.AddDays(1)) is not null ? first.Start.TimeOfDay : null;
    }

    // “Tom to 11”, “make it eight”, “the 10th, 9 again”, “hour 10”: a bare number where a time must be meant.
    private TimeSpan? BareHourIn(string words, List<TimeExpression> told)
    {
        var left = told.Aggregate(words, (text, when) => Blank(text, when.Index, when.Length));
        return Hours.Matches(left).LastOrDefault() is { } hour
            && dates.Read($"tomorrow at {hour.Groups["hour"].Value}", context) is { HasTime: true } read ? read.Start.TimeOfDay : null;
    }

    /// <summary>The words but for what stands in quotes, which says what to do, and not when; as long as they were.</summary>
    public static string Unquoted(string words) => Quoted.Replace(words, match => new string(' ', match.Length));

    private static string Plain(string words) =>
        Time.BareHour.Plain(SpokenTimes.Plain(Corrected(DayAlone.Replace(Unquoted(Spelling.PutRight(words)), "${lead}the ${day}${rest}"))));

    // “Ten, not nine”, “I said 9, I mean 19”: the hour that it shall be.
    private static string Corrected(string words) =>
        OneTo.Replace(SaidMeant.Replace(HourNotHour.Replace(words, "${lead}at ${hour} "), "at ${hour} o'clock"), "    to ${digit}");

    private static string Blank(string text, int index, int length) =>
        string.Concat(text.AsSpan(0, index), new string(' ', Math.Min(length, text.Length - index)),
            text.AsSpan(Math.Min(text.Length, index + length)));

    private static readonly WordExpression Shift = new(
        @"\b(?<earlier>earlier|forward|sooner)\b|\b(?<more>by|plus|another|extra|add|more|with (?:an?|one|two|three|half|\d))\b" +
            @"|\b(?:later|longer|back|on)\b|\+");

    private static readonly WordExpression Hours = new(
        @"\b(?:to|it|at|hour|till|until|by|that|be|say|,) ?(?<hour>half (?:past )?\w+|quarter (?:past|to) \w+|\d{1,2}(?:[:.]\d{2})?|one" +
            @"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:instead|please|pls|then|again|still|sharp|ish))*\W*$" +
            @"|\bhour (?<hour>\d{1,2})\b|\b(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)" +
            @" (?:again|still|sharp|instead)\b|^\W*(?<hour>\d{1,2})\W*$");

    private static readonly WordExpression Lead = new(@"^(?:(?:at|to|on|for|until|till|by|like|say|around|about)\s+)+");

    private static readonly WordExpression Relative = new(@"\b(?:today|tonight|tomorrow|tmrw|this|in (?:an?|\d+|half))\b");

    private static readonly WordExpression TheWeekday = new(@"\bthe (?:mon|tue|wed|thu|fri|sat|sun)");

    // What says of a weekday which one it is.
    private static readonly WordExpression Dated = new(
        @"\d(?:st|nd|rd|th)\b|\b\d{1,2}[./]\d|\b(?:next|this|coming|week|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b" +
            @"|day,? \d{1,2}(?:$|[^:.\dapAP ])");

    private static readonly WordExpression Weekday = new(@"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b");

    private static readonly WordExpression WeekdayAfter = new(
        @"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)? (?:after|following)\b|\bfollowing (?:mon|tue|wed|thu|fri)");

    private static readonly WordExpression NotThis = new(@"^(?:.*\s)?(?:not|from|instead of|rather than)(?:\s+(?:on|at))?$|^from\b");

    private static readonly WordExpression Stretch = new(@"^from .{1,20}? (?<to>to .+)$");

    private static readonly WordExpression TooLate = new(
        @"^(?: on \w+)?(?: then)? (?:is|are|was|['’]s) (?:too (?:late|early|soon|tight)|pointless|no good|impossible|out|off|gone)\b" +
            @"|^ (?:doesn['’]?t|won['’]?t|does not|will not) work\b");

    private static readonly WordExpression Evening = new(
        @"\b(?:tonight|this evening|in the (?:evening|afternoon)|this (?:afternoon|arvo))\b");
}
