namespace CoachBot.Content;

/// <summary>What every conversation shares: the ending, interruptions, greetings, the words on cards.</summary>
public sealed class SharedContent(IReadOnlyDictionary<string, Question> questions, IReadOnlyDictionary<string, Template> lines)
{
    /// <summary>What is answered to questions about any case, by id.</summary>
    public IReadOnlyDictionary<string, Counsel> Counsel { get; init; } = new Dictionary<string, Counsel>();

    public IReadOnlyDictionary<string, Question> Questions { get; } = questions;

    public IReadOnlyDictionary<string, Template> Lines { get; } = lines;

    public string Line(string key, Names? names = null) => Lines[key].Fill(names ?? Names.None);

    /// <summary>One of the lines <c>key-1</c>, <c>key-2</c>, …, in turn, so that the coach doesn't say the same thing every time.</summary>
    public string Line(string key, int turn, Names? names = null)
    {
        var variants = VariantsOf(key);
        return variants == 0 ? Line(key, names) : Line($"{key}-{1 + (int)((uint)turn % variants)}", names);
    }

    /// <summary>How many variants a line has: <c>key-1</c>, <c>key-2</c>, ….</summary>
    public int VariantsOf(string key)
    {
        var variants = 0;
        while (Lines.ContainsKey($"{key}-{variants + 1}"))
        {
            variants++;
        }
        return variants;
    }

    internal static SharedContent Read(Section file, SharedContent below, CounselReader counsel)
    {
        file.Allow("language", "ask", "lines", "counsel");
        var questions = TopicReader.Questions(file);
        foreach (var question in questions.Values)
        {
            SituationRules.CheckAnswers(question, below.Questions, file);
        }
        return new SharedContent(
            SituationReader.Over(below.Questions, questions),
            SituationReader.Over(below.Lines, TopicReader.Lines(file)))
        {
            Counsel = counsel.Read(file, null, below.Counsel),
        };
    }
}
