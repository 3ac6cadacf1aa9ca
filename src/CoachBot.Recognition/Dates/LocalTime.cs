namespace CoachBot.Recognition.Dates;

/// <summary>Turns local time into instants, on the two odd days of the year too.</summary>
public static class LocalTime
{
    /// <summary>
    /// The instant of a local time. A time skipped when clocks go forward is read as if they had not yet (01:30 becomes 02:30);
    /// of a time that comes twice, the first is meant.
    /// </summary>
    public static DateTimeOffset ToOffset(DateTime local, TimeZoneInfo zone)
    {
        var existing = DateTime.SpecifyKind(MoveOutOfGap(local, zone), DateTimeKind.Unspecified);
        var offset = zone.IsAmbiguousTime(existing) ? zone.GetAmbiguousTimeOffsets(existing).Max() : zone.GetUtcOffset(existing);
        var utc = existing.Ticks - offset.Ticks;
        return utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks
            ? new DateTimeOffset(existing, TimeSpan.Zero)
            : new DateTimeOffset(existing, offset);
    }

    /// <summary>The local time itself, or, where clocks skip it, as much later as they skip.</summary>
    public static DateTime MoveOutOfGap(DateTime local, TimeZoneInfo zone)
    {
        if (!zone.IsInvalidTime(DateTime.SpecifyKind(local, DateTimeKind.Unspecified))) return local;
        var gap = zone.GetUtcOffset(local.AddDays(1)) - zone.GetUtcOffset(local.AddDays(-1));
        return gap > TimeSpan.Zero ? local + gap : local;
    }
}
