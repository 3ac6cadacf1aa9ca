using System.Globalization;
using CoachBot.Time;

namespace CoachBot.Sellers;

/// <summary>What the coach knows of a seller's day.</summary>
public sealed class Seller
{
    /// <summary>The zone known last; empty where none is.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Whether the seller was asked where they are.</summary>
    public bool ZoneAsked { get; init; }

    public bool HasZone => Zone.Length > 0;

    public string Locale { get; init; } = "";

    public int? QuietFrom { get; init; }

    public int? QuietUntil { get; init; }

    public int QuietDays { get; init; }

    /// <summary>How long before a call the coach comes by.</summary>
    public int MinutesBefore { get; init; } = 15;

    public QuietHours Quiet => new(QuietFrom, QuietUntil, QuietDays);

    public TimeZoneInfo TimeZone => SellerClock.Find(Zone);

    public CultureInfo Culture => SellerClock.Culture(Locale);
}
