using System.Globalization;
using CoachBot.Situations;

namespace CoachBot.Bot;

/// <summary>Days and times as the coach says them, in the seller's zone and way of writing.</summary>
public static class DateInWords
{
    public static string Of(DueDate due, Activity activity) => Of(due.Local, due.HasTime, SellerClock.Culture(activity.Locale));

    public static string Of(DateTimeOffset moment, bool hasTime, TimeZoneInfo zone, CultureInfo culture) =>
        Of(TimeZoneInfo.ConvertTime(moment, zone).DateTime, hasTime, culture);

    public static string Of(DateTimeOffset moment, Activity activity) =>
        Of(moment, hasTime: true, SellerClock.Zone(activity), SellerClock.Culture(activity.Locale));

    // The coach speaks English; the order of day and month is the seller's where that is English, too.
    private static string Of(DateTime local, bool hasTime, CultureInfo culture)
    {
        var english = culture.TwoLetterISOLanguageName == "en" ? culture : CultureInfo.GetCultureInfo("en-GB");
        var day = local.ToString(english.Name == "en-US" ? "dddd, MMMM d" : "dddd d MMMM", english);
        return hasTime ? $"{day}, {local.ToString("t", culture)}" : day;
    }
}
