namespace CoachBot.Content;

/// <summary>What must hold between the parts of a situation, so that no conversation ends in a gap.</summary>
internal static class SituationRules
{
    private const int FewestPhrases = 10;

    public static void Check(Situation situation, Situation? below, Section file)
    {
        if (!situation.Wordings.ContainsKey(situation.First))
        {
            file.Problem("first",
                $"'{situation.First}' is not a wording of this file. Write one of: {string.Join(", ", situation.Wordings.Keys)}.");
        }
        foreach (var wording in situation.Wordings.Values.Where(wording =>
            wording.OnTheDay is { } later && !situation.Wordings.ContainsKey(later)))
        {
            file.Problem("wording",
                $"'{wording.OnTheDay}', which '{wording.Key}' names for the day itself, is not a wording of this file. Add it to " +
                    "'wording:'.");
        }
        if (below is { Flow.Count: 0 } && file.Has("flow"))
        {
            file.Problem("flow",
                $"The steps of '{situation.Id}' are the coach's own, and 'flow' can't change them. Take it out, or give your situation " +
                    "an id of its own.");
        }
        foreach (var step in situation.Flow)
        {
            Check(step, situation, file);
        }
        if (below is null && situation.Phrases.Count < FewestPhrases)
        {
            file.Problem("phrases",
                $"The coach can't recognise this situation from {situation.Phrases.Count} phrases. Add at least {FewestPhrases}, varied, " +
                    "as sellers write.");
        }
        foreach (var question in situation.Questions.Values)
        {
            if (below is { Flow.Count: 0 })
            {
                CheckAnswers(question, below.Questions, file);
            }
        }
    }

    /// <summary>What is offered at the end must be something to talk about.</summary>
    public static void CheckOnward(Situation situation, Section file, ContentLibrary content)
    {
        foreach (var topic in situation.Flow.SelectMany(step => step.Onward.Values).Where(topic => content.Find(topic) is null))
        {
            file.Problem("flow",
                $"'{topic}', which 'onward' names, is nothing to talk about. Write one of: " +
                    $"{string.Join(", ", content.Topics.Select(known => known.Id).Order(StringComparer.Ordinal))}.");
        }
    }

    private static void Check(FlowStep step, Situation situation, Section file)
    {
        if (!situation.Questions.TryGetValue(step.Ask, out var question))
        {
            file.Problem("flow", $"The flow asks '{step.Ask}', which is not among the questions. Add it to 'ask:'.");
            return;
        }
        if (question.Answers.Count == 0 && step.Then.Count + step.Onward.Count > 0)
        {
            file.Problem("flow",
                $"'{step.Ask}' has no answers to choose from, so nothing can follow one. Take 'then:' out, or add 'answers:' to the " +
                    "question.");
            return;
        }
        foreach (var answer in step.Then.Keys.Concat(step.Onward.Keys).Where(answer => question.Answers.All(known => known.Id != answer)))
        {
            file.Problem("flow",
                $"'{answer}' is not an answer to '{step.Ask}'. Write one of: " +
                    $"{string.Join(", ", question.Answers.Select(known => known.Id))}.");
        }
        foreach (var wording in step.Then.Values)
        {
            if (!situation.Wordings.ContainsKey(wording))
            {
                file.Problem("flow", $"'{wording}' is not a wording of this file. Add it to 'wording:'.");
            }
        }
    }

    /// <summary>The program's own steps go by the ids of answers, so those stay.</summary>
    public static void CheckAnswers(Question question, IReadOnlyDictionary<string, Question> below, Section file)
    {
        if (!below.TryGetValue(question.Key, out var original))
        {
            return;
        }
        var ids = question.Answers.Select(answer => answer.Id).ToHashSet();
        if (!ids.SetEquals(original.Answers.Select(answer => answer.Id)))
        {
            file.Problem("ask",
                $"The coach's own steps follow the answers of '{question.Key}'. Keep these ids and change the rest as you like: " +
                    $"{string.Join(", ", original.Answers.Select(answer => answer.Id))}.");
        }
    }
}
