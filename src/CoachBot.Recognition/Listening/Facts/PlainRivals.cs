using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Whether a name is another bidder's, by plain words: “they went with Tarvex”, “Northwind quoted £9,300”.</summary>
internal static class PlainRivals
{
    private const int Reach = 6;

    private static readonly WordSet TookThem = new(
        "with to or dropped picked chose chosen picking versus vs over and between from by beat left ditched");

    private static readonly WordSet Going = new(
        "went going gone go goes signing signed sign swapped swapping switched switching moved moving stay staying stuck happy torn " +
        "renewed us bid proposal lost");

    private static readonly WordSet Looks = new("looking trialling trying testing seeing comparing talking price offer quote move");

    private static readonly WordSet Rival = new("competing rival competitor other cheaper");

    private static readonly WordSet Bids = new(
        "quoted quotes offers offered undercut undercuts does giving offering sniffing bid came pitched charges charge");

    private static readonly WordSet Offered = new(
        "for less cheaper discount off same percent % around lower under at £ $ € half free");

    private static readonly WordSet Backs = new("back us me");

    private static readonly WordSet BesideUs = new("us");

    private static readonly WordSet WeDo = new("i i'm im i've ive i'll we we're we've our my us let's");

    /// <summary>Whether it is: “happy with Quillon”, “torn between us and Stackpine”.</summary>
    public static bool Is(Scene scene, int from, int to)
    {
        var sentence = scene.Sentence;
        if (scene.Names.Exists(name => name.From == from && name.Kind == NameKind.Person && name.Confidence > PlainParts.Plain))
            return false;
        var lead = sentence[from - 1].Lower;
        if (lead == ":" && sentence.Any(from - 3, from - 1, Rival))
            return true;
        // “I went to Contoso”, “our offer to Northwind”: what the seller does makes nobody a rival.
        var isOurs = sentence.Any(scene.ClauseAt(from).From, from, WeDo) && !sentence.Any(from - 3, from, BesideUs);
        if (!isOurs && (IsChosen(scene, from) || IsLookedAt(sentence, from, to)))
            return true;
        var verb = sentence[to].Lower is "is" or "are" or "was" ? to + 1 : to;
        var end = Math.Min(scene.ClauseAt(from).To, verb + Reach);
        return (sentence.Is(verb, Bids) || sentence.Reads(to, "is", "at"))
            && (sentence.Any(verb, end, Offered) || Enumerable.Range(verb, Math.Max(0, end - verb)).Any(at => sentence[at].IsNumber))
            && !sentence.Any(verb, verb + Reach, Backs);
    }

    private static bool IsChosen(Scene scene, int from)
    {
        var sentence = scene.Sentence;
        return sentence[from - 1].Lower is "dropped" or "picked" or "chose" or "ditched"
            || sentence.Is(from - 1, TookThem) && sentence.Any(from - 4, from - 1, Going) && !sentence.Is(from - 2, "meeting");
    }

    private static bool IsLookedAt(Sentence sentence, int from, int to)
    {
        if (sentence[from - 1].Lower is "to" or "at" or "of" or "from" or "with" && sentence.Any(from - 3, from - 1, Looks))
            return true;
        return sentence.Is(from - 1, Looks) || sentence.Reads(to, "gets", "it")
            || sentence[to].Lower is "gives" or "has" or "will" && sentence[to + 1].Lower is "her" or "him" or "them" or "one" or "do";
    }
}
