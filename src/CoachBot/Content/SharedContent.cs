namespace CoachBot.Content;

/// <summary>What every conversation shares: the ending, interruptions, greetings, the words on cards.</summary>
public sealed class SharedContent(IReadOnlyDictionary<string, Question> questions, IReadOnlyDictionary<string, Template> lines)
{
    public IReadOnlyDictionary<string, Question> Questions { get; } = questions;

    public IReadOnlyDictionary<string, Template> Lines { get; } = lines;

    public string Line(string key, Names? names = null) => Lines[key].Fill(names ?? Names.None);

    /// <summary>One of the lines <c>key-1</c>, <c>key-2</c>, …, in turn, so that the coach doesn't say the same thing every time.</summary>
    public string Line(string key, int turn, Names? names = null)
    {
        var variants = 0;
        while (Lines.ContainsKey($"{key}-{variants + 1}"))
        {
            variants++;
        }
        return variants == 0 ? Line(key, names) : Line($"{key}-{1 + (int)((uint)turn % variants)}", names);
    }

    internal static SharedContent Read(Section file, SharedContent below)
    {
        file.Allow("language", "ask", "lines");
        var questions = TopicReader.Questions(file);
        foreach (var question in questions.Values)
        {
            SituationRules.CheckAnswers(question, below.Questions, file);
        }
        return new SharedContent(
            SituationReader.Over(below.Questions, questions),
            SituationReader.Over(below.Lines, TopicReader.Lines(file)));
    }
}
