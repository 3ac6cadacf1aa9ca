using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Names;

/// <summary>How somebody is addressed in a sentence to say: “Ana”, “Frau Brandt”, “Dr. Patel”.</summary>
public static class FormOfAddress
{
    /// <summary>The first name alone; with a title, the whole name, and never the title alone.</summary>
    /// <param name="name">The name, as it was told.</param>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = new Sentence(name);
        if (words.Count < 2 || Titles.StandsAt(words, 0) || words.Is(words.Count - 1, PersonWords.Honorifics))
            return name.Trim();
        return name[..words[0].End].Trim();
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
