using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>
/// The part that plain words give to a name which the chain left out: “he is from Baltex”, “Gideon nodded”. Only words that
/// leave no doubt count, for names go out.
/// </summary>
internal static class PlainParts
{
    /// <summary>How sure plain words are.</summary>
    public const double Plain = 0.9;

    private static readonly WordSet Glad = new("keen happy furious back there on");

    private static readonly WordSet Met = new("to with met saw mr ms");

    private static readonly WordSet LeadIns = Grammar.Conjunctions | Grammar.Prepositions | Grammar.Openers | new WordSet("then now well");

    private static readonly WordSet DoesBusiness = new(
        "came has had have still is are was will would won't want wants wanted gone went going picked chose signed needs need never " +
        "declined pulled cancelled buys bought ordered did thing deal back said says");

    /// <summary>Adds what plain words tell.</summary>
    public static void Add(Scene scene, List<Fact> facts)
    {
        PlainDeciders.Add(scene, facts);
        PutPersonRight(scene, facts);
        foreach (var name in Free(scene, facts).Where(name => PlainRivals.Is(scene, name.From, name.To)).ToList())
            Add(scene, facts, name, FactKeys.Competitor);
        if (!facts.Exists(fact => fact.Key == FactKeys.Buyer)
            && Free(scene, facts).Where(name => IsPerson(scene, name)).ToList() is [var person])
            Add(scene, facts, person, FactKeys.Buyer);
        if (!facts.Exists(fact => fact.Key == FactKeys.Company)
            && Free(scene, facts).Where(name => IsFirm(scene, name)).MaxBy(name => KindAt(scene, name) == NameKind.Company) is { } firm)
            Add(scene, facts, firm, FactKeys.Company);
    }

    private static IEnumerable<Candidate> Free(Scene scene, List<Fact> facts) =>
        scene.Candidates.Where(candidate => candidate.Kind == CandidateKind.Name && IsFree(scene, facts, candidate));

    private static NameKind KindAt(Scene scene, Candidate name) => scene.Names.Find(one => one.From == name.From).Kind;

    // “Renewal, Sundby Marine. Torunn asked for 12% off”: where a firm stands beside, who asks is a person.
    private static void PutPersonRight(Scene scene, List<Fact> facts)
    {
        if (facts.FindIndex(fact => fact.Key == FactKeys.Company) is not (>= 0 and var at)
            || facts.Exists(fact => fact.Key == FactKeys.Buyer)
            || !Free(scene, facts).Any(name => KindAt(scene, name) == NameKind.Company)
            || scene.Candidates.Find(one => one.Kind == CandidateKind.Name && scene.Sentence[one.From].Start == facts[at].Span.Start)
                is not { } told
            || KindAt(scene, told) == NameKind.Company
            || told.To - told.From > 1
            || IsEndOfLonger(scene, told.From)
            || !scene.Sentence.Is(told.To, PersonWords.Cues))
            return;
        facts[at] = facts[at] with { Key = FactKeys.Buyer };
    }

    /// <summary>Adds a name or a role with its part.</summary>
    public static void Add(Scene scene, List<Fact> facts, Candidate found, string key) => facts.Add(new(key,
        found.Value ?? scene.Utterance.At(scene.Sentence.SpanOf(found.From, found.To)), scene.Sentence.SpanOf(found.From, found.To), Plain)
        { Stance = scene.StanceAt(found.From) });

    /// <summary>Whether nothing short has been made of these words yet.</summary>
    public static bool IsFree(Scene scene, List<Fact> facts, Candidate candidate)
    {
        var span = scene.Sentence.SpanOf(candidate.From, candidate.To);
        return !scene.IsQuestion(candidate.From)
            && !facts.Exists(fact => fact.Span.Overlaps(span) && fact.Key is not (FactKeys.Reason or FactKeys.Need or FactKeys.Next
                or FactKeys.Learnt));
    }

    // “Spoke to Renko”, “Gideon nodded”, “Leilani, she said”.
    private static bool IsPerson(Scene scene, Candidate name)
    {
        var (sentence, from, to) = (scene.Sentence, name.From, name.To);
        // “At Fabrikam, she says”, “Dental Norte says”: a place, and the end of a longer name.
        if (sentence.Is(from - 1, CompanyWords.Leads) || sentence[from - 1].Lower is "in" or "near" || IsEndOfLonger(scene, from))
            return false;
        if (KindAt(scene, name) == NameKind.Company || !sentence[from].HasCapital)
            return KindAt(scene, name) == NameKind.Person && sentence.Is(to, PersonWords.Cues);
        return sentence.Is(to, PersonWords.Cues)
                && sentence[to].Lower is not ("offers" or "offered" or "came")
                && (KindAt(scene, name) == NameKind.Person || to - from == 1)
            || sentence[to].Lower == "," && sentence[to + 1].Lower is "he" or "she" or "has" or "who"
            || sentence[to].Lower is "is" or "was" && sentence.Is(to + 1, Glad)
            || KindAt(scene, name) == NameKind.Person && sentence.Is(to, Glad)
            || sentence.Is(from - 1, Met) && sentence[from - 2].Lower is "spoke" or "talked" or "spoken" or "off" && to - from == 1;
    }

    private static bool IsEndOfLonger(Scene scene, int from) => scene.Sentence[from - 1] is { IsWord: true, HasCapital: true }
        && !(from == 1 && scene.Sentence.Is(0, LeadIns));

    // “Contoso. Saw Dana”, “he is from Baltex”, “Orbeline had our contract”.
    private static bool IsFirm(Scene scene, Candidate name)
    {
        var (sentence, from, to) = (scene.Sentence, name.From, name.To);
        if (!scene.Names.Exists(one => one.From == from && PartyKind.Of(scene, one) == NameKind.Company))
            return false;
        var isOf = sentence[from - 1].Lower is "from" or "at" or "@" or "to" && sentence[from - 2].Lower is not "swapped";
        var isBesidePerson = sentence.Is(from - 1, ",")
            && scene.Names.Exists(one => one.To == from - 1 && one.Kind == NameKind.Person);
        var isAlone = sentence[from - 1].Lower is "" or "." or "-" or ":" or "," && sentence[to].Lower is "" or "." or ":" or "," or "-";
        var isSubject = sentence[from - 1].Lower is "on" or "about" or "with" or "ref" or "status" or "is" or "update"
            && (!sentence[to].IsWord || sentence[to].Lower is "the" or "um" or "update");
        return sentence[from].HasCapital
            && (isOf || isBesidePerson || isAlone || isSubject || KindAt(scene, name) == NameKind.Company || sentence.Is(to, DoesBusiness));
    }
}
