using System.Text.RegularExpressions;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Time;

/// <summary>Reads “3pm London time” or “10:00 CET” as that zone's time, and gives it as the seller's own.</summary>
public sealed partial class SpokenZones(IDateTimeReader reader) : IDateTimeReader
{
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UTC"] = "Etc/UTC", ["GMT"] = "Etc/UTC", ["BST"] = "Europe/London", ["CET"] = "Europe/Paris", ["CEST"] = "Europe/Paris",
        ["EET"] = "Europe/Helsinki",
        ["ET"] = "America/New_York", ["EST"] = "America/New_York", ["EDT"] = "America/New_York", ["CT"] = "America/Chicago",
        ["CST"] = "America/Chicago", ["CDT"] = "America/Chicago",
        ["MT"] = "America/Denver", ["PT"] = "America/Los_Angeles", ["PST"] = "America/Los_Angeles", ["PDT"] = "America/Los_Angeles",
        ["IST"] = "Asia/Kolkata", ["SGT"] = "Asia/Singapore", ["JST"] = "Asia/Tokyo", ["AEST"] = "Australia/Sydney",
        ["AEDT"] = "Australia/Sydney",
        ["UK"] = "Europe/London", ["German"] = "Europe/Berlin", ["Eastern"] = "America/New_York", ["Central European"] = "Europe/Paris",
        ["Pacific"] = "America/Los_Angeles",
    };

    private static readonly Lazy<Dictionary<string, string>> Cities = new(() => TimeZoneInfo.GetSystemTimeZones()
        .Where(zone => zone.Id.Contains('/', StringComparison.Ordinal) && !zone.Id.StartsWith("Etc/", StringComparison.Ordinal))
        .GroupBy(zone => zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' '), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(zones => zones.Key, zones => zones.First().Id, StringComparer.OrdinalIgnoreCase));

    private const int MostWordsOfPlace = 20;

    public TimeExpression? Read(string text, DateTimeContext context) => Find(text) is { } spoken
        ? reader.Read(spoken.Without, context with { Zone = spoken.Zone }) is { } read ? Own(read, spoken, context.Zone) : null
        : reader.Read(text, context);

    public IReadOnlyList<TimeExpression> ReadAll(string text, DateTimeContext context) => Find(text) is { } spoken
        ? [.. reader.ReadAll(spoken.Without, context with { Zone = spoken.Zone }).Select(read => Own(read, spoken, context.Zone))]
        : reader.ReadAll(text, context);

    /// <summary>
    /// The zone of a place or an abbreviation that somebody names, as they answer where they are; null where there is none in it.
    /// </summary>
    public static TimeZoneInfo? Place(string text)
    {
        var words = text.Split([' ', ',', '.', '!', '?', '\n', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Take(MostWordsOfPlace)
            .ToArray();
        for (var length = Math.Min(3, words.Length); length > 0; length--)
        {
            for (var at = 0; at + length <= words.Length; at++)
            {
                var name = string.Join(' ', words[at..(at + length)]);
                var id = Cities.Value.GetValueOrDefault(name)
                    ?? (name.Length > 2 || name.All(char.IsUpper) ? Abbreviations.GetValueOrDefault(name) : null)
                    ?? (name.Contains('/', StringComparison.Ordinal) ? name : null);
                if (id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
                {
                    return zone;
                }
            }
        }

        return null;
    }

    /// <summary>The zone that is named beside a time, and the words that name it; null where none is.</summary>
    public static (TimeZoneInfo Zone, string Name)? Beside(string text) =>
        Find(text) is { } spoken ? (spoken.Zone, text[spoken.Index..spoken.End]) : null;

    private static TimeExpression Own(TimeExpression read, Spoken spoken, TimeZoneInfo own)
    {
        var end = read.Index + read.Length;
        var length = spoken.Index >= end && spoken.Without.AsSpan(end, spoken.Index - end)
            .IsWhiteSpace() ? spoken.End - read.Index : read.Length;
        return !read.HasTime ? read with { Length = length } : read with
        {
            Length = length,
            Start = Local(read.StartIn(spoken.Zone), own),
            End = read.End is { } until ? Local(LocalTime.ToOffset(until, spoken.Zone), own) : null,
        };
    }

    private static DateTime Local(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;

    // The zone's words give way to blanks, so that what stands around them is read as if they weren't there, and at its own place.
    private static Spoken? Find(string text)
    {
        foreach (Match match in Zone().Matches(text))
        {
            var name = match.Groups["city"].Success ? match.Groups["city"] : match.Groups["short"];
            if ((Abbreviations.GetValueOrDefault(name.Value)
                ?? (match.Groups["city"].Success ? Cities.Value.GetValueOrDefault(name.Value) : null)) is { } id
                && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
            {
                var end = match.Index + match.Length;
                return new Spoken(zone, name.Index, end,
                    string.Concat(text.AsSpan(0, name.Index), new string(' ', end - name.Index), text.AsSpan(end)));
            }
        }

        // “Call Grace in Sydney Wednesday afternoon, their time”.
        return Theirs.Match(text) is { Success: true } theirs && Place(text) is { } there
            ? new Spoken(there, theirs.Index, theirs.Index + theirs.Length,
                string.Concat(text.AsSpan(0, theirs.Index), new string(' ', theirs.Length), text.AsSpan(theirs.Index + theirs.Length)))
            : null;
    }

    private static readonly WordExpression Theirs = new(@"\b(?:their|his|her|local) time\b");

    private sealed record Spoken(TimeZoneInfo Zone, int Index, int End, string Without);

    // “3pm London time”, “15:00 CET”: behind a figure, or an hour in words.
    [GeneratedRegex(
        @"(?<=\d\s?(?:[ap]\.?m\.?)?\s?|o'?clock\s|noon\s|midday\s|morning\s|afternoon\s|evening\s|\b(?:one|two|three|four|five|six" +
            @"|seven|eight|nine|ten|eleven" +
            @"|twelve)\s)(?![ap]\.?m\b)(?:(?<city>[a-z]+(?:[ -][a-z]+)?)\s+time\b|(?<short>UTC|GMT|BST|CES?T|EET|E[SD]?T|C[SD]?T|MT" +
            @"|P[SD]?T|IST|SGT|JST|AE[SD]T)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Zone();
}
