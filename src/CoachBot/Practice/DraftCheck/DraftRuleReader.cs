using CoachBot.Content;
using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Reads a rule's file, alone or laid over the rule that it changes: texts replace, phrases and examples are added.</summary>
internal static class DraftRuleReader
{
    private static readonly string[] _lists = ["find", "find-without-way-out", "find-without-question",
        "unless", "unless-anywhere", "called", "hits", "misses"];
    private static readonly string[] _channels = ["email", "chat", "spoken", "text"];

    public static void Read(Section file, string name, DraftRules rules)
    {
        file.Allow(["rule", "language", "title", "why", "importance", "presses", "harsh", "measure", "instead", .. _lists]);
        var below = rules.Find(name);
        var sources = Sources(file, below);
        var rule = new DraftRule
        {
            Name = name,
            Title = below is not null && !file.Has("title") ? below.Title : file.Text("title", 60),
            Why = below is not null && !file.Has("why") ? below.Why : file.Text("why", 200),
            Importance = Importance(file, below),
            Presses = file.OptionalText("presses", 5) is { } presses ? presses == "true" : below?.Presses ?? false,
            IsHarsh = file.OptionalText("harsh", 5) is { } harsh ? harsh == "true" : below?.IsHarsh ?? false,
            Measure = Measure(file, below),
            Find = List(file, "find", sources, rules.Vocabulary),
            FindWithoutWayOut = List(file, "find-without-way-out", sources, rules.Vocabulary),
            FindWithoutQuestion = List(file, "find-without-question", sources, rules.Vocabulary),
            Unless = List(file, "unless", sources, rules.Vocabulary),
            UnlessAnywhere = List(file, "unless-anywhere", sources, rules.Vocabulary),
            Called = List(file, "called", sources, rules.Vocabulary),
            Sources = sources,
            Suggestions = Suggestions(file, below),
            Hits = sources["hits"],
            Misses = sources["misses"],
        };
        Check(rule, below, file);
        rules.Put(rule);
    }

    private static Dictionary<string, IReadOnlyList<string>> Sources(Section file, DraftRule? below) =>
        _lists.ToDictionary(list => list,
            list => (IReadOnlyList<string>)[.. below?.Sources.GetValueOrDefault(list) ?? [], .. file.Texts(list)]);

    private static PhraseList List(Section file, string key, Dictionary<string, IReadOnlyList<string>> sources,
        DraftVocabulary vocabulary) =>
        PhraseReading.List(file, key, sources[key], vocabulary);

    private static int Importance(Section file, DraftRule? below)
    {
        if (below is not null && !file.Has("importance"))
        {
            return below.Importance;
        }
        if (int.TryParse(file.Text("importance"), out var importance) && importance is >= 1 and <= 100)
        {
            return importance;
        }
        file.Problem("importance", "'importance' must be a whole number from 1 to 100; the highest is shown first.");
        return 1;
    }

    private static DraftMeasure Measure(Section file, DraftRule? below)
    {
        if (file.OptionalText("measure") is not { } name)
        {
            return below?.Measure ?? DraftMeasure.None;
        }
        if (Enum.TryParse<DraftMeasure>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var measure))
        {
            return measure;
        }
        file.Problem("measure", $"'{name}' is not a measure. Write one of: questions, length, self, no-question, exclamations, pressed.");
        return DraftMeasure.None;
    }

    private static Suggestions Suggestions(Section file, DraftRule? below)
    {
        var all = below?.Suggestions.BySituation.ToDictionary() ?? [];
        foreach (var situation in file.Children("instead"))
        {
            situation.Allow(_channels);
            all[situation.Name] = situation.Keys.ToDictionary(channel => channel, channel => situation.Text(channel, 400));
        }
        return new Suggestions(all);
    }

    private static void Check(DraftRule rule, DraftRule? below, Section file)
    {
        if (rule.Measure == DraftMeasure.None && rule.Find.Count + rule.FindWithoutWayOut.Count + rule.FindWithoutQuestion.Count == 0)
        {
            file.Problem(null, $"The rule '{rule.Name}' looks for nothing. Add phrases to 'find:'.");
        }
        if (rule.Suggestions.For(null, DraftChannel.Email).Length == 0)
        {
            file.Problem("instead", $"The rule '{rule.Name}' offers nothing instead. Add 'instead:' with 'any: {{ text: … }}'.");
        }
        if (below is null && (rule.Hits.Count < 2 || rule.Misses.Count < 2))
        {
            file.Problem(null,
                $"Add at least two 'hits:' and two 'misses:' to the rule '{rule.Name}': drafts that it must find, and drafts that it " +
                    "must leave alone.");
        }
    }
}
