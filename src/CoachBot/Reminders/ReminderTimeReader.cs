using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders;

/// <summary>
/// Reads when a reminder shall come: at a time, on a day, in a part of one, or before or after a date that the talk knows.
/// </summary>
public sealed partial class ReminderTimeReader(IDateTimeReader dates, SellerClock clock)
{
    private const int UsualMinutesBefore = 15;
    private const int DaysOfWeek = 7;
    private static readonly TimeSpan ACall = TimeSpan.FromHours(1);

    /// <param name="words">What the seller wrote of it.</param>
    /// <param name="known">Dates that “before that” may mean, the likeliest first.</param>
    /// <param name="activity">The message, for its zone.</param>
    public ReminderTime Read(string words, IReadOnlyList<TimeExpression> known, Activity activity)
    {
        var context = clock.Context(activity);
        if (Weekend.Match(words) is not { Success: true } weekend)
        {
            return Time(words, known, context);
        }
        var cut = new Span(weekend.Index, weekend.Length);
        var time = Time(Blank(words, [cut]), known, context);
        time = time with { Words = [.. time.Words, cut] };
        return time.Due is { } due ? OffWeekend(time, due, context) : time;
    }

    /// <summary>Whether a moment lies behind the seller.</summary>
    public bool IsPast(DateTimeOffset moment, Activity activity) => moment <= clock.Context(activity).Now;

    /// <summary>
    /// When a reminder is wanted: the time behind the asking counts before what stands around it, such as by when somebody wants it.
    /// </summary>
    public ReminderTime Wished(string words, IReadOnlyList<TimeExpression> known, Activity activity)
    {
        var context = clock.Context(activity);
        if (LeavingOut(words, context) is { } week)
        {
            return week;
        }
        if (NotThatDay(words, context) is { } beside)
        {
            return beside;
        }
        if (WeekdayOfThatWeek(words, known, context) is { } ofWeek)
        {
            return ofWeek;
        }
        if (WeekdayAfter(words, known, context) is { } after)
        {
            return after;
        }
        foreach (var asked in Asking.Matches(words).Reverse())
        {
            var from = asked.Index + asked.Length;
            if (OnConditionsDay(words, asked.Index, from, context) is { } depends)
            {
                return depends;
            }
            if (InItsSentence(words, asked, context) is var (start, end))
            {
                // “Monday 14 Dec 10:00 remind me. He takes over in spring”: what is told behind it is another matter.
                var before = dates.ReadAll(words[..start], context).Where(date => date is { HasTime: false, End: null }).Reverse();
                var own = Read(words[start..end], [.. before, .. known], activity);
                return own with { Words = [.. own.Words.Select(word => new Span(word.Start + start, word.Length))] };
            }
            var read = Read(words[from..], [.. dates.ReadAll(words[..from], context), .. known], activity);
            if (DayBefore(words[..asked.Index], context) is { } named
                && read is { Guess: GuessedHour.None, Due: { } due, Words: [var alone] }
                && !NamesDay.IsMatch(words.AsSpan(alone.Start + from, alone.Length))
                && DurationReader.Read(words.Substring(alone.Start + from, alone.Length)) is null)
            {
                // “Six weeks from today remind me to call him, 11.30”: the day stands before the asking, the hour behind.
                return read with
                {
                    Due = LocalTime.ToOffset(named.Start.Date + TimeZoneInfo.ConvertTime(due, context.Zone).TimeOfDay, context.Zone),
                    Words = [new Span(named.Index, named.Length), new Span(alone.Start + from, alone.Length)],
                };
            }
            if (Then.IsMatch(words.AsSpan(from))
                && dates.ReadAll(words[..from], context) is [.., { End: null } day]
                && dates.ReadAll(words[from..], context) is [{ HasTime: true } hour, ..])
            {
                // “He's back next Thursday, remind me then, after six”: the day was named before, the hour behind.
                return read with
                {
                    Due = LocalTime.ToOffset(day.Start.Date + hour.Start.TimeOfDay, context.Zone),
                    Words = [new Span(day.Index, day.Length), new Span(hour.Index + from, hour.Length)],
                };
            }
            if (read.Due is not null && !ThatDay.IsMatch(words.AsSpan(from)))
            {
                return read with { Words = [.. read.Words.Select(word => new Span(word.Start + from, word.Length))] };
            }
        }
        return Read(words, known, activity);
    }

    // A day right before the asking.
    private TimeExpression? DayBefore(string before, DateTimeContext context) =>
        dates.ReadAll(before, context) is [.., { HasTime: false, End: null } day]
            && !before.AsSpan(day.Index + day.Length).ContainsAnyExcept(" ,:-–") ? day : null;

    /// <summary>The dates in a text, but for those in a part of it.</summary>
    public IEnumerable<TimeExpression> Around(string text, Span part, Activity activity) =>
        dates.ReadAll(text, clock.Context(activity)).Where(date => date.End is null && !new Span(date.Index, date.Length).Overlaps(part));

    /// <summary>Whether words are nothing but how long before or after something.</summary>
    public static bool IsRelative(string words) =>
        Relative.Match(words) is { Success: true } all && all.Groups["amount"].Length > 0 && all.Length == words.Trim().Length;

    /// <summary>The last time that is named, where several are: “she's in at nine, so Monday at ten”.</summary>
    public ReminderTime Last(string words, Activity activity)
    {
        var context = clock.Context(activity);
        if (dates.ReadAll(words, context) is not [.., { } before, { } last]
            || last.Apart is not null
            || last.StartIn(context.Zone) <= context.Now)
        {
            return Time(words, [], context);
        }
        var read = Time(words[last.Index..], [], context);
        return before is { HasTime: false, End: null }
            && last is { HasTime: true, End: null }
            && last.Start.Date == Today(context)
            && before.Start > last.Start
            ? new ReminderTime(LocalTime.ToOffset(before.Start.Date + last.Start.TimeOfDay, context.Zone)) : read;
    }

    private ReminderTime Time(string words, IReadOnlyList<TimeExpression> known, DateTimeContext context) =>
        FromDate(words, known, context)
            ?? OnThatDay(words, known, context)
            ?? (FromTime(words, context) is { } time ? InTheEvening(time, words, context) : null)
            ?? FromPart(words, context)
            ?? new ReminderTime((DateTimeOffset?)null);

    private ReminderTime? FromTime(string words, DateTimeContext context)
    {
        if (dates.Read(words, context) is not { } when)
        {
            return null;
        }
        if (WithItsHour(words, context) is { } whole)
        {
            return whole;
        }
        List<Span> cuts = [new(when.Index, when.Length)];
        if (when.Apart is { } apart)
        {
            cuts.Add(new(apart.Index, apart.Length));
        }
        // An evening begins earlier for a clock than for people.
        if (when is { HasTime: true, End: not null } && PartsOfDay.Read(words.Substring(when.Index, when.Length)) is var (usual, _))
        {
            return new ReminderTime(InPart(when, usual, words, context)) { Words = cuts, Guess = GuessedHour.PartOfDay };
        }
        if (when.HasTime)
        {
            return new ReminderTime(when.StartIn(context.Zone)) { Words = cuts, Guess = when.End is null
                ? GuessedHour.None
                : GuessedHour.PartOfDay };
        }
        if (when.End is null && BehindIt(words, when, context) is { } behind)
        {
            // “Two days before Christmas, noon”.
            return new ReminderTime(LocalTime.ToOffset(when.Start.Date + behind.Start.TimeOfDay, context.Zone))
            {
                Words = [.. cuts, new(behind.Index, behind.Length)],
            };
        }
        if (when.End is null && Alone(words, when, context) is { } alone)
        {
            return alone;
        }
        if (PartsOfDay.Read(Blank(words, cuts)) is var (hour, part))
        {
            return new ReminderTime(LocalTime.ToOffset(when.Start.Date + hour, context.Zone)) { Words = [.. cuts, part],
                Guess = GuessedHour.PartOfDay };
        }
        var due = new DueDate(OnWorkingDay(when, words), false, context.Zone.Id).ReminderMoment(context.Now);
        return new ReminderTime(due) { Words = cuts, Guess = due - context.Now is { TotalHours: <= 1 }
            ? GuessedHour.InAnHour
            : GuessedHour.Morning };
    }

    // An hour and nothing else, right behind the day.
    private TimeExpression? BehindIt(string words, TimeExpression day, DateTimeContext context) =>
        dates.ReadAll(words, context).FirstOrDefault(date => date is { HasTime: true, End: null } && date.Index >= day.Index + day.Length
            && !words.AsSpan(day.Index + day.Length, date.Index - day.Index - day.Length).ContainsAnyExcept(" ,")
            && !NamesDay.IsMatch(words.AsSpan(date.Index, date.Length))
            && DurationReader.Read(words.Substring(date.Index, date.Length)) is null);

    // “In the morning Singapore time” is nine there; this Tuesday's morning, when it has gone, is next Tuesday's.
    private static DateTimeOffset InPart(TimeExpression part, TimeSpan usual, string words, DateTimeContext context)
    {
        var zone = SpokenZones.Beside(words)?.Zone ?? context.Zone;
        var due = LocalTime.ToOffset(TimeZoneInfo.ConvertTime(part.StartIn(context.Zone), zone).Date + usual, zone);
        return due <= context.Now && Weekday.IsMatch(words)
            ? LocalTime.ToOffset(TimeZoneInfo.ConvertTime(due, zone).DateTime.AddDays(DaysOfWeek), zone) : due;
    }

    // “After tea” alone is today's, while it is still to come.
    private static ReminderTime? FromPart(string words, DateTimeContext context)
    {
        if (PartsOfDay.Read(words) is not var (hour, part))
        {
            return null;
        }
        var today = LocalTime.ToOffset(Today(context) + hour, context.Zone);
        var due = today > context.Now ? today : LocalTime.ToOffset(Today(context).AddDays(1) + hour, context.Zone);
        return new ReminderTime(due) { Words = [part], Guess = GuessedHour.PartOfDay };
    }

    private static ReminderTime OffWeekend(ReminderTime time, DateTimeOffset due, DateTimeContext context)
    {
        var local = TimeZoneInfo.ConvertTime(due, context.Zone).DateTime;
        var back = local.DayOfWeek switch { DayOfWeek.Saturday => 1, DayOfWeek.Sunday => 2, _ => 0 };
        if (back == 0)
        {
            return time;
        }
        var friday = LocalTime.ToOffset(local.AddDays(-back), context.Zone);
        return time with { Due = friday > context.Now
            ? friday
            : LocalTime.ToOffset(local.AddDays(3 - back), context.Zone), InsteadOf = due };
    }

    private static DateTime Today(DateTimeContext context) => TimeZoneInfo.ConvertTime(context.Now, context.Zone).Date;

    private static string Blank(string words, List<Span> cuts) =>
        cuts.Aggregate(words, (text, cut) => string.Concat(text.AsSpan(0, cut.Start), new string(' ', cut.Length), text.AsSpan(cut.End)));

    private static readonly WordExpression Weekday = new(@"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b");

    private static readonly WordExpression Relative = new(
        @"\b(?<amount>(?:(?:the|a|one|last|the (?:very )?last) (?:(?:working|business|work) )?(?:day|morning|evening|night|week)|day" +
        @"|(?:(?:half|quarter|an?" +
            @"|the|one|two|three|four|five|six" +
            @"|seven|ten|hour" +
            @"|fifteen|twenty|thirty|forty[- ]five|of|couple|few|\d{1,3})[ -]*)+(?:h(?:ou)?rs?|h|min(?:ute)?s?|mins?|m" +
            @"|(?:(?:working|business|work|week|office)[ -]?)?days?|d|weeks?|wks?|fortnight)?|right|just|shortly|a (?:bit|little)))?" +
            @"\s*\b(?<side>before(?:hand)?|prior to|prior|ahead(?: of)?|earlier|in advance|after(?:wards)?)\b");

    private static readonly WordExpression Asking = new(
        @"\b(?:remind|remember|mind|ping|nudge|prompt|poke|buzz|bell|tell|wake|nag|bug|bother|pester|call|ring|phone|contact|try) me\b" +
            @"|\b(?:get|have|make) me" +
            @" (?:to|back|call|ring|chase|send|do|ask)\b|\bremind (?:us|both)\b" +
            @"|\b(?:give (?:me|us)|gimme) a (?:reminder|shout|nudge|ping" +
            @"|poke|buzz|bell)\b|\bjog my memory\b");

    private static readonly WordExpression TheSameDay = new(@"\b(?:on )?(?:that|the same|the very) (?:day|date)\b" +
        @"|\b(?:on )?(?:that|the same) (?:same )?(?:morning|afternoon|evening|night)\b|\bon the day\b(?: itself)?|^\W*then\b");

    private static readonly WordExpression ThatDay = new(@"^\W*(?:on )?(?:this|that|the same) (?:day|date)\b");

    // What a time can be before, other than a time.
    private static readonly WordExpression Event = new(
        @"^\s*(?:the|our|my|his|her|their)\s+(?:[\w’']+ ){1,2}(?:call|meeting|demo|appointment)\b" +
            @"|^\s*(?:(?:the|our|my|his|her|their|that|this)\s+)?(?:(?:that|it|then|this|call|meeting|demo|visit|appointment|chat|talk" +
            @"|date|deadline|slot|board|committee|council|session|panel|hearing|harvest|fair|show|trial|test|tasting|audit|review|visit" +
            @"|kick-?off|game|match|class|lesson|service|flight|train|lunch|dinner|party|start|workshop|exam|wedding|funeral|match" +
            @"|trip|move|launch|opening|delivery|deal|decision|tender|partners?|interview|inspection|viewing" +
            @"|conference|vote|presentation|pitch|holidays?|event)\b(?: (?:meeting|meets|sits|decides|starts|begins|opens|closes|ends" +
            @"|call|session))?|(?:we|i|they|he|she|it|this|that)" +
            @" (?:speak|talk|meet|call|see|start|begin|open|decide|sit|come|end|close)\w*\b|$|[.!?,;])");

    private static readonly WordExpression TheDay = new(@"^(?:(?:the|a|one|last|the (?:very )?last) (?:(?:working|business|work) " +
        @")?(?:day|morning|evening" +
        @"|night|week)|day)$");

    private static readonly WordExpression Then = new(@"^\W*(?:it )?(?:then|that day|on that day)\b");

    private static readonly WordExpression Weekend = new(
        @"\b(?:,?\s*but\s+)?(?:not|never|no)\s+(?:on\s+|at\s+|over\s+)?(?:a\s+|the\s+|any\s+)?weekends?\b|\b(?:on )?(?:weekdays?" +
            @"|working days?) only\b");
}
