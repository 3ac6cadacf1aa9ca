using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;

namespace CoachBot.Recognition.Dates.Recognizers;

internal enum DateKind
{
    Day,
    Time,
    DayAndTime,
}

/// <summary>One date that words may mean.</summary>
internal sealed partial record DateCandidate(DateKind Kind, DateTime Start, DateTime? End)
{
    /// <summary>“Asap”, “just now”, “at this point”: no date to keep.</summary>
    private const string Now = "PRESENT_REF";

    private const int DayBegins = 7;
    private const int DayEnds = 19;

    /// <summary>The one that is meant, or null when the words name a length of time, a repetition, or nothing that exists.</summary>
    public static DateCandidate? Choose(ModelResult result, Seen seen) => Nearest(result, seen)?.ByDay(result.Text);

    private static DateCandidate? Nearest(ModelResult result, Seen seen)
    {
        var values = result.Resolution?.TryGetValue("values", out var all) == true ? all as List<Dictionary<string, string>> : null;
        var dated = values?.Where(value => value.GetValueOrDefault("timex") != Now) ?? [];
        var candidates = dated.SelectMany(value => Read(value, seen)).ToList();
        return candidates.OrderBy(candidate => candidate.IsElsewhere(seen))
            .ThenBy(candidate => candidate.IsByNight && candidates.Count > 1)
            .ThenBy(candidate => (candidate.Start - seen.Now).Duration())
            .FirstOrDefault();
    }

    /// <summary>“Around three” is in the afternoon, though the one time named for it is at night.</summary>
    private DateCandidate ByDay(string words) =>
        Kind == DateKind.Day || End is not null || Start.Hour is 0 or >= DayBegins || Night().IsMatch(words)
            ? this : this with { Start = Start.AddHours(12) };

    /// <summary>The same time on a given day.</summary>
    public DateCandidate On(DateTime day)
    {
        var days = day.Date - Start.Date;
        return new DateCandidate(DateKind.DayAndTime, Start + days, End + days);
    }

    private bool IsByNight => Kind != DateKind.Day && Start.Hour is < DayBegins or >= DayEnds;

    /// <summary>Behind when one looks ahead, or ahead when one looks back.</summary>
    private bool IsElsewhere(Seen seen)
    {
        var now = Kind == DateKind.Day ? seen.Now.Date : seen.Now;
        return seen.Past ? Start > now : (End ?? Start) < now;
    }

    private static IEnumerable<DateCandidate> Read(Dictionary<string, string> value, Seen seen) => value.GetValueOrDefault("type") switch
    {
        "date" or "daterange" => Known(DateKind.Day, From(value), Until(value)),
        "datetime" or "datetimerange" => Known(DateKind.DayAndTime, From(value), Until(value)),
        "time" or "timerange" => OnDays(From(value), Until(value), seen),
        _ => [],
    };

    private static IEnumerable<DateCandidate> Known(DateKind kind, DateTime? start, DateTime? end) =>
        start is { } known ? [new DateCandidate(kind, known, end)] : [];

    /// <summary>A time without a day is today's, or that of the day next to it.</summary>
    private static IEnumerable<DateCandidate> OnDays(DateTime? time, DateTime? end, Seen seen)
    {
        if (time is not { } start)
        {
            yield break;
        }

        foreach (var day in new[] { seen.Now.Date, seen.Now.Date.AddDays(seen.Past ? -1 : 1) })
        {
            yield return new DateCandidate(DateKind.Time, day + start.TimeOfDay, EndOn(day, start, end));
        }
    }

    private static DateTime? EndOn(DateTime day, DateTime start, DateTime? end)
    {
        if (end is not { } last) return null;
        return day + last.TimeOfDay + (last.TimeOfDay <= start.TimeOfDay ? TimeSpan.FromDays(1) : default);
    }

    /// <summary>What is open on one side is told by the side named.</summary>
    private static DateTime? From(Dictionary<string, string> value) =>
        Parse(value, "value") ?? Parse(value, "start") ?? Parse(value, "end");

    private static DateTime? Until(Dictionary<string, string> value) => Parse(value, "start") is null ? null : Parse(value, "end");

    [GeneratedRegex(@"\ba\.?\s?m\b|\d\s?am?\b|morning|night|early|\b0\d|\bnow\b|hour|minute", RegexOptions.IgnoreCase)]
    private static partial Regex Night();

    private static DateTime? Parse(Dictionary<string, string> value, string member) =>
        DateTime.TryParse(value.GetValueOrDefault(member), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment : null;
}
