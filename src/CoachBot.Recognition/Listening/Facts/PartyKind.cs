using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>Whether a name is a person's or a company's, told by what stands around it.</summary>
internal static class PartyKind
{
    public static NameKind Of(Scene scene, Name name)
    {
        var (sentence, last) = (scene.Sentence, scene.Sentence[name.To - 1]);
        if (name.Kind == NameKind.Company)
            return NameKind.Company;
        var score = name.Kind == NameKind.Person ? 3 : 0;
        if (sentence.Is(name.From - 1, CompanyWords.Leads)
            && (!sentence.Is(name.From - 1, "of") || scene.Names.Exists(other => other.To == name.From - 1)))
            score -= 4;
        if (IsBesidePerson(scene, name))
            score -= 2;
        if (sentence.Is(name.To, CompanyWords.Followers) || last.IsPossessive && sentence.Is(name.To, CompanyWords.Belongings))
            score -= 2;
        if (sentence.Is(name.To, PersonWords.Cues) || sentence.Is(name.From - 1, PersonWords.Leads))
            score += 2;
        if (sentence.Is(name.To, "from") || sentence.Is(name.To, "at") || sentence.Is(name.To, "@") || IsBeforeCompany(scene, name))
            score += 3;
        score += Pronouns(scene, name);
        score += Others(scene, name);
        return score > 0 ? NameKind.Person : NameKind.Company;
    }

    /// <summary>True where what stands around a name nobody knows can only be said of a person.</summary>
    public static bool IsPlainlyPerson(Scene scene, int from, int to) => scene.Asked == FactKeys.Buyer ||
        scene.Sentence[to].Lower is "from" or "at" or "@" || scene.Sentence[from - 1].Lower is "hello" or "hi" or "dear" ||
        scene.Sentence[to].Lower is "herself" or "himself" || scene.Sentence.Any(to, scene.Sentence.Count, PersonWords.Pronouns) ||
        IsBeforeCompany(scene, new(from, to, NameKind.Unclear, 0));

    // "Klára Rózsa, Duna Clinic"
    private static bool IsBesidePerson(Scene scene, Name name) => scene.Sentence.Is(name.From - 1, ",") &&
        scene.Names.Exists(other => other.To == name.From - 1 && other.Kind == NameKind.Person);

    // "Frode Nygaard, Haugesund Offshore" and "Henrik Lund of Nordsø Energi"
    private static bool IsBeforeCompany(Scene scene, Name name) => scene.Sentence[name.To].Lower is "of" or "," &&
        scene.Names.Exists(other => other.From == name.To + 1 && (other.Kind == NameKind.Company || scene.Sentence.Is(name.To, "of")));

    private static int Pronouns(Scene scene, Name name)
    {
        var sentence = scene.Sentence;
        if (sentence.Any(name.To, sentence.Count, PersonWords.Pronouns))
            return 1;
        return sentence.Any(0, sentence.Count, PersonWords.Crowd) ? -1 : 0;
    }

    private static int Others(Scene scene, Name name)
    {
        var score = 0;
        foreach (var other in scene.Names)
        {
            if (other.From != name.From && other.Kind != NameKind.Unclear)
                score += other.Kind == NameKind.Person ? -1 : 1;
        }
        return Math.Clamp(score, -1, 1);
    }
}
