using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Names, each with its part in the deal.</summary>
internal static class PeopleRules
{
    private const int Reach = 4;

    private static readonly WordSet Bosses = new(
        "boss bosses manager director cfo ceo cto coo cio md vp gaffer chief owner head superior supervisor chairman president chair " +
            "principal " +
        "missus wife husband dad father mum mother brother nephew partner");

    private static readonly WordSet Contacts = new(
        "contact buyer client customer man woman guy lady champion friend pal mate prospect lead deal account sponsor architect");

    private static readonly WordSet Ours = new("my our");

    private static readonly WordSet Switches = new("with w to");

    private static readonly WordSet WentWith = new(
        "went go goes going gone signed sign chose choose picked inked renewed renew stay staying stayed sticking stuck switched " +
        "switching moved moving lost given gave order budget loaded pay pays paid spend spends");

    private static readonly WordSet Uses = new(
        "use uses using chose chosen choosing picked selected preferred prefer prefers versus vs against bought than insures took over");

    private static readonly WordSet Rivals = new("competitor competitors rival supplier provider incumbent vendor caterer");

    private static readonly WordSet Nowadays = new("currently presently now already still");

    private static readonly WordSet Buys = new("buy buys bought buying order orders ordered get gets got");

    private static readonly WordSet Compares = new("compare compares compared comparing measure measures");

    private static readonly WordSet Cheaper = new("cheaper less lower undercut undercuts undercutting");

    private static readonly WordSet Introduces = new(
        "introduce introduction intro introduced connect connects introducing referred refer referral touch number friend cousin bring");

    private static readonly WordSet Decides = new(
        "decides decide decided deciding decider approves approve holds signs commands decision purse cheques owns heads awarded");

    // Stay small inside a name: "Jan van Dijk", "Bank of Ireland".
    private static readonly WordSet Particles =
        new("y de del la las los el van von der den ter da do dos di du des le of and the ra na ssa");

    public static void Read(Scene scene)
    {
        foreach (var name in scene.Names)
        {
            if (scene.IsTime(name.From, name.To) || scene.IsSum(name.From, name.To))
                continue;
            var look = $"{name.Kind}{(int)(name.Confidence * 10)}{(Titles.StandsAt(scene.Sentence, name.From) ? "T" : "")}";
            scene.Propose(new(CandidateKind.Name, name.From, name.To, KeyOf(scene, name))
            {
                Value = Presentable(scene, name),
                Part = name.Kind == NameKind.Company ? null : PartOf.Of(scene, name),
                Look = look,
            });
        }
    }

    private static string KeyOf(Scene scene, Name name)
    {
        var sentence = scene.Sentence;
        if (scene.Asked is FactKeys.Decides or FactKeys.Introduction && !scene.Has(scene.Asked) && !scene.IsQuestion(name.From))
            return scene.Asked;
        if (IsCompetitor(scene, name))
            return FactKeys.Competitor;
        if (IsColleague(sentence, name))
            return FactKeys.Colleague;
        if (IsIntroduced(scene, name))
            return FactKeys.Introduction;
        if (IsDecider(scene, name))
            return FactKeys.Decides;
        if (IsBoss(sentence, name))
            return FactKeys.Boss;
        return PartyKind.Of(scene, name) == NameKind.Company ? FactKeys.Company : FactKeys.Buyer;
    }

    private static bool IsCompetitor(Scene scene, Name name)
    {
        var sentence = scene.Sentence;
        var before = name.From - 1;
        if (sentence.Is(before, "the"))
            before--;
        var clause = scene.ClauseAt(name.From);
        if (sentence[before].Lower is "is" or ":" or "are" && sentence.Any(before - 3, before, Rivals) ||
            sentence.Is(before, Rivals) && !sentence.Is(before - 1, Ours) ||
            sentence.Is(before, Switches) && sentence.Is(before - 1, Nowadays) || HasRivalMark(sentence, name) ||
            sentence[before].Lower is "from" or "at" or "with" && sentence.Any(before - 3, before, Buys) ||
            sentence[before].Lower is "to" or "with" or "against" && sentence.Any(before - 3, before, Compares) ||
            sentence.Any(name.To, Math.Min(clause.To, name.To + 6), Cheaper)
                && name.To < clause.To
                && !sentence.Is(name.From - 1, CompanyWords.Leads))
            return true;
        return name.Kind != NameKind.Person && (sentence.Is(before, Uses) ||
            sentence[before].Lower is "with" or "w" or "to" && sentence.Any(Math.Max(clause.From, before - 6), before, WentWith));
    }

    // "Penske's contract runs out", "renewal w bigfish", "the zendesk rep", "Sunrun had 54k"
    private static bool HasRivalMark(Sentence sentence, Name name) =>
        name.Kind != NameKind.Person && (sentence[name.To].Lower is "contract" or "lease" or "renewal" or "rep" or "pricing" ||
            sentence.Is(name.To, "is") && sentence.Is(name.To + 1, "out") || sentence.Reads(name.To, "out", "of") ||
            sentence.Is(name.From - 1, "hates") || sentence[name.From - 1].Lower is "w"
                or "with" && sentence[name.From - 2].Lower is "renewal" or "contract" or "lease" or "deal" ||
            sentence.Is(name.From - 1, "beat"));

    // "my colleague Pia", "our surveyor Kev"; but "my contact Wes" is theirs
    private static bool IsColleague(Sentence sentence, Name name)
    {
        for (var at = Math.Max(0, name.From - Reach); at < name.From - 1; at++)
        {
            if (sentence.Is(at, Ours) && !sentence.Any(at + 1, name.From, Contacts) && AllNouns(sentence, at + 1, name.From))
                return true;
        }
        return sentence.Reads(name.To, "from", "my", "team") || sentence.Reads(name.To, "from", "our") ||
            sentence[name.To - 1].IsPossessive &&
            sentence[name.To].Lower is "journal" or "stats" or "numbers" or "reminders" or "account" or "deals" or "data";
    }

    private static bool AllNouns(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence[at].IsMark && !sentence.Is(at, ",") || sentence.Is(at, Grammar.Auxiliaries) && !sentence.Is(at, "is") ||
                sentence.Is(at, PersonWords.Cues) || sentence.Is(at, Grammar.Prepositions) && !sentence.Is(at, "of") && at == to - 1)
                return false;
        }
        return true;
    }

    // "Karen, who decides", "gloria, she's the decider", "signed by Mr Holm"
    private static bool IsDecider(Scene scene, Name name)
    {
        var sentence = scene.Sentence;
        if (PartyKind.Of(scene, name) == NameKind.Company)
            return false;
        var at = name.To;
        if (sentence.Is(at, ","))
            at++;
        if (sentence[at].Lower is "who" or "she" or "he" or "she's" or "he's")
            at++;
        else if (at > name.To)
            return false;
        return sentence.Is(at, Decides)
            || sentence.Is(at, "alone") && sentence.Is(at + 1, Decides)
            || sentence.Reads(at, "the", "decider") ||
            sentence.Reads(at, "makes", "the") || sentence.Reads(at, "made", "the") && sentence.Any(at, at + 4, Decides) ||
            sentence.Reads(at, "has", "the", "last") || sentence.Reads(at, "has", "the", "final") || sentence.Reads(at, "signs", "off");
    }

    private static bool IsIntroduced(Scene scene, Name name)
    {
        var clause = scene.ClauseAt(name.From);
        var cue = scene.Sentence.Find(clause.From, name.From, Introduces);
        return cue >= 0 && (scene.Sentence[name.From - 1].Lower is "to" or "with" or "of" || name.From - 1 == cue ||
            name.From - 2 >= cue && scene.Sentence.Is(name.From - 2, "to"));
    }

    private static bool IsBoss(Sentence sentence, Name name)
    {
        for (var at = Math.Max(0, name.From - Reach); at < name.From; at++)
        {
            if (sentence.Is(at, Bosses) && LeadsTo(sentence, at + 1, name.From) && !sentence.Is(at - 1, Ours) && !sentence.Is(at - 2, Ours))
                return true;
        }
        var next = sentence.Is(name.To, ",") ? name.To + 1 : name.To;
        return next > name.To && sentence.Is(next, Grammar.Possessives) && !sentence.Is(next, Ours) && sentence.Is(next + 1, Bosses) ||
            sentence.Is(name.From - 1, "to") && sentence[name.From - 2].Lower is "reports" or "report" ||
            sentence.Is(name.From - 1, "by") && sentence[name.From - 2].Lower is "it" or "this" or "that";
    }

    // "boss Miguel", "chief, one Mr Aas", "boss is named ron", "head of IT Piers"
    private static bool LeadsTo(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (sentence[at].Lower is not ("is" or "," or "called" or "named" or "a" or "one" or "lady" or "of" or "it" or "finance"
                or "sales" or "'s"))
                return false;
        }
        return true;
    }

    private static string Presentable(Scene scene, Name name)
    {
        var span = scene.Sentence.SpanOf(name.From, name.To);
        var value = scene.Utterance.At(name.EndsInPossessive ? span with { Length = span.Length - 1 } : span).ToCharArray();
        for (var at = name.From; at < name.To; at++)
        {
            var word = scene.Sentence[at];
            if (at > name.From && scene.Sentence.Is(at, Particles))
                continue;
            for (var letter = word.Start - span.Start; letter < Math.Min(word.End - span.Start, value.Length); letter++)
            {
                if (BeginsPart(value, letter, word.Start - span.Start))
                    value[letter] = char.ToUpperInvariant(value[letter]);
            }
        }
        return new(value);
    }

    // "Jean-Luc", "O'Brien", "McAteer"
    private static bool BeginsPart(char[] value, int at, int from) => at == from || value[at - 1] == '-' ||
        at == from + 2 && value[at - 1] is '\'' or '’' && value[from] is 'O' or 'D' ||
        at == from + 2 && value[from] == 'M' && value[at - 1] == 'c' && value.Length > from + 4;
}
