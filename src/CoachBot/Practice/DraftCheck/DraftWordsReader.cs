using CoachBot.Content;
using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Reads the file of words and marks that all rules of a language share.</summary>
internal static class DraftWordsReader
{
    public static void Read(Section file, DraftRules rules)
    {
        file.Allow("draft-words", "language", "same", "endings", "sets", "marks");
        var below = rules.Vocabulary;
        var vocabulary =
            new DraftVocabulary(Pairs(file, "same", below.Same), Pairs(file, "endings", below.Endings), Lists(file, "sets", below.Sets));
        var sources = Lists(file, "marks", rules.Marks.Sources);
        var marks = sources.ToDictionary(list => list.Key, list => PhraseReading.List(file, "marks", list.Value, vocabulary));
        foreach (var missing in DraftMarks.Names.Where(name => !marks.ContainsKey(name)))
        {
            file.Problem("marks", $"The list '{missing}' is missing in 'marks:'.");
        }
        rules.Use(vocabulary, new DraftMarks(marks, sources));
    }

    private static Dictionary<string, string> Pairs(Section file, string key, IReadOnlyDictionary<string, string> below)
    {
        var all = below.ToDictionary();
        foreach (var (section, word) in Entries(file, key))
        {
            all[word] = section.Text(word, 60);
        }
        return all;
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(Section file, string key,
        IReadOnlyDictionary<string, IReadOnlyList<string>> below)
    {
        var all = below.ToDictionary();
        foreach (var (section, name) in Entries(file, key))
        {
            all[name] = [.. all.GetValueOrDefault(name) ?? [], .. section.Texts(name)];
        }
        return all;
    }

    private static IEnumerable<(Section Section, string Key)> Entries(Section file, string key) =>
        file.OptionalChild(key) is { } section ? section.Keys.Select(entry => (section, entry)) : [];
}

internal static class PhraseReading
{
    /// <summary>The phrases of a list; one that can't be read becomes a problem of the file.</summary>
    public static PhraseList List(Section file, string key, IEnumerable<string> sources, DraftVocabulary vocabulary)
    {
        var phrases = new List<PhrasePattern>();
        foreach (var source in sources)
        {
            try
            {
                phrases.Add(PhraseParser.Parse(source, vocabulary));
            }
            catch (FormatException wrong)
            {
                file.Problem(key, wrong.Message);
            }
        }
        return new PhraseList(phrases);
    }
}
