using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>What part somebody plays, where the message says it beside the name: “Piers in finance”, “their CFO Dana”.</summary>
internal static class PartOf
{
    private static readonly WordSet Departments = new(
        "finance procurement purchasing legal it operations hr sales marketing engineering production facilities compliance security " +
            "logistics accounts " +
        "controlling quality");

    private static readonly WordSet Offices = new(
        "cfo ceo cto coo cio cmo md vp director manager owner boss chief head president chairman chairwoman founder bursar treasurer " +
            "accountant " +
        "principal buyer controller lawyer superintendent chef");

    /// <summary>The part, in lower case but for initials; null where none is said.</summary>
    public static string? Of(Scene scene, Name name)
    {
        var sentence = scene.Sentence;
        var next = sentence.Is(name.To, ",") || sentence[name.To].Lower is "from" or "in" or "of" ? name.To + 1 : name.To;
        if (next > name.To && sentence[next].Lower is "the" or "their" or "our" or "her" or "his" or "head" && !sentence.Is(next, "head"))
            next++;
        if (next > name.To || sentence.GapBefore(next).Contains('('))
        {
            if (sentence.Is(next, "head") && sentence.Is(next + 1, "of") && sentence[next + 2].IsWord)
                return $"head of {InWords(sentence, next + 2)}";
            if ((sentence.Is(next, Departments) || sentence.Is(next, Offices)) && !sentence[next].IsPossessive && !Goes(sentence, next))
                return sentence.Is(next, Departments) && sentence.Is(next + 1, Offices)
                    ? $"{InWords(sentence, next)} {InWords(sentence, next + 1)}" : InWords(sentence, next);
        }
        var before = sentence.Is(name.From - 1, ",") ? name.From - 2 : name.From - 1;
        if (!sentence.Is(before, Offices))
            return null;
        return sentence.Is(before - 1, Departments)
            ? $"{InWords(sentence, before - 1)} {InWords(sentence, before)}"
            : InWords(sentence, before);
    }

    // "Ana, finance wants it": they are somebody else
    private static bool Goes(Sentence sentence, int at) =>
        sentence.Is(at + 1, PersonWords.Cues) || sentence.Is(at + 1, Grammar.Auxiliaries);

    private static string InWords(Sentence sentence, int at) =>
        sentence[at].Lower is { Length: <= 3 } initials && initials is not "of" ? initials.ToUpperInvariant() : sentence[at].Lower;
}
