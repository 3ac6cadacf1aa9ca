namespace CoachBot.Content;

/// <summary>What must hold between the parts of a situation, so that no conversation ends in a gap.</summary>
internal static class SituationRules
{
    private const int FewestPhrases = 10;

    public static void Check(Situation situation, Situation? below, Section file)
    {
        if (!situation.Wordings.ContainsKey(situation.First))
        {
            file.Problem("first", $"'{situation.First}' is not a wording of this file. Write one of: {string.Join(", ", situation.Wordings.Keys)}.");
        }
        foreach (var step in situation.Flow)
        {
            Check(step, situation, file);
        }
        if (below is null && situation.Phrases.Count < FewestPhrases)
        {
            file.Problem("phrases", $"The coach can't recognise this situation from {situation.Phrases.Count} phrases. Add at least {FewestPhrases}, varied, as sellers write.");
        }
        foreach (var question in situation.Questions.Values)
        {
            CheckAnswers(question, below, file);
        }
    }

    private static void Check(FlowStep step, Situation situation, Section file)
    {
        if (!situation.Questions.TryGetValue(step.Ask, out var question))
        {
            file.Problem("flow", $"The flow asks '{step.Ask}', which is not among the questions. Add it to 'ask:'.");
            return;
        }
        foreach (var (answer, wording) in step.Then)
        {
            if (question.Answers.All(known => known.Id != answer))
            {
                file.Problem("flow", $"'{answer}' is not an answer to '{step.Ask}'. Write one of: {string.Join(", ", question.Answers.Select(known => known.Id))}.");
            }
            if (!situation.Wordings.ContainsKey(wording))
            {
                file.Problem("flow", $"'{wording}' is not a wording of this file. Add it to 'wording:'.");
            }
        }
    }

    private static void CheckAnswers(Question question, Situation? below, Section file)
    {
        if (below is null || below.Flow.Count > 0 || !below.Questions.TryGetValue(question.Key, out var original))
        {
            return;
        }
        var ids = question.Answers.Select(answer => answer.Id).ToHashSet();
        if (!ids.SetEquals(original.Answers.Select(answer => answer.Id)))
        {
            file.Problem("ask", $"The coach's own steps follow the answers of '{question.Key}'. Keep these ids and change the rest as you like: {string.Join(", ", original.Answers.Select(answer => answer.Id))}.");
        }
    }
}
