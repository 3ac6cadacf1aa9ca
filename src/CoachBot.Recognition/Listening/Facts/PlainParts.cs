using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>
/// The part that plain words give to a name or a role which the chain left out: “his FD signs it off”, “they went with Tarvex”, “he
/// is from Baltex”. Only words that leave no doubt count, for names go out.
/// </summary>
internal static class PlainParts
{
    private const double Plain = 0.9;
    private const int Reach = 6;

    private static readonly WordSet Rules = new(
        "signs decides approves votes decide approve sign agree agrees agreed accept accepts endorse endorses confirm confirms okay ok " +
        "vote look owns chooses choose picks bless");

    private static readonly WordSet Awaited = new("needs need must has have still would will wants to can could hasn't hasnt said do does");

    private static readonly WordSet Asked = new("ask asks asking awaiting approver approval sign-off signoff consult");

    private static readonly WordSet Ours = new("my our");

    private static readonly WordSet TookThem = new(
        "with to or dropped picked chose chosen picking versus vs over and between from by beat left ditched");

    private static readonly WordSet Going = new(
        "went going gone go goes signing signed sign swapped swapping switched switching moved moving stay staying stuck happy torn " +
        "renewed us bid proposal lost");

    private static readonly WordSet Looks = new("looking trialling trying testing seeing comparing talking price offer quote move");

    private static readonly WordSet Glad = new("keen happy furious back there on");

    private static readonly WordSet Met = new("to with met saw mr ms");

    private static readonly WordSet LeadIns = Grammar.Conjunctions | Grammar.Prepositions | Grammar.Openers | new WordSet("then now well");

    // Who can have a say: a role, or whoever is called like one.
    private static readonly WordSet Somebody = new(
        "officer lead rep office group bank council cofounder co-founder brothers sisters vets parents team department court fund " +
        "investors owners family union landlord architect engineer consultant bookkeeper agency trust");

    private static bool IsSomebody(Scene scene, int from, int last) => scene.Sentence.Is(last, Somebody)
        || scene.Candidates.Exists(one => one.Kind == CandidateKind.Role && one.From <= last && one.To > from);

    private static readonly WordSet NoOne = new(
        "client customer buyer offer price order contract deal that which who he she they it and but i we says said");

    private static readonly WordSet Rival = new("competing rival competitor other cheaper");

    private static readonly WordSet Bids = new(
        "quoted quotes offers offered undercut undercuts does giving offering sniffing bid came pitched charges charge");

    private static readonly WordSet DoesBusiness = new(
        "came has had have still is are was will would won't want wants wanted gone went going picked chose signed needs need never " +
        "declined pulled cancelled buys bought ordered did thing deal back said says");

    /// <summary>Adds what plain words tell.</summary>
    public static void Add(Scene scene, List<Fact> facts)
    {
        AddWhoDecides(scene, facts);
        PutPersonRight(scene, facts);
        foreach (var name in Free(scene, facts).Where(name => IsRival(scene, name.From, name.To)).ToList())
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

    private static void AddWhoDecides(Scene scene, List<Fact> facts)
    {
        foreach (var role in scene.Candidates.Where(candidate => candidate.Kind == CandidateKind.Role && IsFree(scene, facts, candidate)))
        {
            if (IsAsked(scene, role))
                Add(scene, facts, role, role.Rule is FactKeys.Boss ? FactKeys.Boss : FactKeys.Decides);
        }
        if (facts.Exists(fact => fact.Key is FactKeys.Boss or FactKeys.Decides))
            return;
        var text = scene.Utterance.Text;
        foreach (var who in MustAgree.Matches(text).Concat(Settles.Matches(text)).Select(match => match.Groups["who"]))
        {
            var (span, at) = (new Span(who.Index, who.Length), scene.Sentence.WordAt(who.Index));
            if (facts.Exists(fact => fact.Span.Overlaps(span) && fact.Key is FactKeys.Buyer or FactKeys.Company)
                || scene.Sentence.Any(at, scene.Sentence.WordAt(span.End), NoOne)
                || !IsSomebody(scene, at, scene.Sentence.WordAt(span.End - 1))
                || scene.IsQuestion(at) || scene.StanceAt(at) is not (Stance.Said or Stance.Reported))
                continue;
            facts.Add(new(FactKeys.Decides, who.Value, span, Plain) { Stance = scene.StanceAt(at) });
            return;
        }
    }

    private static void Add(Scene scene, List<Fact> facts, Candidate found, string key) => facts.Add(new(key,
        found.Value ?? scene.Utterance.At(scene.Sentence.SpanOf(found.From, found.To)), scene.Sentence.SpanOf(found.From, found.To), Plain)
        { Stance = scene.StanceAt(found.From) });

    private static bool IsFree(Scene scene, List<Fact> facts, Candidate candidate)
    {
        var span = scene.Sentence.SpanOf(candidate.From, candidate.To);
        return !scene.IsQuestion(candidate.From)
            && !facts.Exists(fact => fact.Span.Overlaps(span) && fact.Key is not (FactKeys.Reason or FactKeys.Need or FactKeys.Next
                or FactKeys.Learnt));
    }

    // “Legal still has to approve it”, “the board signs anything above 50k”, “approver: the purchasing board”.
    private static bool IsAsked(Scene scene, Candidate role)
    {
        var sentence = scene.Sentence;
        if (sentence.Is(role.From, Ours) || sentence.Is(role.From - 1, Ours) || IsNamed(scene, role.To))
            return false;
        var before = sentence[role.From - 1].Lower is "for" or "on" or "from" or ":" or "with" or "w" ? role.From - 2 : role.From - 1;
        if (sentence.Is(before, Asked))
            return true;
        var end = Math.Min(scene.ClauseAt(role.From).To, role.To + Reach);
        // “his team lead has”, “the COO of the group signs”: what the role is called may take a word more.
        var verb = sentence.Is(role.To, Awaited) || sentence.Is(role.To, Rules) ? role.To : role.To + 1;
        return sentence[role.To].IsWord && (sentence.Is(verb, Rules) && !sentence.Is(verb, "look")
            || sentence.Is(verb, Awaited) && sentence.Any(verb + 1, end, Rules));
    }

    // “Her director, Mr Dunn”: the name says who it is.
    private static bool IsNamed(Scene scene, int to)
    {
        var next = scene.Sentence.Is(to, ",") ? to + 1 : to;
        return scene.Names.Exists(name => name.From == next);
    }

    // “Happy with Quillon”, “Northwind quoted £9,300”, “torn between us and Stackpine”.
    private static bool IsRival(Scene scene, int from, int to)
    {
        var sentence = scene.Sentence;
        if (scene.Names.Exists(name => name.From == from && name.Kind == NameKind.Person && name.Confidence > Plain))
            return false;
        var lead = sentence[from - 1].Lower;
        if (lead == ":" && sentence.Any(from - 3, from - 1, Rival))
            return true;
        // “I went to Contoso”, “our offer to Northwind”: what the seller does makes nobody a rival.
        var isOurs = sentence.Any(scene.ClauseAt(from).From, from, WeDo) && !sentence.Any(from - 3, from, AgainstUs);
        if (!isOurs && (IsChosen(scene, from) || IsLookedAt(sentence, from, to)))
            return true;
        var verb = sentence[to].Lower is "is" or "are" or "was" ? to + 1 : to;
        var end = Math.Min(scene.ClauseAt(from).To, verb + Reach);
        return (sentence.Is(verb, Bids) || sentence.Reads(to, "is", "at"))
            && (sentence.Any(verb, end, Offered) || Enumerable.Range(verb, Math.Max(0, end - verb)).Any(at => sentence[at].IsNumber))
            && !sentence.Any(verb, verb + Reach, Backs);
    }

    // “The bank has to agree first”, “the safety officer has to be won over”.
    private static readonly WordExpression MustAgree = new(
        @"\b(?<who>(?:the|his|her|their) (?:[a-z][a-z-]+ ){0,2}[a-z][a-z-]+)" +
            @" (?:both |still |also |first )?(?:has to|have to|must|needs to|need to|will still|would have to)" +
            @" (?:also |first |still |now )?" +
            @"(?:agree|consent|approve|sign|okay|accept|endorse|vote|decide|say yes|bless" +
            @"|be (?:convinced|won over|asked|in on))");

    private static readonly WordExpression Settles = new(
        @"\b(?<who>(?:the|his|her|their) (?:[a-z][a-z-]+ ){0,2}[a-z][a-z-]+)" +
            @" (?:decides?|votes?|picks? the|picks? tools|chooses?|makes? the call|can veto|vetoes" +
            @"|(?:has|have) the (?:final|last))\b");

    private static bool IsChosen(Scene scene, int from)
    {
        var sentence = scene.Sentence;
        if (sentence[from - 1].Lower is "dropped" or "picked" or "chose" or "ditched"
            && !scene.Utterance.Text.Contains("dropped by", StringComparison.Ordinal))
            return true;
        return sentence.Is(from - 1, TookThem) && sentence.Any(from - 4, from - 1, Going) && !sentence.Is(from - 2, "meeting");
    }

    private static bool IsLookedAt(Sentence sentence, int from, int to)
    {
        if (sentence[from - 1].Lower is "to" or "at" or "of" or "from" or "with" && sentence.Any(from - 3, from - 1, Looks))
            return true;
        return sentence.Is(from - 1, Looks) || sentence.Reads(to, "gets", "it")
            || sentence[to].Lower is "gives" or "has" or "will" && sentence[to + 1].Lower is "her" or "him" or "them" or "one" or "do";
    }

    private static readonly WordSet WeDo = new("i i'm im i've ive i'll we we're we've our my us let's");

    private static readonly WordSet AgainstUs = new("us");

    private static readonly WordSet Offered = new(
        "for less cheaper discount off same percent % around lower under at £ $ € half free");

    private static readonly WordSet Backs = new("back us me");

    // “Spoke to Renko”, “Gideon nodded”, “Leilani, she said”.
    private static bool IsPerson(Scene scene, Candidate name)
    {
        var (sentence, from, to) = (scene.Sentence, name.From, name.To);
        // “At Fabrikam, she says”, “Dental Norte says”: a place, and the end of a longer name.
        if (sentence.Is(from - 1, CompanyWords.Leads) || sentence[from - 1].Lower is "in" or "near" || IsEndOfLonger(scene, from))
            return false;
        if (KindAt(scene, name) == NameKind.Company || !sentence[from].HasCapital)
            return KindAt(scene, name) == NameKind.Person && sentence.Is(to, PersonWords.Cues);
        return sentence.Is(to, PersonWords.Cues) && !sentence.Is(to, Bids) && (KindAt(scene, name) == NameKind.Person || to - from == 1)
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
