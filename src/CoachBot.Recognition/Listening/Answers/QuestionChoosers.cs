using System.Collections.Concurrent;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening.Answers;

/// <summary>
/// The choosers of one question: the one that knows all examples, and for each author one that doesn't know that author's, to learn from
/// without seeing the answer.
/// </summary>
internal sealed class QuestionChoosers
{
    private const int Folds = 4;

    private readonly AnswerChooser _all;
    private readonly ConcurrentDictionary<string, Lazy<AnswerChooser>> _without = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<AnswerExample> _examples;
    private readonly int _answers;
    private readonly float[]? _kernel;

    public QuestionChoosers(AskedQuestion question, IReadOnlyList<AnswerExample> examples)
    {
        (_examples, _answers, Question) = (examples, Math.Max(1, question.Answers.Count), question);
        _kernel = _answers == 1 ? null : AnswerChooser.Kernel(examples);
        _all = AnswerChooser.Learn(examples, _answers, _kernel);
    }

    public AskedQuestion Question { get; }

    /// <summary>The fold that the content's own example of this number stands in.</summary>
    public static string Fold(int number) => $"content {number % Folds}";

    public AnswerChooser All => _all;

    /// <summary>As a chooser weighs it that hasn't learnt from this source.</summary>
    public AnswerEvidence WeighUnseen(HeardText text, string source) =>
        _without.GetOrAdd(source, left => new(() => LearnWithout(left))).Value.Weigh(text);

    private AnswerChooser LearnWithout(string source)
    {
        var kept = Enumerable.Range(0, _examples.Count).Where(at => _examples[at].Source != source).ToArray();
        if (kept.Length == _examples.Count || kept.Length == 0)
            return _all;
        return AnswerChooser.Learn([.. kept.Select(at => _examples[at])], _answers, _kernel is null ? null : Among(kept, _kernel));
    }

    private float[] Among(int[] kept, float[] all)
    {
        var kernel = new float[kept.Length * kept.Length];
        for (var a = 0; a < kept.Length; a++)
        {
            for (var b = 0; b < kept.Length; b++)
                kernel[a * kept.Length + b] = all[kept[a] * _examples.Count + kept[b]];
        }
        return kernel;
    }
}
