using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Answers;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening;

/// <summary>Builds a model: vocabulary, choosers of answers, act model, calibration.</summary>
internal sealed class ListenerTrainer(Curriculum curriculum, SentenceEncoder? encoder, IProgress<double>? progress = null)
{
    // Found by leaving authors out.
    private const float Rate = 0.5f;

    // With many examples fewer passes do.
    private const int FewestPasses = 8;
    private const int MostPasses = 12;
    private const int EnoughSeen = 100_000;

    private const float Decay = 0.01f;

    // Shares of the time that it takes on two processors.
    private const double Hearing = 0.42;
    private const double Questions = 0.5;
    private const double Examples = 0.72;
    private const double Fitting = 0.95;

    private readonly CurriculumTexts _texts = new(curriculum);

    /// <param name="onHeard">Begins what may be done beside: hearing all texts keeps every core busy, what comes after doesn't.</param>
    public ListeningModel Train(Action onHeard)
    {
        var ear = Ear.Learn([.. _texts.Taught], encoder);
        var heard = ear.HearAll(
            _texts.Gists.Concat(AnswerExamples.Texts(curriculum)).Concat(StoryChoosers.Texts(curriculum)), progress.Part(0, Hearing));
        onHeard();
        var choosers = AnswerExamples.Of(curriculum, heard).AsParallel().Select(pair => new QuestionChoosers(pair.Question, pair.Examples))
            .ToDictionary(chooser => chooser.Question.Id, StringComparer.Ordinal);
        progress?.Report(Questions);
        var features = new ActFeatures(ear, curriculum.Questions);
        var maker = new ActExampleMaker(curriculum, _texts, heard, choosers, features);
        var examples = maker.Make();
        progress?.Report(Examples);
        var passes = Math.Clamp(EnoughSeen / Math.Max(1, examples.Count), FewestPasses, MostPasses);
        var classifier = new AdaptiveTrainer(Rate, passes, Decay)
            .Train(examples, curriculum.Acts.Count, features.SparseCount, progress.Part(Examples, Fitting));
        var acts = new ActModel([.. curriculum.Acts.Select(act => act.Id)], classifier, features, ActCalibration.None);
        return Calibrated(new(ear, acts, choosers.ToDictionary(pair => pair.Key, pair => pair.Value.All)), maker, heard);
    }

    private ListeningModel Calibrated(ListeningModel model, ActExampleMaker maker, IReadOnlyDictionary<string, HeardText> heard)
    {
        var lessons = curriculum.Lessons.Where(lesson => lesson.Round == Round.Calibrate).ToList();
        var moments = lessons.Select(lesson =>
            maker.Input(lesson.Text, maker.Question(lesson.Open), open => model.Weigh(open, heard[_texts.Gist(lesson.Text).Whole])))
            .ToList();
        var judged =
            lessons.Select((lesson, at) => new Judged(model.Acts.Score(moments[at]), maker.Classes(lesson), lesson.Open is not null))
            .ToList();
        var acts = model.Acts.With(ListenerCalibration.Calibrate(judged, model.Acts.Acts));
        var topics = new TopicRanking(curriculum.Topics);
        var read = lessons.Select((lesson, at) => (lesson, moment: moments[at]))
            .Where(pair => pair.lesson.Open is null && pair.lesson.Commands.Any(command => topics.Says(command.Act)))
            .Select(pair => (Right: pair.lesson.Commands.Select(command => topics.Of(command.Act)).ToList(),
                Ranked: topics.Rank(acts.Acts.Zip(acts.Weigh(pair.moment), (act, weight) => (act, (double)weight)))))
            .Where(pair => pair.Ranked.Best.Intent != IntentRecognizer.None)
            .Select(pair => (pair.Ranked.P, pair.Right.Contains(pair.Ranked.Best.Intent)));
        return new(model.Ear, acts, model.Choosers) { Sure = ListenerCalibration.Sure(read),
            Arguments = ArgumentReader.Learn(curriculum, model.Ear), Stories = StoryChoosers.Learn(curriculum, heard) };
    }
}
