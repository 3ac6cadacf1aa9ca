using System.Buffers;
using System.Collections.Concurrent;
using System.Globalization;
using CoachBot.Recognition.Dates;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Time;

/// <summary>The seller's own time zone and way of writing dates, as Teams says them with every message, in one of several ways.</summary>
public sealed class SellerClock(TimeProvider time)
{
    private static readonly ConcurrentDictionary<string, CultureInfo> Cultures = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, TimeZoneInfo> Zones = new(StringComparer.OrdinalIgnoreCase);
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");
    internal const string Journey = "coach.leftZone";
    private const string Guess = "coach.guessedZone";
    private const int LongestName = 64;
    private static readonly SearchValues<char> _inNames =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 _+-/().:'");

    public DateTimeContext Context(Activity activity) => new(time.GetUtcNow(), Zone(activity), Culture(activity.Locale));

    /// <summary>The zone that counts in this turn: what the client says, or what was settled for it.</summary>
    public static TimeZoneInfo Zone(Activity activity) => Told(activity) ?? Offset(activity) ?? TimeZoneInfo.Utc;

    /// <summary>
    /// The zone that the client names: for the message, or, as phones do, among the marks of the client. Names of Windows count, too. Null
    /// where it names none that this machine knows.
    /// </summary>
    public static TimeZoneInfo? Told(Activity activity) => Named(activity.LocalTimezone) ?? Named(OfClient(activity));

    /// <summary>The offset of the client's own clock, where it is no mere UTC; null where it says none.</summary>
    public static TimeZoneInfo? Offset(Activity activity) => activity.LocalTimestamp is { } local && local.Offset != TimeSpan.Zero
        ? TimeZoneInfo.CreateCustomTimeZone($"UTC{local:zzz}", local.Offset, null, null)
        : null;

    /// <summary>Settles the zone of a turn whose client doesn't say it: confirmations name it.</summary>
    public static void Settle(Activity activity, TimeZoneInfo zone, bool isGuess)
    {
        activity.LocalTimezone = zone.Id;
        (activity.Properties ??= [])[Guess] = isGuess;
    }

    /// <summary>The zone in words, where it was guessed: “New York time”; else nothing.</summary>
    public static string? GuessInWords(Activity activity) =>
        activity.Properties?[Guess] is JValue { Value: true } ? InWords(Zone(activity)) : null;

    /// <summary>Notes that the client named another zone before, where the clock differs.</summary>
    public static void NoteJourney(Activity activity, string from)
    {
        var (now, before) = (activity.Timestamp ?? DateTimeOffset.UtcNow, Find(from));
        (activity.Properties ??= [])[Journey] = before.GetUtcOffset(now) == Zone(activity).GetUtcOffset(now) ? null : from;
    }

    /// <summary>The zone that the seller has left since their last message; null where they haven't.</summary>
    public static TimeZoneInfo? Left(Activity activity) =>
        activity.Properties?[Journey] is JValue { Value: string from } ? Named(from) : null;

    /// <summary>The zone that an id stands for, as <see cref="Zone"/> gave it; UTC for one that this machine doesn't know.</summary>
    public static TimeZoneInfo Find(string id) => Named(id) ?? TimeZoneInfo.Utc;

    /// <summary>
    /// How this locale writes dates; it comes from outside, and one that nobody knows is read as most of the world writes them.
    /// </summary>
    public static CultureInfo Culture(string? locale) =>
        string.IsNullOrWhiteSpace(locale) ? British : Cultures.TryGetValue(locale, out var known) ? known : Look(locale);

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

    /// <summary>A zone's name as one says it.</summary>
    public static string InWords(TimeZoneInfo zone) =>
        zone.Id.LastIndexOf('/') is > 0 and var at && zone.Id[(at + 1)..] is var city && city is not ("UTC" or "GMT")
            ? $"{city.Replace('_', ' ')} time"
        : zone.Id.StartsWith("UTC", StringComparison.Ordinal) ? zone.Id : "UTC";

    private static string? OfClient(Activity activity) => activity.Entities?
        .Where(entity => entity is { Type: "clientInfo" })
        .Select(entity => entity.Properties?["timezone"] is JValue { Value: string zone } ? zone : null)
        .FirstOrDefault(zone => zone is not null);

    // Kept under its name of IANA, whatever the client calls it.
    private static TimeZoneInfo? Named(string? id)
    {
        if (id is null or { Length: 0 or > LongestName }
            || id.AsSpan().ContainsAnyExcept(_inNames)
            || id.Contains("..", StringComparison.Ordinal))
        {
            return null;
        }

        if (id.StartsWith("UTC", StringComparison.Ordinal) && id.Length > 3)
        {
            return TimeSpan.TryParse(id.AsSpan(3).TrimStart('+'), CultureInfo.InvariantCulture, out var offset)
                && offset.Duration() <= TimeSpan.FromHours(14)
                && offset.Ticks % TimeSpan.TicksPerMinute == 0
                ? TimeZoneInfo.CreateCustomTimeZone(id, offset, null, null) : null;
        }

        return Zones.TryGetValue(id, out var known) ? known : LookForZone(id);
    }

    // Asking the system takes longer than reading a message, so the zones that there are stay known.
    private static TimeZoneInfo? LookForZone(string id)
    {
        var name = TimeZoneInfo.TryConvertWindowsIdToIanaId(id, out var iana) ? iana : id;
        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? Zones.GetOrAdd(id, zone) : null;
    }
}
