using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>People who are told by their role: “her CFO”, “the board”, “procurement”.</summary>
internal static class RoleRules
{
    private static readonly WordSet Roles = new(

            "boss manager director cfo ceo cto coo cio cmo md vp gaffer chief owner board committee procurement purchasing president " +
            "chairman chairwoman shareholder shareholders trustees partners chef legal " +

            "finance management headquarters hq wife husband mother father brother sister son daughter dad mum head controller " +
            "controlling principal dean landlord team department partner it founder " +
        "supervisor accountant lawyer treasurer council parents superior boss's deputy governor governors buyer");

    private static readonly WordSet Qualifiers = new(
        "big new old finance financial managing purchasing sales marketing technical hospital department head senior steering executive " +
        "regional group global general operations the plant works production security us uk it board mother parent");

    private static readonly WordSet MustAsk = new(

            "ask asks asked asking run runs running convince persuade approval approve approves approved ok okay sign-off signoff green " +
            "permission consult consults consulting check checks clear cleared sell blessing seal needs need nod yes present discuss " +
            "table take takes pass past");

    private static readonly WordSet Deciding = new(
        "decides decide decided decision decider signs purse cheques checks budget approves call word say buck");

    public static void Read(Scene scene)
    {
        for (var at = 0; at < scene.Sentence.Count; at++)
        {
            if (!scene.Sentence.Is(at, Roles) || At(scene, at) is not { } role)
                continue;
            if (!scene.IsTime(role.From, role.To) && !scene.IsName(role.From, role.To))
                scene.Propose(new(CandidateKind.Role, role.From, role.To, KeyOf(scene, role.From,
                    role.To)) { Look = scene.Sentence[at].Lower });
            at = role.To - 1;
        }
    }

    private static (int From, int To)? At(Scene scene, int at)
    {
        var sentence = scene.Sentence;
        var (from, to) = (at, at + 1);
        while (to < sentence.Count && sentence.Is(to, Roles) && !sentence[to - 1].IsPossessive)
            to++;
        if (sentence[to - 1].Lower == "head" && sentence.Is(to, "of") && sentence[to + 1].IsWord)
            to += 2;
        if (sentence[to - 1].Lower == "head" && sentence.Is(to, "office"))
            to++;
        while (from > 0 && sentence.Is(from - 1, Qualifiers) && !sentence.Is(from - 1, "the"))
            from--;
        if (sentence.Is(from - 1, Grammar.Possessives) || sentence.Is(from - 1, "the"))
            from--;
        if (sentence.Is(at, "it") && to == at + 1 && from == at)
            return null;
        return sentence[at].IsPossessive && sentence[at].Lower != "boss" ? null : (from, to);
    }

    private static string? KeyOf(Scene scene, int from, int to)
    {
        var sentence = scene.Sentence;
        var clause = scene.ClauseAt(from);
        if (sentence.Is(from, "my") || sentence.Is(from, "our"))
            return null;
        if (scene.Asked is FactKeys.Decides && !scene.IsQuestion(from) && !scene.Has(FactKeys.Decides))
            return FactKeys.Decides;
        if (sentence.Any(to, Math.Min(clause.To, to + 6), Deciding) && !sentence.Any(to, Math.Min(clause.To, to + 6), MustAsk))
            return FactKeys.Decides;
        return sentence.Any(clause.From, from, MustAsk) || sentence.Any(to, Math.Min(clause.To, to + 4), MustAsk) ||
            sentence.Is(from, Grammar.Possessives) && !scene.IsQuestion(from) ? FactKeys.Boss : null;
    }
}
