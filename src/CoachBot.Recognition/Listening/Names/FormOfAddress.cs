using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>How somebody is addressed in a sentence to say: “Ana”, “Frau Brandt”, “Dr. Patel”.</summary>
public static class FormOfAddress
{
    /// <summary>
    /// The first name alone; with a title, the family name behind it (“Mr. Hollis” of “Mr. Ian Hollis”), and never the title alone.
    /// </summary>
    /// <param name="name">The name, as it was told.</param>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = new Sentence(name);
        if (words.Count < 2 || words.Is(words.Count - 1, PersonWords.Honorifics))
            return name.Trim();
        return Titles.StandsAt(words, 0) ? WithTitle(name, words) : name[..words[0].End].Trim();
    }

    // “Don Carlos Pérez” stays Don Carlos; which of two names is the family's is known only where one of them is a first name.
    private static string WithTitle(string name, Sentence words)
    {
        var first = Titles.End(words, 0);
        while (first < words.Count && Titles.StandsAt(words, first))
            first = Titles.End(words, first);
        var isFirstNameBetween = first + 1 < words.Count && !words.Is(0, PersonWords.BeforeFirstNames) && words[first].IsWord
            && FirstNames.Contains(words[first].Lower) && words[first + 1].IsWord && !words[first].IsPossessive;
        return isFirstNameBetween ? $"{name[..words[first - 1].End]} {name[words[first + 1].Start..]}".Trim() : name.Trim();
    }

    /// <summary>True for a title without a name.</summary>
    /// <param name="name">The name, as it was told.</param>
    public static bool IsTitleAlone(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = new Sentence(name);
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].IsWord && !words.Is(at, PersonWords.Titles) && !words.Is(at, PersonWords.TitleTails))
                return false;
        }
        return words.Is(0, PersonWords.Titles);
    }
}
