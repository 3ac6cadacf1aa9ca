using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Clauses;

/// <summary>A run of words from one place up to another.</summary>
internal readonly record struct Run(int From, int To)
{
    public int Length => To - From;
}

/// <summary>Cuts a message where one statement ends and the next begins.</summary>
internal static class ClauseCutter
{
    private static readonly WordSet Abbreviations = new("mr mrs ms dr prof st no approx e.g i.e vs inc ltd co jr sr p.m a.m ca bzw");

    /// <summary>The clauses, in order; together they hold every word.</summary>
    public static List<Run> Cut(Sentence sentence)
    {
        var clauses = new List<Run>();
        var from = 0;
        for (var at = 1; at < sentence.Count; at++)
        {
            if (!BeginsClause(sentence, from, at))
                continue;
            clauses.Add(new(from, at));
            from = at;
        }
        if (from < sentence.Count)
            clauses.Add(new(from, sentence.Count));
        return clauses;
    }

    private static bool BeginsClause(Sentence sentence, int from, int at)
    {
        if (sentence[at].IsMark && !OpensWord(sentence, at))
            return false;
        if (EndsSentence(sentence, at) || IsSetOff(sentence, at))
            return true;
        if (IsInsideDate(sentence, at))
            return false;
        return sentence.Is(at - 1, ",") ? CutsAtComma(sentence, from, at) : CutsInFlow(sentence, from, at);
    }

    // "@ litware" and "$5k": the mark belongs to what follows
    private static bool OpensWord(Sentence sentence, int at) => sentence.Text[sentence[at].Start] is '@' or '#' or '$' or '€' or '£' &&
        sentence[at + 1] is { IsMark: false };

    private static bool EndsSentence(Sentence sentence, int at)
    {
        var mark = sentence[at - 1];
        if (!mark.IsMark)
            return false;
        return sentence.Text[mark.Start] switch
        {
            '!' or '?' or ';' or '\n' => true,
            // “No. 7” is a number; “they said no. Remind me …” is an answer.
            '.' => sentence[at].Start > mark.End && (!Abbreviations.Contains(sentence[at - 2].Lower)
                || (sentence.Is(at - 2, "no") && !char.IsAsciiDigit(sentence.Text[sentence[at].Start]))),
            ':' => sentence[at].Start > mark.End,
            _ => false,
        };
    }

    // Dashes, dots, brackets and emoji between words
    private static bool IsSetOff(Sentence sentence, int at)
    {
        var gap = sentence.GapBefore(at);
        return gap.Contains(" - ", StringComparison.Ordinal) || gap.ContainsAny("–—…()") || gap.ContainsAnyInRange('\ud800', '\udfff');
    }

    private static bool IsInsideDate(Sentence sentence, int at)
    {
        var before = sentence.Is(at - 1, ",") ? at - 2 : at - 1;
        return IsDateWord(sentence, before) && (IsDateWord(sentence, at) || sentence[at].Lower is "at" or "on" or "the" or "@" &&
            IsDateWord(sentence, at + 1));
    }

    private static bool IsDateWord(Sentence sentence, int at) => sentence[at].IsNumber || sentence.Is(at, Grammar.Weekdays);

    private static bool CutsAtComma(Sentence sentence, int from, int at)
    {
        if (at - from < 2)
            return false;
        if (sentence.Is(at, Grammar.Conjunctions) || sentence.Is(at, Grammar.Openers) || sentence.Is(at, Grammar.Imperatives) ||
            sentence.Is(at, "not"))
            return true;
        return Statements.HasVerb(sentence, from, at - 1) && Statements.HasVerbNear(sentence, at);
    }

    private static bool CutsInFlow(Sentence sentence, int from, int at)
    {
        if (at - from < 2)
            return false;
        if (sentence.Is(at, Grammar.Conjunctions))
            return CutsAtConjunction(sentence, from, at);
        return sentence.Is(at, Grammar.Subjects) && !sentence.Is(at - 1, Grammar.Introducers) &&
            !sentence.Is(at - 1, Grammar.Conjunctions) &&
            Statements.HasVerb(sentence, from, at) && Statements.FollowsSubject(sentence, at);
    }

    private static bool CutsAtConjunction(Sentence sentence, int from, int at) => sentence[at].Lower switch
    {
        "but" => !sentence.Reads(at - 1, "all") && !sentence.Is(at - 1, "nothing"),
        "because" or "cos" or "cuz" or "coz" or "bc" or "whereas" or "although" or "however" or "meanwhile" or "otherwise" => true,
        "now" => Statements.HasVerb(sentence, from, at) && Statements.HasVerbNear(sentence, at + 1) &&
            !sentence.Is(at - 1, Grammar.Auxiliaries),
        "until" or "till" or "since" or "before" or "after" or "when" or "once" or "if" or "while" or "unless" =>
            Statements.HasVerb(sentence, from, at) && sentence.Is(at + 1, Grammar.Openers) && !sentence.Is(at - 1, Grammar.Introducers),
        "so" => sentence.Is(at + 1, Grammar.Openers) || sentence.Is(at + 1, Grammar.Imperatives),
        "instead" or "except" => false,
        "then" => Statements.HasVerb(sentence, from, at) && Statements.HasVerbNear(sentence, at + 1),
        _ => sentence.Is(at + 1, Grammar.Openers) || sentence.Is(at + 1, Grammar.Imperatives) ||
            sentence.Is(at + 1, Grammar.Conjunctions) ||
            Statements.HasVerb(sentence, from, at) && Statements.StartsWithSubject(sentence, at + 1),
    };
}
