using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Clauses;

/// <summary>Tells how a clause is meant.</summary>
internal static class StanceReader
{
    private static readonly WordSet ImaginedOpenings = new("suppose supposing imagine assuming unless whether");

    private static readonly WordSet Unsure = new(
        "know knows sure wonder wondering idea clue unsure unclear doubt question ask asked asking see tell check remember");

    private static readonly WordSet News = new(

            "no yes said say decline declined declining reject rejected rejecting cancel cancelled canceled lost lose dead over gone " +
            "hide hiding hides ghost ghosting ghosted quiet silent sign signed " +
        "signing bought buying price money budget cost about final closed off angry annoyed refused refusing interested gospel");

    private static readonly WordSet NotYetNews = new(
        "say decline hide hiding ghosting ghosted quiet silent no lost over dead declined cancelled rejected cancel reject sign signed " +
        "about price money budget refused final closed");

    private static readonly WordSet Hearsay = new("apparently allegedly supposedly rumour rumor");

    private static readonly WordSet Reporters = new(
        "said says say told tells promised promises swears swore claims claimed mentioned reckons wrote thinks thought believes");

    private static readonly WordSet Promises = new(
        "would will he'd she'd they'd he'll she'll they'll it'd it'll wants might could may i'd i'll we'd we'll is are can has have was " +
        "were it's he's she's they're");

    private static readonly WordSet Turns = new("now today since lately suddenly meanwhile nowadays currently then until till but");

    private static readonly WordSet PastMarks = new("ago originally initially once yesterday earlier formerly previously");

    private static readonly WordSet PastVerbs = new(

            "was were had did loved liked went got came said told met spoke agreed promised wanted needed thought seemed looked sent " +
            "gave took made found showed started began used laughed nodded " +

            "signed asked called replied answered raved smiled hugged booked kept knew felt ran sat stood wrote didn't wasn't weren't " +
            "couldn't wouldn't");

    public static Stance Read(Sentence sentence, IReadOnlyList<Run> clauses, int index)
    {
        var clause = clauses[index];
        if (IsImagined(sentence, clause))
            return Stance.Hypothetical;
        if (IsDenied(sentence, clause))
            return Stance.Denied;
        if (IsReported(sentence, clause))
            return Stance.Reported;
        return IsPast(sentence, clauses, index) ? Stance.Past : Stance.Said;
    }

    private static bool IsImagined(Sentence sentence, Run clause)
    {
        var first = Skip(sentence, clause);
        if (sentence.Is(first, "if") || sentence.Is(first, ImaginedOpenings) || sentence.Reads(first, "in", "case") ||
            sentence.Reads(first, "what", "if") || sentence.Reads(first, "what", "when") ||
            sentence.Reads(first, "let's", "say") || sentence.Reads(first, "say", "they") || sentence.Reads(first, "say", "she") ||
                sentence.Reads(first, "say", "he"))
            return true;
        for (var at = clause.From + 1; at < clause.To; at++)
        {
            if (sentence[at].Lower is "if" or "whether" && (sentence.Is(at - 1, Unsure) ||
                sentence[at - 1].Lower is "what" or "even" or "and" or "but" or "as"))
                return true;
        }
        return false;
    }

    private static int Skip(Sentence sentence, Run clause)
    {
        var at = clause.From;
        while (at < clause.To &&
            sentence[at].Lower is "and" or "but" or "so" or "ok" or "okay" or "," or "only" or "just" or "or" or "like" or "even" or "well"
                or "hmm" or "um")
            at++;
        return at;
    }

    // "they didn't say no", "not hiding", "she isn't": only what would be news is denied; "no answer" and "didn't show" are news themselves
    private static bool IsDenied(Sentence sentence, Run clause)
    {
        var first = Skip(sentence, clause);
        if (sentence.Is(first, "not") && !sentence.Is(first + 1, "yet") && !sentence.Is(first + 1, "now") &&
            !sentence.Is(first + 1, "interested") && !sentence.Is(first + 1, "a"))
            return true;
        for (var at = clause.From; at < clause.To; at++)
        {
            if (sentence.Is(at, Grammar.Negations) && sentence[at].Lower is not "no" and not "nobody" and not "nothing" and not "none" &&
                Denies(sentence, at, clause.To))
                return true;
        }
        return false;
    }

    private static bool Denies(Sentence sentence, int at, int end)
    {
        for (var next = at + 1; next < Math.Min(end, at + 4); next++)
        {
            if (sentence.Is(next, "interested") || sentence.Is(next, "yet"))
                return false;
            if (sentence.Is(next, NotYetNews))
                return !sentence.Is(next, "say") || sentence.Is(next + 1, News);
        }
        return false;
    }

    private static bool IsReported(Sentence sentence, Run clause)
    {
        if (sentence.Any(clause.From, clause.To, Hearsay))
            return true;
        var verb = sentence.Find(clause.From + 1, Math.Min(clause.To, clause.From + 6), Reporters);
        if (verb < 0 || sentence.Is(clause.From, "i") || sentence.Is(clause.From, "we"))
            return false;
        var content = sentence[verb + 1].Lower is "me" or "us" ? verb + 2 : verb + 1;
        if (sentence.Is(content, "that"))
            content++;
        return content < clause.To && !sentence[content].IsMark && (sentence.Is(content, Promises) ||
            sentence.Is(content + 1, Promises) || sentence.Is(content + 2, Promises));
    }

    private static bool IsPast(Sentence sentence, IReadOnlyList<Run> clauses, int index)
    {
        var clause = clauses[index];
        if (sentence.Reads(Skip(sentence, clause), "last", "year") || sentence.Reads(Skip(sentence, clause), "at", "first") ||
            UsedTo(sentence, clause))
            return true;
        if (index + 1 >= clauses.Count || !sentence.Any(clause.From, clause.To, PastVerbs) &&
            !sentence.Any(clause.From, clause.To, PastMarks))
            return false;
        for (var next = index + 1; next < clauses.Count; next++)
        {
            if (sentence.Is(clauses[next].From, Turns) || sentence.Is(clauses[next].From + 1, Turns) &&
                sentence[clauses[next].From].Lower is "and" or "but" or "," or "ever" or "right")
                return true;
        }
        return false;
    }

    private static bool UsedTo(Sentence sentence, Run clause)
    {
        for (var at = clause.From; at + 1 < clause.To; at++)
        {
            if (sentence.Reads(at, "used", "to"))
                return true;
        }
        return false;
    }
}
