using System.Globalization;
using Microsoft.Recognizers.Text;

namespace CoachBot.Engine;

internal enum DateKind
{
    Day,
    Time,
    DayAndTime,
}

/// <summary>One date that words may mean.</summary>
internal sealed record DateCandidate(DateKind Kind, DateTime Start, DateTime? End)
{
    private const int DayBegins = 7;
    private const int DayEnds = 19;

    /// <summary>The one that is meant, or null when the words name a length of time, a repetition, or nothing that exists.</summary>
    public static DateCandidate? Choose(ModelResult result, Moment moment)
    {
        var values = result.Resolution?.TryGetValue("values", out var all) == true ? all as List<Dictionary<string, string>> : null;
        var candidates = values?.SelectMany(value => Read(value, moment)).ToList() ?? [];
        return candidates.OrderBy(candidate => candidate.IsElsewhere(moment))
            .ThenBy(candidate => candidate.IsByNight && candidates.Count > 1)
            .ThenBy(candidate => (candidate.Start - moment.Now).Duration())
            .FirstOrDefault();
    }

    /// <summary>The same time on a given day.</summary>
    public DateCandidate On(DateTime day)
    {
        var days = day.Date - Start.Date;
        return new DateCandidate(DateKind.DayAndTime, Start + days, End + days);
    }

    private bool IsByNight => Kind != DateKind.Day && Start.Hour is < DayBegins or >= DayEnds;

    /// <summary>Behind when one looks ahead, or ahead when one looks back.</summary>
    private bool IsElsewhere(Moment moment)
    {
        var now = Kind == DateKind.Day ? moment.Now.Date : moment.Now;
        return moment.Past ? Start > now : (End ?? Start) < now;
    }

    private static IEnumerable<DateCandidate> Read(Dictionary<string, string> value, Moment moment) => value.GetValueOrDefault("type") switch
    {
        "date" => Known(DateKind.Day, Parse(value, "value"), null),
        "datetime" => Known(DateKind.DayAndTime, Parse(value, "value"), null),
        "daterange" => Known(DateKind.Day, Parse(value, "start") ?? Parse(value, "end"), Parse(value, "start") is null ? null : Parse(value, "end")),
        "datetimerange" => Known(DateKind.DayAndTime, Parse(value, "start") ?? Parse(value, "end"), Parse(value, "start") is null ? null : Parse(value, "end")),
        "time" => OnDays(Parse(value, "value"), null, moment),
        "timerange" => OnDays(Parse(value, "start"), Parse(value, "end"), moment),
        _ => [],
    };

    private static IEnumerable<DateCandidate> Known(DateKind kind, DateTime? start, DateTime? end) =>
        start is { } known ? [new DateCandidate(kind, known, end)] : [];

    /// <summary>A time without a day is today's, or that of the day next to it.</summary>
    private static IEnumerable<DateCandidate> OnDays(DateTime? time, DateTime? end, Moment moment)
    {
        if (time is not { } start)
        {
            yield break;
        }

        foreach (var day in new[] { moment.Now.Date, moment.Now.Date.AddDays(moment.Past ? -1 : 1) })
        {
            yield return new DateCandidate(DateKind.Time, day + start.TimeOfDay, end is { } last ? day + last.TimeOfDay : null);
        }
    }

    private static DateTime? Parse(Dictionary<string, string> value, string member) =>
        DateTime.TryParse(value.GetValueOrDefault(member), CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
}
