using CoachBot.Content;
using CoachBot.Deals;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Schema;
using Sayable = CoachBot.Content.Names;

namespace CoachBot.Pipeline;

/// <summary>Deals in words: who, how it stands, what happened, and when.</summary>
public sealed class DealWords(ContentLibrary content, TimeProvider time)
{
    private const int DaysOfWeek = 7;

    /// <summary>“Shaz at Kings Heath Nursery: put off to January 2027, as you told me on Tuesday.”</summary>
    public string Stands(DealView deal, IReadOnlyList<DealEvent> events, DateTimeOffset now, Activity activity)
    {
        var last = DealEvents.Standing(events)!;
        return Line("deal-stands-line",
            Sayable.None.With("what", Who(deal)).With("task", Now(last, activity)).With("when", Told(last.Happened, now, activity)));
    }

    /// <summary>How it stands, as a part of a sentence: “put off to January 2027”.</summary>
    public string Now(IReadOnlyList<DealEvent> events, Activity activity) =>
        DealEvents.Standing(events) is { } last ? Now(last, activity) : Line("deal-now-open");

    /// <summary>What happened, as a sentence: “They put it off to January 2027”.</summary>
    public string Happened(DealEvent happened, string? pronoun, Activity activity) => OfEvent("deal-event", happened, activity, pronoun);

    /// <summary>Who a deal is with: “Shaz at Kings Heath Nursery”.</summary>
    public string Who(DealView deal) => (Sayable.Clean(deal.Buyer), Sayable.Clean(deal.Company)) switch
    {
        ({ } buyer, { } company) => Line("deal-who", Sayable.None.With("what", buyer).With("other", company)),
        var (buyer, company) => buyer ?? company ?? "",
    };

    /// <summary>A day, a moment, or a whole month or year.</summary>
    public string When(long startsAt, long? endsAt, bool hasTime, Activity activity)
    {
        var zone = SellerClock.Zone(activity);
        var start = Local(startsAt, zone);
        var end = endsAt is { } at ? Local(at, zone) : (DateTime?)null;
        if (end is { } until && start.Day == 1 && until == start.AddYears(1) && start.Month == 1)
        {
            return start.ToString("yyyy", SellerClock.Culture(activity.Locale));
        }
        return end is { } month && start.Day == 1 && month == start.AddMonths(1)
            ? start.ToString("MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"))
            : DateInWords.Of(new DueDate(start, hasTime, zone.Id), activity);
    }

    /// <summary>A fact's text, with the part that a person plays.</summary>
    public string Text(DealFact fact, Activity activity) =>
        fact.StartsAt is { } at ? When(at, fact.EndsAt, fact.HasTime, activity)
            : fact is { Part: { } part, Name: not FactKeys.Boss } ? $"{fact.Value}, {part}"
            : fact.Value;

    /// <summary>A day, short, and the time where there is one: “Tue 24 Nov, 15:00”.</summary>
    public string Brief(DateTimeOffset moment, bool hasTime, Activity activity) => hasTime
        ? $"{Day(moment, activity)}, " +
            $"{TimeZoneInfo.ConvertTime(moment, SellerClock.Zone(activity)).ToString("t", SellerClock.Culture(activity.Locale))}"
        : Day(moment, activity);

    /// <summary>A day, short, with the year where it is another one: “Tue 24 Nov”.</summary>
    public string Day(DateTimeOffset moment, Activity activity)
    {
        var (culture, zone) = (SellerClock.Culture(activity.Locale), SellerClock.Zone(activity));
        var english = culture.TwoLetterISOLanguageName == "en" ? culture : System.Globalization.CultureInfo.GetCultureInfo("en-GB");
        var (local, isAmerican) = (TimeZoneInfo.ConvertTime(moment, zone), english.Name == "en-US");
        var year = local.Year == TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone).Year ? "" : isAmerican ? ", yyyy" : " yyyy";
        return local.ToString((isAmerican ? "ddd MMM d" : "ddd d MMM") + year, english);
    }

    /// <summary>One of the lines about deals.</summary>
    public string Line(string key, Sayable? names = null) => content.Shared.Line(key, names);

    private string Now(DealEvent happened, Activity activity) => OfEvent("deal-now", happened, activity, null);

    private string OfEvent(string line, DealEvent happened, Activity activity, string? pronoun)
    {
        var they = Line(pronoun is null ? "deal-they" : $"deal-they-{pronoun}");
        var names = Sayable.None.With("they", they);
        if (happened.Kind == DealEvents.Situation)
        {
            return Line($"{line}-situation", names.With("situation", content.Find(happened.Detail ?? "")?.Button ?? Line("deal-now-open")));
        }
        var key = $"{line}-{happened.Kind}";
        return happened switch
        {
            { StartsAt: not null } when content.Shared.Lines.ContainsKey($"{key}-until") =>
                Line($"{key}-until", names.With("when", Day(happened, activity))),
            { StartsAt: not null } => Line(key, names.With("when", Day(happened, activity))),
            { Detail: { } other } when content.Shared.Lines.ContainsKey($"{key}-to") => Line($"{key}-to", names.With("other", other)),
            _ => Line(key, names),
        };
    }

    private string Day(DealEvent happened, Activity activity) => happened is { EndsAt: null, StartsAt: { } at }
        ? Brief(DateTimeOffset.FromUnixTimeMilliseconds(at), happened.HasTime, activity)
        : When(happened.StartsAt!.Value, happened.EndsAt, happened.HasTime, activity);

    private string Told(DateTimeOffset told, DateTimeOffset now, Activity activity)
    {
        var zone = SellerClock.Zone(activity);
        var (day, today) = (TimeZoneInfo.ConvertTime(told, zone), TimeZoneInfo.ConvertTime(now, zone));
        return (today.Date - day.Date).Days switch
        {
            0 => Line("deal-told-today"),
            1 => Line("deal-told-yesterday"),
            < DaysOfWeek => Line("deal-told-on",
                Sayable.None.With("when", day.ToString("dddd", System.Globalization.CultureInfo.GetCultureInfo("en-GB")))),
            _ => Line("deal-told-on", Sayable.None.With("when", Day(told, activity))),
        };
    }

    private static DateTime Local(long at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(at), zone).DateTime;
}
