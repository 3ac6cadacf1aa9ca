using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Clauses;

/// <summary>Whether a run of words says something by itself: whether it has a verb, and who does it.</summary>
internal static class Statements
{
    private const int Near = 4;

    private static readonly WordSet Verbs = Grammar.Auxiliaries | new WordSet(

            "said say says told tells asked asks wants want wanted needs need needed went go goes going got get gets getting came come " +
            "comes sent send sends called calls call took take takes gave give " +

            "gives made makes keep keeps kept think thinks thought know knows knew like likes liked love loves loved hate hates left " +
            "leave leaves lost lose signed signs replied replies answered answers " +

            "showed shows show met meet meets spoke speak speaks talk talked talks agreed agrees promised picked picks chose choose " +
            "decided decides bought buys buy pays paid pay cancelled cancels moved " +

            "moves pushed ghosted ghosts declined declines rejected dropped drops stopped stops mailed emailed texted phoned rang wrote " +
            "writes read reads saw see sees heard hear hears ran run runs sat " +

            "sit sits stood stands stays stayed pick answer reply works worked seems seemed looks looked sounds feels felt found finds " +
            "uses use used costs cost ended ends started starts begins began waits waiting " +

            "remind ping let's lets turned turns gathers turn hung happened happens laughed hides hid hiding ignored ignores blames " +
            "booked books offered offers prefers mentioned mentions it's he's " +

            "she's that's there's they're we're i'm i've they've we've who's what's i'll he'll she'll they'll we'll i'd he'd she'd " +
            "they'd we'd im ive theyre theyve");

    public static bool HasVerb(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (IsVerb(sentence, at))
                return true;
        }
        return false;
    }

    /// <summary>True where one of the next few words, up to a comma, is a verb.</summary>
    public static bool HasVerbNear(Sentence sentence, int from)
    {
        for (var at = from; at < from + Near && !sentence[at].IsMark; at++)
        {
            if (IsVerb(sentence, at))
                return true;
        }
        return false;
    }

    /// <summary>True where a verb stands right behind a subject, an adverb between them or not.</summary>
    public static bool FollowsSubject(Sentence sentence, int at) =>
        sentence[at].Lower.Contains('\'', StringComparison.Ordinal) || IsVerb(sentence, at + 1) || IsVerb(sentence, at + 2) ||
            sentence[at + 1].Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"ana said", "her boss wants", "the cfo is": a subject in one or two words, then a verb.</summary>
    public static bool StartsWithSubject(Sentence sentence, int at)
    {
        if (sentence[at].IsMark || IsVerb(sentence, at) || sentence.Is(at, Grammar.Prepositions))
            return false;
        var noun = sentence.Is(at, Grammar.Possessives) || sentence.Is(at, Grammar.Articles) ? at + 1 : at;
        return IsVerb(sentence, noun + 1);
    }

    private static bool IsVerb(Sentence sentence, int at)
    {
        var word = sentence[at];
        return word.IsWord && (Verbs.Contains(word.Lower) || word.IsPossessive &&
            word.Lower is "he" or "she" or "it" or "that" or "there" or "who" or "what" or "here" && word.IsPossessive);
    }
}
