using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>Titles before a name: “Frau”, “Dr.”, “Sig.ra”.</summary>
internal static class Titles
{
    /// <summary>True where a title stands. “her chief Mrs Bakke” has one, and “chief” is what she is.</summary>
    public static bool StandsAt(Sentence sentence, int at)
    {
        if (!sentence.Is(at, PersonWords.Titles))
            return false;
        if (!sentence.Is(at, PersonWords.Everyday))
            return true;
        var isPart = sentence.Is(at - 1, Grammar.Possessives) || sentence.Is(at - 1, Grammar.Articles) || sentence[at - 1].IsPossessive;
        return sentence[at].HasCapital && sentence[at + 1].HasCapital
            || !isPart && !sentence[at + 1].HasCapital && !sentence[at].HasCapital &&
            !sentence.Is(at - 1, Grammar.Subjects)
                || sentence.Is(at + 1, ".") && sentence.GapBefore(at + 1).IsEmpty && sentence[at + 2].HasCapital;
    }

    /// <summary>The word behind the title at a place, its full stop and its tail passed over.</summary>
    public static int End(Sentence sentence, int at)
    {
        if (!sentence.Is(at + 1, ".") || !sentence.Is(at, PersonWords.Abbreviated))
            return at + 1;
        return sentence.Is(at + 2, PersonWords.TitleTails) && sentence.GapBefore(at + 2).IsEmpty ? at + 3 : at + 2;
    }
}
