using CoachBot.Practice.DraftCheck.Phrases;

namespace CoachBot.Practice.DraftCheck;

/// <summary>
/// All that the draft check looks for in one language: its rules, and the marks by which it knows a question, a way out, a thank you.
/// </summary>
public sealed class DraftRules
{
    private readonly Dictionary<string, DraftRule> _rules = new(StringComparer.Ordinal);

    public DraftVocabulary Vocabulary { get; private set; } = DraftVocabulary.Empty;

    public DraftMarks Marks { get; private set; } = DraftMarks.None;

    /// <summary>The most important first.</summary>
    public IReadOnlyList<DraftRule> All =>
        [.. _rules.Values.OrderByDescending(rule => rule.Importance).ThenBy(rule => rule.Name, StringComparer.Ordinal)];

    public DraftRule? Find(string name) => _rules.GetValueOrDefault(name);

    internal void Put(DraftRule rule) => _rules[rule.Name] = rule;

    internal void Use(DraftVocabulary vocabulary, DraftMarks marks) => (Vocabulary, Marks) = (vocabulary, marks);
}

/// <summary>Phrases by which the check knows what a draft does, good or bad, beyond the rules' own.</summary>
public sealed class DraftMarks(IReadOnlyDictionary<string, PhraseList> lists, IReadOnlyDictionary<string, IReadOnlyList<string>> sources)
{
    /// <summary>The lists that every language must have.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [
            "way-out", "thanks", "asks", "closes", "humble", "not", "turns", "self", "other", "company", "asking-words", "joined-questions",
            "courtesy-question", "open-question", "real-question", "asks-permission", "pitches",
            "offers-to-show", "contradicts", "small-talk", "to-the-coach", "small-words",
            "put-right", "put-it-right", "the-first", "the-second", "the-third", "the-last", "all-of-them",
        ];

    public static DraftMarks None { get; } =
        new(new Dictionary<string, PhraseList>(), new Dictionary<string, IReadOnlyList<string>>());

    public PhraseList this[string name] => lists.GetValueOrDefault(name) ?? PhraseList.Empty;

    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Sources => sources;
}
