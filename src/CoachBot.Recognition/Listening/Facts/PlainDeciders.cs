using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Who has a say, where plain words tell it and the chain left it out: “his FD signs it off”, “the bank has to agree”.</summary>
internal static class PlainDeciders
{
    private const int Reach = 6;

    private static readonly WordSet Rules = new(
        "signs decides approves votes decide approve sign agree agrees agreed accept accepts endorse endorses confirm confirms okay ok " +
        "vote look owns chooses choose picks bless");

    private static readonly WordSet Awaited = new("needs need must has have still would will wants to can could hasn't hasnt said do does");

    private static readonly WordSet Asked = new("ask asks asking awaiting approver approval sign-off signoff consult");

    private static readonly WordSet Ours = new("my our");

    // Who can have a say: a role, or whoever is called like one.
    private static readonly WordSet Somebody = new(
        "officer lead rep office group bank council cofounder co-founder brothers sisters vets parents team department court fund " +
        "investors owners family union landlord architect engineer consultant bookkeeper agency trust");

    private static readonly WordSet NoOne = new(
        "client customer buyer offer price order contract deal that which who he she they it and but i we says said");

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

    /// <summary>Adds who they are.</summary>
    public static void Add(Scene scene, List<Fact> facts)
    {
        foreach (var role in scene.Candidates.Where(candidate => candidate.Kind == CandidateKind.Role
            && PlainParts.IsFree(scene, facts, candidate)))
        {
            if (IsAsked(scene, role))
                PlainParts.Add(scene, facts, role, role.Rule is FactKeys.Boss ? FactKeys.Boss : FactKeys.Decides);
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
            facts.Add(new(FactKeys.Decides, who.Value, span, PlainParts.Plain) { Stance = scene.StanceAt(at) });
            return;
        }
    }

    private static bool IsSomebody(Scene scene, int from, int last) => scene.Sentence.Is(last, Somebody)
        || scene.Candidates.Exists(one => one.Kind == CandidateKind.Role && one.From <= last && one.To > from);

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
}
