using System.Collections.Concurrent;
using System.Globalization;
using CoachBot.Recognition.Dates;
using Microsoft.Bot.Schema;

namespace CoachBot.Time;

/// <summary>The seller's own time zone and way of writing dates, as Teams says them with every message.</summary>
public sealed class SellerClock(TimeProvider time)
{
    private static readonly ConcurrentDictionary<string, CultureInfo> Cultures = new(StringComparer.OrdinalIgnoreCase);
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public DateTimeContext Context(Activity activity) => new(time.GetUtcNow(), Zone(activity), Culture(activity.Locale));

    public static TimeZoneInfo Zone(Activity activity)
    {
        if (activity.LocalTimezone is { Length: > 0 } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return zone;
        }
        return activity.LocalTimestamp is { } local && local.Offset != TimeSpan.Zero
            ? TimeZoneInfo.CreateCustomTimeZone($"UTC{local:zzz}", local.Offset, null, null)
            : TimeZoneInfo.Utc;
    }

    /// <summary>The zone that an id stands for, as <see cref="Zone"/> gave it; UTC for one that this machine doesn't know.</summary>
    public static TimeZoneInfo Find(string id)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return zone;
        }
        return id.StartsWith("UTC", StringComparison.Ordinal) && TimeSpan.TryParse(id.AsSpan(3).TrimStart('+'), CultureInfo.InvariantCulture, out var offset)
            ? TimeZoneInfo.CreateCustomTimeZone(id, offset, null, null)
            : TimeZoneInfo.Utc;
    }

    /// <summary>How this locale writes dates; it comes from outside, and one that nobody knows is read as most of the world writes them.</summary>
    public static CultureInfo Culture(string? locale) => string.IsNullOrWhiteSpace(locale) ? British : Cultures.TryGetValue(locale, out var known) ? known : Look(locale);

    // Looking one up asks the system each time, so those that there are stay known.
    private static CultureInfo Look(string locale)
    {
        try
        {
            return Cultures.GetOrAdd(locale, static name => CultureInfo.GetCultureInfo(name, predefinedOnly: true));
        }
        catch (CultureNotFoundException)
        {
            return British;
        }
    }
}
