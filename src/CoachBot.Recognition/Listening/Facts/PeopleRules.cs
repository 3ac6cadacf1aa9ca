using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Names, each with its part in the deal.</summary>
internal static class PeopleRules
{
    private const int Reach = 4;

    private static readonly WordSet Bosses = new(
        "boss bosses manager director cfo ceo cto coo cio md vp gaffer chief owner head superior supervisor chairman president chair");

    private static readonly WordSet Colleagues = new(
        "colleague colleagues teammate coworker presales manager boss engineer intern partner assistant junior trainee mate desk team");

    private static readonly WordSet Switches = new("with w to");

    private static readonly WordSet WentWith = new(
        "went go goes going gone signed sign chose choose picked inked renewed renew stay staying stayed sticking stuck switched " +
        "switching moved moving lost given gave order budget loaded");

    private static readonly WordSet Uses = new(
        "use uses using chose chosen choosing picked preferred prefer prefers versus vs against bought than insures took");

    private static readonly WordSet Introduces = new(
        "introduce introduction intro introduced connect connects introducing referred refer referral");

    private static readonly WordSet Decides = new("decides decide deciding approves approve holds");

    public static void Read(Scene scene)
    {
        foreach (var name in scene.Names)
        {
            if (scene.IsTime(name.From, name.To) || scene.IsSum(name.From, name.To))
                continue;
            var look = $"{name.Kind}{(int)(name.Confidence * 10)}";
            scene.Propose(new(CandidateKind.Name, name.From, name.To, KeyOf(scene, name)) { Value = Presentable(scene, name),
                Look = look });
        }
    }

    private static string KeyOf(Scene scene, Name name)
    {
        var sentence = scene.Sentence;
        if (scene.Asked is FactKeys.Decides or FactKeys.Introduction && !scene.Has(scene.Asked) && !scene.IsQuestion(name.From))
            return scene.Asked;
        if (IsCompetitor(sentence, name))
            return FactKeys.Competitor;
        if (IsColleague(scene, name))
            return FactKeys.Colleague;
        if (IsIntroduced(scene, name))
            return FactKeys.Introduction;
        if (sentence.Is(name.To, Decides) || sentence.Reads(name.To, "who", "decides") ||
            sentence.Reads(name.To, "has", "the", "last", "word") || sentence.Reads(name.To, "signs", "off") ||
            sentence.Reads(name.To, "makes", "the", "call"))
            return FactKeys.Decides;
        if (IsBoss(sentence, name))
            return FactKeys.Boss;
        return PartyKind.Of(scene, name) == NameKind.Company ? FactKeys.Company : FactKeys.Buyer;
    }

    private static bool IsCompetitor(Sentence sentence, Name name)
    {
        var before = name.From - 1;
        if (sentence.Is(before, "the"))
            before--;
        return sentence.Is(before, Switches) && sentence.Any(before - 3, before, WentWith) && name.Kind != NameKind.Person ||
            sentence.Is(before, Uses) && name.Kind != NameKind.Person ||
            sentence.Reads(name.To, "was", "cheaper") || sentence.Reads(name.To, "is", "cheaper");
    }

    private static bool IsColleague(Scene scene, Name name)
    {
        var sentence = scene.Sentence;
        for (var at = Math.Max(0, name.From - Reach); at < name.From; at++)
        {
            if (sentence[at].Lower is "my" or "our" && sentence.Any(at + 1, name.From, Colleagues))
                return true;
        }
        return sentence.Reads(name.To, "from", "my", "team") || sentence.Reads(name.To, "from", "our") ||
            sentence[name.To - 1].IsPossessive &&
            sentence[name.To].Lower is "journal" or "stats" or "numbers" or "reminders" or "account" or "deals" or "data";
    }

    private static bool IsIntroduced(Scene scene, Name name)
    {
        var clause = scene.ClauseAt(name.From);
        var cue = scene.Sentence.Find(clause.From, name.From, Introduces);
        return cue >= 0 && scene.Sentence[name.From - 1].Lower is "to" or "with";
    }

    private static bool IsBoss(Sentence sentence, Name name)
    {
        for (var at = Math.Max(0, name.From - Reach); at < name.From; at++)
        {
            if (sentence.Is(at, Bosses) && (sentence.Is(at - 1, Grammar.Possessives) || sentence[at - 1].IsPossessive ||
                sentence[at - 1].Lower is "the" or "new" or "big") && (at + 1 == name.From ||
                sentence[at + 1].Lower is "is" or "," or "called" or "a"))
                return true;
        }
        return sentence.Is(name.From - 1, "to") && sentence[name.From - 2].Lower is "reports" or "report" ||
            sentence.Is(name.From - 1, "by") && sentence[name.From - 2].Lower is "it" or "this" or "that";
    }

    private static string Presentable(Scene scene, Name name)
    {
        var value = scene.Utterance.At(scene.Sentence.SpanOf(name.From, name.To)).ToCharArray();
        var starts = true;
        for (var at = 0; at < value.Length; at++)
        {
            if (starts && char.IsLower(value[at]))
                value[at] = char.ToUpperInvariant(value[at]);
            starts = value[at] is ' ' or '-';
        }
        return new(value);
    }
}
