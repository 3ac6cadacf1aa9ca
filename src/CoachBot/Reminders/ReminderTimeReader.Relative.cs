using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders;

/// <summary>Reads times that hang on another: “the day before that”, “at lunch that day”.</summary>
public sealed partial class ReminderTimeReader
{
    // “Half an hour before”, “2 days before that”, “an hour before the demo on Thursday at 3”, “the day after”.
    private ReminderTime? FromDate(string words, IReadOnlyList<TimeExpression> known, DateTimeContext context)
    {
        var match = Relative.Match(words);
        if (!match.Success || (match.Groups["amount"].Length == 0
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
        if (dates.ReadAll(words, context).Any(date => date.Index < match.Index && date.Index + date.Length > match.Index + match.Length))
        {
            // “The last working day before Christmas” is a day of its own.
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
        if (named is { End: not null } part && own.Success && own.Index + own.Length <= part.Index && known.Count > 0)
        {
            // “The day after the board, in the morning”: the board's day was told.
            named = null;
        }
        Span[] cut = [new(match.Index, match.Length + (named is null ? own.Success ? own.Length : 0 : named.Index + named.Length))];
        if ((named ?? known.FirstOrDefault(date => date.StartIn(context.Zone) > context.Now || (!date.HasTime
            && date.Start.Date >= Today(context)))) is not { } anchor)
        {
            return new ReminderTime(null) { LacksDate = true, Words = cut };
        }
        var time = From(anchor, match.Groups["amount"].Value.Trim(), isAfter, context)
            with { Words = cut, From = named is null ? anchor : null };
        return named is null
            && time is { Due: { } due, Guess: GuessedHour.Morning }
            && PartsOfDay.Read(Blank(words, [.. cut])) is var (hour, said)
            ? time with { Due = LocalTime.ToOffset(TimeZoneInfo.ConvertTime(due, context.Zone).Date + hour, context.Zone),
                Words = [.. cut, said], Guess = GuessedHour.PartOfDay } : time;
    }

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
            return new ReminderTime(LocalTime.ToOffset(anchor.Start.Date.AddDays(sign * days) + hour, context.Zone))
            {
                Guess = hour == UsualHours.Evening ? GuessedHour.PartOfDay : GuessedHour.Morning,
            };
        }
        if (!anchor.HasTime)
        {
            return new ReminderTime(LocalTime.ToOffset(anchor.Start.Date
                + UsualHours.Morning, context.Zone)) { Guess = GuessedHour.Morning };
        }
        var length = DurationReader.Read(amount)
            ?? (int.TryParse(amount, CultureInfo.InvariantCulture, out var minutes) ? TimeSpan.FromMinutes(minutes)
            : isAfter ? ACall : TimeSpan.FromMinutes(UsualMinutesBefore));
        return new ReminderTime(anchor.StartIn(context.Zone) + (sign * length));
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
        if (TheSameDay.Match(words) is not { Success: true } that
            || known.FirstOrDefault(date => date.Start.Date >= Today(context)) is not { } day)
        {
            return null;
        }
        var cut = new Span(that.Index, that.Length);
        var rest = Blank(words, [cut]);
        if (dates.ReadAll(rest, context) is [{ HasTime: true, End: null } at])
        {
            return new ReminderTime(LocalTime.ToOffset(day.Start.Date
                + at.Start.TimeOfDay, context.Zone)) { Words = [cut, new Span(at.Index, at.Length)] };
        }
        var (hour, part) = PartsOfDay.Read(rest) ?? (UsualHours.Morning, new Span(0, 0));
        return new ReminderTime(LocalTime.ToOffset(day.Start.Date + hour, context.Zone)) { Words = part.Length > 0
            ? [cut, part]
            : [cut], Guess = GuessedHour.PartOfDay };
    }
}
