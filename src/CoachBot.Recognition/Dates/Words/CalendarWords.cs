namespace CoachBot.Recognition.Dates.Words;

/// <summary>The words of the calendar and the clock, with the ways they are written on a phone.</summary>
internal static class CalendarWords
{
    private static readonly Dictionary<string, Term> Terms = Build();

    /// <summary>Words that may follow a bare “at 3” or “the 25th”. A noun may not: “at 3 companies”, “the 2nd call”.</summary>
    private static readonly HashSet<string> Followers = Split(
        "about re regarding via on over in with to for and or but so if because cos then when while where which who what please pls plz " +
            "thanks thx cheers ok okay " +
        "sharp instead is was were works work suits would could should will can cant wont may might must i im ill id we were well they " +
            "he she it you u my his " +
        "her our their your the a an this that these before after until till at by from around local time uk us est edt cst cet cest gmt " +
            "bst utc pst pdt pt et " +
        "ct mt ist cst called emailed send sent follow remind talk speak spoke discuss meet me him them not no yes " +
        "too also as just only onwards onward or-so latest earliest early though unless since ive weve had have has got get " +
            "going gonna good " +
            "great fine probably " +
        "maybe perhaps approx ish exactly now again still already between during next every each day oclock uhr of am pm");

    public static Term Find(string word)
    {
        if (Terms.TryGetValue(word, out var term)) return term;
        return Spelling.Correct(word) is { } corrected ? Terms[corrected] : default;
    }

    /// <summary>“At 3 call Ana”, but not “the 2nd call”.</summary>
    public static bool IsTalk(string word) =>
        word is "call" or "email" or "ping" or "chase" or "check" or "demo" or "meeting" or "chat" or "zoom" or "teams" or "prep" ||
            IsDeed(word);

    /// <summary>“On the 7th ask her”: what can't be counted, or be the name of what is.</summary>
    public static bool IsDeed(string word) => word is "ring" or "phone" or "write" or "ask" or "tell" or "bring" or "pay" or "thank";

    public static bool MayFollow(string word) => Followers.Contains(word);

    private static Dictionary<string, Term> Build()
    {
        var terms = new Dictionary<string, Term>();
        Count(terms, TermKind.Number, 1,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        Count(terms, TermKind.OrdinalWord, 1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth " +
                "seventeenth eighteenth nineteenth");
        Tens(terms, TermKind.Tens, "twenty thirty forty fifty sixty seventy eighty ninety");
        Tens(terms, TermKind.OrdinalTens, "twentieth thirtieth");
        Count(terms, TermKind.Weekday, 0,
            "sunday/sundays/sun monday/mondays/mon tuesday/tuesdays/tues/tue wednesday/wednesdays/weds/wed " +
            "thursday/thursdays/thurs/thur/thu friday/fridays/fri saturday/saturdays/sat");
        Count(terms, TermKind.Month, 1,
            "january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct " +
                "november/nov december/dec");
        Count(terms, TermKind.Unit, 0,
            "second/seconds/sec/secs minute/minutes/min/mins hour/hours/hr/hrs/h day/days workday/workdays week/weeks/wk/wks " +
                "fortnight/fortnights " +
            "weekend/weekends/wkend/wknd/we-end month/months/mth/mths quarter/quarters/qtr/qtrs year/years/yr/yrs decade/decades");
        Count(terms, TermKind.DayPart, 0,
            "morning/mornings/morn/mornin afternoon/afternoons/arvo/aft/afternon evening/evenings/eve/evng night/nights/nite");
        Each(terms, TermKind.DayOffset, 0, "today/tday/2day tonight/tonite/tonyt/2nite");
        Each(terms, TermKind.DayOffset, 1,
            "tomorrow/tomorrows/tmrw/tmrrw/tmr/tmw/tmrow/tmro/tomo/tomoz/tomora/tommorow/tommorrow/tomorow/2moro/2mrw/2mro/2morrow");
        Each(terms, TermKind.DayOffset, -1, "yesterday/yday/yest/yesterdays/ystday");
        Each(terms, TermKind.Which, (int)Which.This, "this/current/dis");
        Each(terms, TermKind.Which, (int)Which.Coming, "coming/upcoming/nearest");
        Each(terms, TermKind.Which, (int)Which.Next, "next/nxt");
        Each(terms, TermKind.Which, (int)Which.Following, "following");
        Each(terms, TermKind.Which, (int)Which.Last, "last/past/lst");
        Each(terms, TermKind.Which, (int)Which.Previous, "previous/prior/preceding");
        Each(terms, TermKind.Currency, 0,
            "dollars/dollar/euros/euro/pounds/pound/quid/bucks/usd/eur/gbp/chf/cents/" +
            "k/m/bn/grand/million/billion/thousand/hundred/percent/pct");
        return terms;
    }

    private static void Count(Dictionary<string, Term> terms, TermKind kind, int from, string names)
    {
        foreach (var name in names.Split(' ')) Each(terms, kind, from++, name);
    }

    private static void Tens(Dictionary<string, Term> terms, TermKind kind, string names)
    {
        var value = 10;
        foreach (var name in names.Split(' ')) Each(terms, kind, value += 10, name);
    }

    private static void Each(Dictionary<string, Term> terms, TermKind kind, int value, string spellings)
    {
        foreach (var spelling in spellings.Split('/', ' ')) terms[spelling] = new Term(kind, value);
    }

    private static HashSet<string> Split(string words) => [.. words.Split(' ')];
}
