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

    /// <summary>“Went by the mill today”, and no word more: they have seen or spoken to the buyer.</summary>
    public const string Met = "told.met";

    // The kinds of what is told of the buyer: each has counsel of its own (`arg`).
    private const string Cold = "cold";
    private const string Warm = "warm";
    internal const string Trouble = "trouble";
    internal const string Pause = "pause";
    private const string Others = "others";
    private const string Day = "day";
    private const string Manner = "manner";
    private const string Habit = "habit";
    private const string GaveWay = "gave-way";
    private const string Talked = "talk";
    private const string LeftOut = "left-out";

    // “Ok, done, text sent”: whoever has more to say tells of more than that.
    private const int MostOfDone = 12;
    private const int MostOfMet = 9;
    private const int LatestDone = 5;
    private const int Near = 4;

    private static readonly HashSet<string> _done =
        Words("sent texted emailed e-mailed mailed posted forwarded messaged");

    private static readonly HashSet<string> _met = Words("saw met visited called rang phoned");

    // “It went well” tells more than that they were there.
    private static readonly HashSet<string> _wentTo = Words("by to over round past");

    private static readonly HashSet<string> _beforeDone = Words(
        "ok okay right fine done so and well just yes yep yeah alright now good great cool thanks i i've ive have we we've it it's its " +
            "all that that's the a my your yours gone message mail text email letter quote offer proposal card both off");

    private static readonly HashSet<string> _greetings = Words("evening evenin morning mornin hi hey hello");

    // Somebody else who does or says something, and what came or didn't: then that is told.
    private static readonly HashSet<string> _more = Words(
        "he she they he's she's they're theyre hes shes who no not nothing nobody none never still yet but again twice times quiet " +
            "silent dark with answer answered reply replied back says said wants off what how when why which should do did does remind " +
            "ping signed quota target targets deadline sick year years");

    private static readonly HashSet<string> _theirs = Words(
        "he she they him her them his their he's she's they're theyre they've hes shes he'd she'd they'd he'll she'll they'll client " +
            "customer buyer prospect guy lady fella feller chap");

    private static readonly HashSet<string> _cold = Words(
        "laughing angry annoyed sighed sighs sighing shouted shouting shouts frowned frowning snapped rude irritated furious " +
            "offended impatient bored yawned weird wierd pissed grumpy sulked icy glared sneered scoffed moaned suspicious");

    private static readonly HashSet<string> _warm = Words(
        "loved loves liked enthusiastic enthousiastic excited delighted smiled smiling nodded impressed interested keen clapped laughed " +
            "curious pleased thrilled raved raving praised beamed");

    private static readonly HashSet<string> _trouble = Words(
        "outage outages failed fails failing failure broke broken breaks breakdown breakdowns complaint complaints complained " +
            "complains trouble mess shortage shortages shorts wasted worried worries afraid stressed errors mistakes delays delayed " +
            "chaos nightmare leak leaks leaking lost losing overtime fines fined recall struggling desperate");

    private static readonly HashSet<string> _people = Words(
        "boss bosses director directors board committee chairman chairwoman chair wife husband partner partners son daughter father " +
            "mother brother sister finance cfo ceo coo cto owner owners procurement purchasing accountant lawyer lawyers legal team " +
            "colleague colleagues headquarters hq parent council minister dean secretary treasurer investors shareholders management");

    private static readonly HashSet<string> _haveSay = Words(
        "decides decide decided sign signs signed signature approve approves approval agree agrees vote votes against must takes last");

    private static readonly HashSet<string> _manner = Words(
        "proud shy careful respect old-school stubborn polite formal hates dislikes reserved strict private");

    private static readonly HashSet<string> _habit = Words(
        "uses use using buys buy buying bought orders pays always every");

    // Nobody asks for a day, or for what was liked, of somebody who is ill; and what isn't so is no sign of it.
    private static readonly HashSet<string> _noKind = Words(
        "cancer hospital died death sick ill illness funeral surgery stroke accident not no never nobody didn't didnt doesn't doesnt " +
            "isn't isnt wasn't wasnt hardly");

    private static readonly HashSet<string> _subjects = Words("he she they he's she's they're he'll she'll they'll his her their");

    private static readonly HashSet<string> _slips = Words(
        "rambled panicked blurted caved interrupted froze mumbled messed babbled waffled");

    private static readonly HashSet<string> _givenWay = Words("dropped gave caved knocked reduced lowered");

    private static readonly HashSet<string> _leftOut = Words("never didn't didnt afraid scared");

    private static readonly char[] _between = [' ', ',', '.', '!', '?', ';', ':', '\n', '"', '“', '”', '(', ')'];

    /// <summary>What is told, as what can be replied to; null where it is none of these kinds.</summary>
    /// <param name="reading">The message.</param>
    public static Command? Of(Reading reading)
    {
        var text = reading.Utterance.Text;
        var words = text.Replace('’', '\'').ToLowerInvariant().Split(_between, StringSplitOptions.RemoveEmptyEntries);
        var (act, about) = IsDone(words) ? (Done, null)
            : IsMet(words) ? (Met, null)
            : BuyersMove.IsOwnLimit(text) ? (Counsel.ToOwnLimit, null)
            : OfSeller(words) is { } slip ? (Counsel.ToOwnSlip, slip)
            : OfBuyer(reading, words) is { } kind ? (Counsel.ToWhatTheySaid, kind)
            : ((string?)null, null);
        return act is null || text.Contains('?', StringComparison.Ordinal) ? null
            : new Command(act, about, new(0, text.Length), Acts.Thresholds.Cheap);
    }

    private static bool IsDone(string[] words)
    {
        var at = Array.FindIndex(words, _done.Contains);
        return at >= 0 && at <= LatestDone && words.Length <= MostOfDone && words.Take(at).All(_beforeDone.Contains)
            && !words.Skip(at + 1).Any(_more.Contains);
    }

    private static bool IsMet(string[] words)
    {
        var at = Array.FindIndex(words, word => _met.Contains(word) || word == "went");
        return at >= 0 && at <= LatestDone && words.Length <= MostOfMet
            && (words[at] != "went" || words.Skip(at + 1).Take(2).Any(_wentTo.Contains))
            && words.Take(at).All(word => _beforeDone.Contains(word) || _greetings.Contains(word))
            && !words.Skip(at + 1).Any(_more.Contains);
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
            if (GivesWay(after, words))
            {
                return GaveWay;
            }
            if (after.Exists(_slips.Contains) || (after.Contains("talked") && words.Any(word => word is "too" or "over" or "whole")))
            {
                return Talked;
            }
            if (after.Exists(_leftOut.Contains) && words.Any(IsOfTalking))
            {
                return LeftOut;
            }
        }
        return null;
    }

    // “I gave her 4 percent”, “I dropped 80”: a figure right behind it; “I gave her a call at 9” gives nothing away.
    private static bool GivesWay(List<string> after, string[] words)
    {
        var deed = after.FindIndex(_givenWay.Contains);
        return deed >= 0 && after.ElementAtOrDefault(deed + 1) is not ("off" or "by" or "in")
            && (after.Skip(deed + 1).SkipWhile(word => word is "him" or "her" or "them" or "another" or "by").FirstOrDefault()
                is { } next && char.IsDigit(next[0]) || words.Any(word => word is "discount" or "percent"));
    }

    private static bool IsOfTalking(string word) =>
        word is "ask" or "asked" or "say" or "said" or "listen" or "listened" or "tell" or "told";

    private static string? OfBuyer(Reading reading, string[] words)
    {
        if (reading.Facts.Any(fact => fact.Key == FactKeys.Trouble))
        {
            return Trouble;
        }
        var names = reading.Facts.Any(fact => fact.Key == FactKeys.Buyer);
        if (words.Any(_noKind.Contains) || (!words.Any(_theirs.Contains) && !words.Any(_people.Contains) && !names))
        {
            return null;
        }
        return words.Any(_cold.Contains) ? Cold
            : BuyersMove.Of(reading.Utterance.Text) is { } move ? move
            : words.Any(_trouble.Contains) ? Trouble
            : HasSay(words) ? Others
            : words.Any(_warm.Contains) ? Warm
            : reading.Facts.Any(fact => fact.When is not null) && words.Any(_subjects.Contains) && !words.Any(IsSeller) ? Day
            : words.Any(_manner.Contains) ? Manner
            : words.Any(_habit.Contains) ? Habit
            : null;
    }

    // “My wife” has no say in it.
    private static bool HasSay(string[] words) => words.Any(_haveSay.Contains)
        && words.Where((word, at) => _people.Contains(word) && (at == 0 || words[at - 1] != "my")).Any();

    private static bool IsSeller(string word) => word is "i" or "i'll" or "ill" or "i'm" or "we" or "we'll";

    private static HashSet<string> Words(string all) => new(all.Split(' '), StringComparer.Ordinal);
}
