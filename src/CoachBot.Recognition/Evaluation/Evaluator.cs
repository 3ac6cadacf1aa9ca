using System.Diagnostics;

namespace CoachBot.Recognition.Evaluation;

/// <summary>Measures recognition on labelled phrases.</summary>
public static class Evaluator
{
    private const int WarmUp = 200;

    /// <summary>Recognises every phrase, one after the other, and times each.</summary>
    /// <param name="recognize">What to measure.</param>
    /// <param name="phrases">Phrases that it was not trained on.</param>
    /// <param name="none">The label of what is out of scope.</param>
    public static EvaluationResult Run(Func<string, RecognitionResult> recognize, IReadOnlyList<LabelledPhrase> phrases,
        string none = IntentRecognizer.None)
    {
        ArgumentNullException.ThrowIfNull(recognize);
        ArgumentNullException.ThrowIfNull(phrases);
        foreach (var phrase in phrases.Take(WarmUp))
            recognize(phrase.Text);
        return new([.. phrases.Select(phrase => Judge(recognize, phrase))], none);
    }

    /// <inheritdoc cref="Run(Func{string, RecognitionResult}, IReadOnlyList{LabelledPhrase}, string)"/>
    public static EvaluationResult Run(IntentRecognizer recognizer, IReadOnlyList<LabelledPhrase> phrases,
        string none = IntentRecognizer.None)
    {
        ArgumentNullException.ThrowIfNull(recognizer);
        return Run(text => recognizer.Recognize(text), phrases, none);
    }

    /// <summary>Scores the phrases with models that have not seen them: five folds, each held out in turn.</summary>
    /// <param name="phrases">The authors' phrases; counter-examples are learnt from and not scored.</param>
    /// <param name="encoder">The encoder to measure with, or null.</param>
    /// <param name="settings">Caution; null for the defaults.</param>
    public static EvaluationResult CrossValidate(
        IReadOnlyList<LabelledPhrase> phrases, SentenceEncoder? encoder = null, RecognizerSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        settings = (settings ?? new()) with { CacheFolder = null };
        var folds = Learning.CrossFolds.Deal(phrases);
        var judgements = new List<Judgement>();
        for (var fold = 0; fold < Learning.CrossFolds.Folds; fold++)
        {
            var recognizer = IntentRecognizer.Train([.. phrases.Where((_, at) => folds[at] != fold)], encoder, settings);
            judgements.AddRange(phrases.Where((_, at) =>
                folds[at] == fold).Select(phrase => Judge(text => recognizer.Recognize(text), phrase)));
        }
        return new(judgements, settings.NoneLabel);
    }

    private static Judgement Judge(Func<string, RecognitionResult> recognize, LabelledPhrase phrase)
    {
        var started = Stopwatch.GetTimestamp();
        var result = recognize(phrase.Text);
        return new(phrase, result, Stopwatch.GetElapsedTime(started).TotalMicroseconds);
    }
}
