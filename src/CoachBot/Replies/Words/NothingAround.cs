using CoachBot.Content;

namespace CoachBot.Replies.Words;

/// <summary>What is shown to who wants one line, or a question or two, and nothing around it.</summary>
internal static class NothingAround
{
    private const int MostQuestions = 3;

    /// <summary>One line of words: the short ones, and of those no more than how they begin and what they ask.</summary>
    public static FormText Line(Wording wording, FormText words)
    {
        if (words.Form.Channel != Form.Email && WordingForms.Of(wording, words.Form with { Register = Form.Fewest }) is { } fewest)
        {
            return fewest;
        }
        var brief = WordingForms.Of(wording, words.Form with { Register = Form.Short })
            ?? WordingForms.Of(wording, new(Form.Spoken, Form.Short)) ?? words;
        return LeftOut.Middle(brief) ?? brief;
    }

    /// <summary>As many questions as are wanted: that of the words, and those for a call.</summary>
    /// <param name="words">The words in sight; null where there are none.</param>
    /// <param name="calls">The questions for a call, as they were written.</param>
    /// <param name="count">How many.</param>
    public static FormText? Questions(FormText? words, IEnumerable<string> calls, int count)
    {
        var own = words is null ? null : LeftOut.Question(words);
        var all = calls.Prepend(own).OfType<string>().Distinct().Take(Math.Clamp(count, 1, MostQuestions)).ToList();
        return all.Count == 0 ? null : new FormText(new(Form.Spoken, Form.Short), Template.Parse(string.Join("\n", all)));
    }
}
