using System.Collections.Concurrent;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Recognition.Listening.Rules;

namespace CoachBot.Recognition.Listening.Answers;

/// <summary>The answers of each question by the very words of their labels and examples.</summary>
internal sealed class ExactAnswers
{
    private const int Longest = 120;

    private readonly ConcurrentDictionary<string, Dictionary<string, string?>> _byQuestion = new(StringComparer.Ordinal);

    /// <summary>The answer whose label or example the text is, word for word; null where it is none, or those of two.</summary>
    public string? Of(AskedQuestion open, string text)
    {
        if (text.Length > Longest)
            return null;
        var plain = PlainWords.Plain(text);
        return plain.Length == 0 ? null : _byQuestion.GetOrAdd(open.Id, static (_, question) => Read(question), open)
            .GetValueOrDefault(plain);
    }

    private static Dictionary<string, string?> Read(AskedQuestion question)
    {
        var answers = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (words, at) in question.Answers.SelectMany((answer, at) =>
            answer.Like.Prepend(answer.Label).Select(PlainWords.Plain).Distinct().Select(words => (words, at))))
            answers[words] = answers.ContainsKey(words) ? null : question.Answers[at].Id;
        return answers;
    }
}
