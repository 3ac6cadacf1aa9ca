using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders;

/// <summary>Tells the parts of a text in which each names a day of its own, and what is one time in several words.</summary>
public sealed partial class ReminderTimeReader
{
    private const int MostAtOnce = 4;

    /// <summary>
    /// “Ana Monday at 9, send Tom the drawings Tuesday”: the parts of a text in which each names a day of its own; none where it isn't made
    /// of such parts.
    /// </summary>
    public IReadOnlyList<string> Several(string words, Activity activity)
    {
        var named = HangingOn(words, activity) is null && !NotOnIt.IsMatch(words) ? Named(words, activity) : [];
        if (named.Count is < 2 or > MostAtOnce)
        {
            return [];
        }
        var (parts, from) = (new List<string>(), 0);
        foreach (var (date, next) in named.Zip(named.Skip(1)))
        {
            // The mark that ends a part stands behind its day, or, where the day leads, before the next one.
            if (Apart.Match(words[date.End..next.Start]) is not { Success: true } mark)
            {
                return [];
            }
            var at = date.End + mark.Index;
            parts.Add(words[from..at]);
            from = at + mark.Length;
        }
        return [.. parts, words[from..]];
    }

    // Times, and what is as long before or after another: “half an hour before”, with the time behind it that it hangs on.
    private List<Span> Named(string words, Activity activity)
    {
        var named = new List<Span>();
        var all = dates.ReadAll(words, clock.Context(activity))
            .Where(date => date.End is null)
            .Select(date => (Span: new Span(date.Index, date.Length), IsRelative: false))
            .Concat(Relative.Matches(words)
                .Where(match => match.Groups["amount"].Length > 0)
                .Select(match => (Span: new Span(match.Index, match.Length), IsRelative: true)))
            .OrderBy(found => found.Span.Start);
        var hangs = false;
        foreach (var (span, isRelative) in all)
        {
            var isAnchor = named.Count > 0
                && (span.Overlaps(named[^1])
                    // “The day before, at 8” is one time.
                    || (hangs && !isRelative && words[named[^1].End..span.Start].Trim(' ', ',').Length == 0)
                    || (hangs && !isRelative && !Apart.Match(words[named[^1].End..span.Start]).Success)
                    || IsItsHour(words, named[^1], span));
            if (isAnchor)
            {
                named[^1] = new(named[^1].Start, Math.Max(named[^1].End, span.End) - named[^1].Start);
            }
            else
            {
                named.Add(span);
            }
            hangs = isRelative;
        }
        return named;
    }

    // “Remind me the day before she leaves. 8:00.”: an hour that stands by itself at the end is that of the day before it.
    private static bool IsItsHour(string words, Span day, Span hour) =>
        HourAlone.IsMatch(words.AsSpan(day.End)) && !WithHour.IsMatch(words.AsSpan(day.Start, day.Length))
            && HourAlone.Match(words[day.End..]).Groups["hour"].Index + day.End >= hour.Start;

    // The same where the day is named by itself: “the last working day before the 18th. 8:00.”
    private ReminderTime? Alone(string words, TimeExpression day, DateTimeContext context)
    {
        var end = day.Index + day.Length;
        return HourAlone.Match(words[end..]) is { Success: true } match
            && dates.Read($"tomorrow at {match.Groups["hour"].Value}", context) is { HasTime: true, End: null } hour
            ? new ReminderTime(LocalTime.ToOffset(day.Start.Date + hour.Start.TimeOfDay, context.Zone))
            {
                Words = [new(day.Index, day.Length), new(end + match.Groups["hour"].Index, match.Groups["hour"].Length)],
            }
            : null;
    }

    private static readonly WordExpression HourAlone = new(
        @"^[^.!?;\n\d]*[.!?;,\n]\s*(?:(?:at|around|about|say)\s+)?(?<hour>\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm)?)\s*(?:sharp|please|pls" +
            @"|thanks)?[\s.!]*$");

    private static readonly WordExpression WithHour = new(@"\d[:.]\d\d|\b\d{1,2}\s*(?:am|pm)\b|\bat \d|\bnoon\b");

    // The mark between two wishes.
    private static readonly WordExpression Apart = new(@"\s*(?:[,;.]\s*(?:and |then |plus |also )?|\s(?:and|then|plus|also)\s)\s*");
}
