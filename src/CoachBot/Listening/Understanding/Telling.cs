using CoachBot.Content;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What kind of thing a seller tells in the middle of a talk that answers nothing, and that no counsel is known for: “the last outage cost
/// them two days” is their trouble, “his son takes over in July” somebody else with a say. Words for the kind are worth more than “noted”.
/// </summary>
internal static class Telling
{
    /// <summary>What the seller has sent or done already: nothing is to be done but wait.</summary>
    public const string Done = "told.done";

    /// <summary>They have seen or spoken to the buyer, and tell no more yet.</summary>
    public const string Met = "told.met";

    // The kinds of what is told of the buyer: each has counsel of its own (`arg`).
    private const string Cold = "cold";
    private const string Warm = "warm";
    private const string Trouble = "trouble";
    private const string Others = "others";
    private const string Day = "day";
    private const string Manner = "manner";
    private const string Habit = "habit";
    private const string GaveWay = "gave-way";

    // “Ok, done, text sent”: whoever has more to say tells of more than that.
    private const int MostOfDone = 12;
    private const int MostOfMet = 9;
    private const int LatestDone = 5;
    private const int Near = 4;

    private static readonly HashSet<string> _done =
        Words("sent texted emailed e-mailed mailed posted forwarded messaged gone wrote");

    private static readonly HashSet<string> _met = Words("went saw met visited called rang phoned spoke talked");

    private static readonly HashSet<string> _beforeDone = Words(
        "ok okay right fine done so and well just yes yep yeah alright now good great cool thanks i i've ive have we we've it it's its " +
            "all that that's the a my your yours message mail text email letter quote offer proposal card both off");

    private static readonly HashSet<string> _greetings = Words("evening evenin morning mornin hi hey hello");

    private static readonly HashSet<string> _theirs = Words(
        "he she they him her them his their he's she's they're theyre they've hes shes he'd she'd they'd he'll she'll they'll client " +
            "customer buyer prospect guy lady fella feller chap");

    private static readonly HashSet<string> _cold = Words(
        "laughing angry annoyed cross cold sighed sighs sighing shouted shouting shouts frowned frowning snapped rude irritated furious " +
            "offended impatient bored yawned weird wierd pissed grumpy sulked icy glared sneered scoffed moaned suspicious distant");

    private static readonly HashSet<string> _warm = Words(
        "loved loves liked enthusiastic enthousiastic excited delighted smiled smiling nodded impressed interested keen clapped laughed " +
            "curious pleased thrilled raved raving praised beamed");

    private static readonly HashSet<string> _trouble = Words(
        "outage outages failed fails failing failure broke broken breaks breakdown breakdowns complaint complaints complained " +
            "complains trouble mess shortage shortages shorts costs costing wasted worried worries afraid stressed errors mistakes " +
            "delays delayed chaos nightmare leak leaks leaking lost losing overtime fines fined recall returns struggling desperate");

    private static readonly HashSet<string> _people = Words(
        "boss bosses director directors board committee chairman chairwoman chair wife husband partner partners son daughter father " +
            "mother brother sister finance cfo ceo coo cto owner owners procurement purchasing accountant lawyer lawyers legal team " +
            "colleague colleagues headquarters hq parent council minister dean secretary treasurer investors shareholders management");

    private static readonly HashSet<string> _haveSay = Words(
        "decides decide decided sign signs signed signature approve approves approval agree agrees must will has have new joins join " +
            "joining wants want asked asks thinks against says said takes take word say vote votes look looks there come comes");

    private static readonly HashSet<string> _manner = Words(
        "kind type proud shy careful respect old-school stubborn polite formal hates dislikes quiet reserved strict particular busy " +
            "private");

    private static readonly HashSet<string> _habit = Words(
        "uses use using buys buy buying has have runs works pays gets does always every only still already since orders makes keeps " +
            "goes does");

    private static readonly HashSet<string> _slips = Words(
        "dropped gave talked rambled panicked forgot blurted caved interrupted froze mumbled promised pushed messed babbled waffled");

    private static readonly HashSet<string> _givenWay = Words("dropped gave caved knocked reduced lowered");

    private static readonly HashSet<string> _leftOut = Words("never didn't didnt afraid scared should");

    private static readonly char[] _between = [' ', ',', '.', '!', '?', ';', ':', '\n', '"', '“', '”', '(', ')'];

    /// <summary>What is told, as what can be replied to; null where it is none of these kinds.</summary>
    /// <param name="reading">The message.</param>
    public static Command? Of(Reading reading)
    {
        var text = reading.Utterance.Text;
        var words = text.Replace('’', '\'').ToLowerInvariant().Split(_between, StringSplitOptions.RemoveEmptyEntries);
        var (act, about) = IsDone(words) ? (Done, null)
            : IsMet(words) ? (Met, null)
            : OfSeller(words) is { } slip ? (Counsel.ToOwnSlip, slip)
            : OfBuyer(reading, words) is { } kind ? (Counsel.ToWhatTheySaid, kind)
            : ((string?)null, null);
        return act is null ? null : new Command(act, about, new(0, text.Length), Acts.Thresholds.Cheap);
    }

    private static bool IsDone(string[] words)
    {
        var at = Array.FindIndex(words, _done.Contains);
        return at >= 0 && at <= LatestDone && words.Length <= MostOfDone && words.Take(at).All(_beforeDone.Contains);
    }

    // “Went by the plant today”: what came of it, they'll tell when they're asked.
    private static bool IsMet(string[] words)
    {
        var at = Array.FindIndex(words, _met.Contains);
        return at >= 0 && at <= LatestDone && words.Length <= MostOfMet
            && words.Take(at).All(word => _beforeDone.Contains(word) || _greetings.Contains(word))
            && !words.Skip(at).Any(word => _theirs.Contains(word) && word is not ("him" or "her" or "them"))
            && !words.Contains("but") && !words.Contains("not");
    }

    // “I dropped 80 naira”, “I never asked him”: what they did themselves, and what they left out.
    private static string? OfSeller(string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at] is not ("i" or "i've" or "ive" or "we"))
            {
                continue;
            }
            var after = words.Skip(at + 1).Take(Near).ToList();
            if (after.Exists(_givenWay.Contains) && words.Any(word => word.Any(char.IsDigit) || word is "discount" or "percent"))
            {
                return GaveWay;
            }
            if (after.Exists(_slips.Contains) || (after.Exists(_leftOut.Contains) && words.Any(IsOfTalking)))
            {
                return "talk";
            }
        }
        return null;
    }

    private static bool IsOfTalking(string word) =>
        word is "ask" or "asked" or "say" or "said" or "listen" or "listened" or "tell" or "told";

    private static string? OfBuyer(Reading reading, string[] words)
    {
        if (!words.Any(_theirs.Contains) && !words.Any(_people.Contains) && !reading.Facts.Any(fact => fact.Key == FactKeys.Buyer))
        {
            return null;
        }
        return words.Any(_cold.Contains) ? Cold
            : words.Any(_trouble.Contains) ? Trouble
            : words.Any(_people.Contains) && words.Any(_haveSay.Contains) ? Others
            : words.Any(_warm.Contains) ? Warm
            : reading.Facts.Any(fact => fact.When is not null) ? Day
            : words.Any(_manner.Contains) ? Manner
            : words.Any(_habit.Contains) ? Habit
            : null;
    }

    private static HashSet<string> Words(string all) => new(all.Split(' '), StringComparer.Ordinal);
}
