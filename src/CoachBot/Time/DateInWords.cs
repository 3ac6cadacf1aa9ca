using System.Globalization;
using Microsoft.Bot.Schema;

namespace CoachBot.Time;

/// <summary>Days and times as the coach says them, in the seller's zone and way of writing.</summary>
public static class DateInWords
{
    public static string Of(DueDate due, Activity activity) =>
        Named(Of(due.Local, due.HasTime, SellerClock.Culture(activity.Locale), ThisYear(activity)), due.HasTime, activity);

    public static string Of(DateTimeOffset moment, bool hasTime, TimeZoneInfo zone, CultureInfo culture) =>
        Of(TimeZoneInfo.ConvertTime(moment, zone).DateTime, hasTime, culture);

    public static string Of(DateTimeOffset moment, Activity activity) =>
        Named(Of(TimeZoneInfo.ConvertTime(moment, SellerClock.Zone(activity)).DateTime, hasTime: true, SellerClock.Culture(activity.Locale),
            ThisYear(activity)), true, activity);

    /// <summary>
    /// A moment ahead, as one says it today: “today at 16:00”, “tomorrow, Tuesday 24 November, 09:00”, “on Friday 27 November, 10:00”.
    /// </summary>
    public static string Ahead(DateTimeOffset moment, DateTimeOffset now, Activity activity)
    {
        var (zone, culture) = (SellerClock.Zone(activity), SellerClock.Culture(activity.Locale));
        var local = TimeZoneInfo.ConvertTime(moment, zone).DateTime;
        var days = (local.Date - TimeZoneInfo.ConvertTime(now, zone).Date).Days;
        var words = days switch
        {
            0 => $"today at {local.ToString("t", culture)}",
            1 => $"tomorrow, {Of(local, hasTime: true, culture)}",
            _ => $"on {Of(local, hasTime: true, culture, TimeZoneInfo.ConvertTime(now, zone).Year)}",
        };
        return Named(words, true, activity);
    }

    // An hour in a zone that was guessed says which.
    private static string Named(string words, bool hasTime, Activity activity) =>
        hasTime && SellerClock.GuessInWords(activity) is { } zone ? $"{words} {zone}" : words;

    private static int? ThisYear(Activity activity) => activity.LocalTimestamp?.Year ?? activity.Timestamp?.Year;

    // The coach speaks English; the order of day and month is the seller's where that is English, too. A date in another year says which.
    private static string Of(DateTime local, bool hasTime, CultureInfo culture, int? thisYear = null)
    {
        var english = culture.TwoLetterISOLanguageName == "en" ? culture : CultureInfo.GetCultureInfo("en-GB");
        var isAmerican = english.Name == "en-US";
        var year = thisYear is null || thisYear == local.Year ? "" : isAmerican ? ", yyyy" : " yyyy";
        var day = local.ToString((isAmerican ? "dddd, MMMM d" : "dddd d MMMM") + year, english);
        return hasTime ? $"{day}, {local.ToString("t", culture)}" : day;
    }
}
