using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Time;

/// <summary>“9”, where a time was asked for: at nine, today or tomorrow.</summary>
public static class BareHour
{
    private static readonly WordExpression Alone = new(@"^\W*(?:around |about |at )?(?<hour>[1-9]|1[0-9]|2[0-3])(?:ish" +
        @"|h)?(?: please| pls| then)?\W*$");

    /// <summary>The text as a time: “at 9”; as it is where it is no hour alone.</summary>
    public static string Plain(string text) => Alone.Match(text) is { Success: true } hour ? $"at {hour.Groups["hour"].Value}" : text;

    /// <summary>The moment that it means; null where the text is no hour alone.</summary>
    public static TimeExpression? Read(string text, IDateTimeReader dates, DateTimeContext context)
    {
        if (Alone.Match(text) is not { Success: true } hour
            || dates.Read($"at {hour.Groups["hour"].Value}", context) is not { HasTime: true } when)
        {
            return null;
        }
        var now = TimeZoneInfo.ConvertTime(context.Now, context.Zone).DateTime;
        return when.Start > now ? when : when with { Start = when.Start.AddDays(1), Instant = null };
    }
}
