using CoachBot.Deals;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Calls.Changes;

/// <summary>Finds the calls on file that words speak of: by a name, by the day or the hour that they stand at, or as “our call”.</summary>
internal sealed class CallsMeant(IReadOnlyList<CallPlan> plans, IDateTimeReader dates, DateTimeContext context)
{
    private const int ShortestName = 3;

    /// <summary>Names that are a word, too, and mean somebody only with a capital.</summary>
    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase) { "will", "mark", "grant", "bill", "rich",
        "hope",
        "faith", "joy", "june", "april", "may", "august", "rob", "drew", "sue", "chase", "pat", "art", "frank", "miles", "dean", "guy",
        "jack", "nick", "grace", "olive", "rose", "penny", "ray", "target", "page", "price", "young", "long", "day", "week", "call",
        "best", "sharp", "north", "south", "first", "next" };

    private static readonly HashSet<string> _noNames = new(StringComparer.OrdinalIgnoreCase) { "ms", "mr", "mrs", "miss", "dr", "prof",
        "herr", "frau", "the", "and", "von", "van", "der", "ltd", "inc", "gmbh", "plc", "llc", "group" };

    /// <summary>Those that the words may mean; one, where it is plain which.</summary>
    /// <param name="text">The words.</param>
    /// <param name="about">The deal that the talk is about; null where it is about none.</param>
    /// <param name="namesAnother">Whether the words name somebody with whom no call is on file.</param>
    public IReadOnlyList<CallPlan> In(string text, DealView? about, bool namesAnother)
    {
        var named = plans.Where(plan => Names(plan, text)).ToList();
        var there = Standing(named.Count > 0 ? named : plans, text);
        if (named.Count > 0)
        {
            return there.Count > 0 ? there : OfPerson(named, text);
        }
        if (there.Count > 0)
        {
            return there;
        }
        if (namesAnother || !(CallNews.SaysCall(text) ? Ours.IsMatch(text) : It.IsMatch(text)))
        {
            return [];
        }
        var talks = plans.Where(plan => about is not null && IsWith(plan, about)).ToList();
        return talks.Count > 0 ? talks : CallNews.SaysCall(text) && plans.Count == 1 ? plans : [];
    }

    /// <summary>Those that stand at a day or an hour.</summary>
    public IReadOnlyList<CallPlan> At(TimeExpression when) => [.. plans.Where(plan => IsThen(plan, when))];

    /// <summary>Whether a name is that of somebody with whom a call is on file.</summary>
    public bool Knows(string name) => plans.Any(plan => Names(plan, name));

    /// <summary>Whether a call is with somebody of a deal.</summary>
    public static bool IsWith(CallPlan plan, DealView deal) => plan switch
    {
        { Company: { } company } when deal.Company is { } known => DealNames.Agree(company, known),
        { Buyer: { } buyer } when deal.Buyer is { } known => DealNames.Agree(buyer, known),
        _ => DealNames.Agree(plan.Buyer ?? plan.Company ?? "", deal.Company ?? deal.Buyer ?? ""),
    };

    /// <summary>Whether words name somebody of a call.</summary>
    public static bool Names(CallPlan plan, string text) => new[] { plan.Buyer, plan.Company }.OfType<string>()
        .SelectMany(name => name.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestName && !_noNames.Contains(word))
            .Take(name == plan.Company ? 1 : int.MaxValue))
        .Any(word => Says(text, word));

    // The person says which of several with one company.
    private static List<CallPlan> OfPerson(List<CallPlan> named, string text)
    {
        var theirs = named.Where(plan => plan.Buyer is { } buyer && Names(new CallPlan { Buyer = buyer }, text)).ToList();
        return theirs.Count > 0 ? theirs : named;
    }

    // “Tomorrow's call”, “the 11 o'clock”, “Thursday's”: the day and the hour that they stand at.
    private List<CallPlan> Standing(IReadOnlyList<CallPlan> among, string text)
    {
        var found = StandsAt.Matches(text)
            .Select(match => match.Groups["at"].Value)
            .Select(at => dates.Read(char.IsDigit(at[0]) ? $"at {at}" : at, context))
            .OfType<TimeExpression>()
            .ToList();
        return found.Count == 0 ? [] : [.. among.Where(plan => found.TrueForAll(when => IsThen(plan, when)))];
    }

    private bool IsThen(CallPlan plan, TimeExpression when)
    {
        var stands = TimeZoneInfo.ConvertTime(plan.Starts, context.Zone).DateTime;
        return when.HasTime ? stands.TimeOfDay == when.Start.TimeOfDay
            : when.End is { } end ? stands >= when.Start && stands < end
            : stands.Date == when.Start.Date || (when.Start < stands && when.Start.DayOfWeek == stands.DayOfWeek);
    }

    private static bool Says(string text, string word)
    {
        var compared = _words.Contains(word) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(word, compared); at >= 0; at = text.IndexOf(word, at + 1, compared))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])
                || (text[end] is 's' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))))
            {
                return true;
            }
        }
        return false;
    }

    private const string Day = @"(?:today|tomorrow|tmrw|tomoz|tonight|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs(?:day)?)?" +
        @"|fri(?:day)?" +
        @"|sat(?:urday)?|sun(?:day)?)";

    private const string Hour = @"(?:(?:half|quarter (?:past|to)) )?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m|o'?clock)?";

    private static readonly WordExpression StandsAt = new(
        @"\b(?<at>" + Day + @")(?:['’]?s (?:\w+ ){0,2}| (?:\w+ )?| \d[\d:.apm]* )" + CallNews.Call + @"\b" +
        @"|\b" + CallNews.Call + @"(?: (?:with|at) \w+(?:\.? \w+)?)? (?:on |of |for )?(?<at>" + Day +
            @")(?:\W*$|\W+(?:is|has|will|won'?t|got|was|at \d|with|needs)\b)|\b(?:the|my|our|that) (?<at>" + Hour + @")(?: one" +
            @"| " + CallNews.Call +
            @")?(?:,? (?:on )?(?:today|tomorrow|\w+day))?\s+(?:is|was|has|got|just|moved|moves|will|won'?t|needs|with|to)\b|\b(?:the" +
            @"|my|our|that|with) (?<at>" + Day +
            @") (?:one|slot)\b|\b(?:cancel\w*|bail\w*|off)(?: on (?:me|us))?(?: for| on)? (?<at>" + Day +
            @")\b|\bcan(?:'?t| ?not) (?:do|make) (?<at>" + Day + @")\b|\b(?:instead of|rather than|from) (?:at |on )?(?<at>" + Day + "" +
            "|" + Hour + @")\b");

    private static readonly WordExpression Ours = new(@"\b(?:our|the|my|that|this|today'?s) (?:\w+ ){0,2}" + CallNews.Call + @"\b");

    // “She pushed it to three”, of whom the talk is about.
    private static readonly WordExpression It = new(@"\b(?:it|us|me)\b");
}
