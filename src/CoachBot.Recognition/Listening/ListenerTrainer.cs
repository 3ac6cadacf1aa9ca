using System.Globalization;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Learning;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Answers;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening;

/// <summary>Builds a listener: vocabulary, choosers of answers, act model.</summary>
internal sealed class ListenerTrainer(Curriculum curriculum, IDateTimeReader dates, SentenceEncoder? encoder)
{
    // Found by leaving authors out.
    private static readonly float Strength = float.Parse(Environment.GetEnvironmentVariable("STRENGTH") ?? "40", CultureInfo.InvariantCulture);
    private static readonly int Iterations = int.Parse(Environment.GetEnvironmentVariable("ITER") ?? "30", CultureInfo.InvariantCulture);
    private const float VagueWeight = 0.4f;
    private const float LikeWeight = 0.15f;
    private const float ElsewhereWeight = 0.5f;
    private const float AuthorsAnswerWeight = 1.5f;

    // Dates count as named or not, so any day will do.
    private static readonly DateTimeContext AnyDay = new(
        new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc, CultureInfo.GetCultureInfo("en-GB"));

    private readonly IReadOnlyList<Lesson> _lessons = [.. curriculum.Lessons.Where(lesson => lesson.Round == Round.Train)];
    private readonly Dictionary<string, int> _numbers = curriculum.Acts.Select((act, at) => (act.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);

    public ListeningModel Train()
    {
        var texts = Texts().ToList();
        var gists = texts.ToDictionary(pair => pair.Text, pair => pair.Gist, StringComparer.Ordinal);
        var ear = Ear.Learn([.. texts.Select(text => text.Text)], encoder);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        void Log(string what) { if (Environment.GetEnvironmentVariable("LISTEN_LOG") is not null) Console.Error.WriteLine($"{what} {watch.Elapsed.TotalSeconds:0.0} {Environment.CpuUsage.TotalTime.TotalSeconds:0.0}"); }
        var heard = ear.HearAll(texts.SelectMany(text => new[] { text.Text, text.Gist.Whole, text.Gist.Last }));
        Log("heard");
        var choosers = Choosers(heard);
        Log("choosers");
        var features = new ActFeatures(ear, curriculum.Questions);
        var examples = new ExampleMaker(this, gists, heard, choosers, features).Make();
        Log($"examples {examples.Count} of {features.SparseCount}");
        var classifier = new SoftmaxTrainer(Strength, Iterations).Train(examples, curriculum.Acts.Count, features.SparseCount);
        Log("trained");
        var acts = new ActModel([.. curriculum.Acts.Select(act => act.Id)], classifier, features, 1);
        return new(ear, acts, choosers.ToDictionary(pair => pair.Key, pair => pair.Value.All));
    }

    private IEnumerable<(string Text, Gist Gist)> Texts() =>
        _lessons.SelectMany(lesson => lesson.Commands.Count > 1 ? lesson.Commands.Select(command => command.Words!).Prepend(lesson.Text) : [lesson.Text])
            .Concat(curriculum.Phrases.Select(phrase => phrase.Text))
            .Concat(curriculum.Acts.SelectMany(ActTexts).Select(pair => pair.Text))
            .Concat(curriculum.Questions.SelectMany(question => question.Answers).SelectMany(answer => answer.Like.Append(answer.Label)))
            .Distinct(StringComparer.Ordinal)
            .Select(text => (text, Gist.Of(text)));

    private Dictionary<string, QuestionChoosers> Choosers(IReadOnlyDictionary<string, HeardText> heard)
    {
        var answered = _lessons.Where(lesson => lesson.Open is not null)
            .SelectMany(lesson => lesson.Commands.Where(command => command.Act == ActIds.Answer).Select(command => (lesson, command)))
            .ToLookup(pair => pair.lesson.Open!, StringComparer.Ordinal);
        var choosers = new Dictionary<string, QuestionChoosers>(StringComparer.Ordinal);
        foreach (var question in curriculum.Questions.Where(question => question.Answers.Count > 0))
        {
            var examples = new List<AnswerExample>();
            for (var at = 0; at < question.Answers.Count; at++)
            {
                examples.Add(new(heard[question.Answers[at].Label], at, "label", 1));
                examples.AddRange(question.Answers[at].Like.Select((like, number) => new AnswerExample(heard[like], at, QuestionChoosers.Fold(number), 1)));
                var id = question.Answers[at].Id;
                examples.AddRange(answered[question.Id].Where(pair => pair.command.Arg == id)
                    .Select(pair => new AnswerExample(heard[pair.command.Words ?? pair.lesson.Text], at, pair.lesson.Author, AuthorsAnswerWeight)));
            }
            choosers.Add(question.Id, new(question, examples));
        }
        return choosers;
    }

    // An act's examples, and those of its near misses that say what they are. What answers needs a question.
    private IEnumerable<(string Text, string Act)> ActTexts(Act act)
    {
        var own = act.Id is ActIds.Answer ? [] : act.Examples.Select(text => (text, act.Id));
        var misses = act.NearMisses.Select(miss => (At: miss.LastIndexOf(" = ", StringComparison.Ordinal), Miss: miss))
            .Where(pair => pair.At > 0)
            .Select(pair => (Text: pair.Miss[..pair.At], Act: pair.Miss[(pair.At + 3)..]))
            .Where(pair => pair.Act != ActIds.Answer && _numbers.ContainsKey(pair.Act) && !pair.Text.Contains('('));
        return own.Concat(misses);
    }

    private sealed class ExampleMaker(
        ListenerTrainer trainer, IReadOnlyDictionary<string, Gist> gists, IReadOnlyDictionary<string, HeardText> heard, IReadOnlyDictionary<string, QuestionChoosers> choosers, ActFeatures features)
    {
        private readonly List<Example> _examples = [];
        private readonly Dictionary<string, AskedQuestion> _questions = trainer.Curriculum.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

        // What does the same whatever question stands open, as long as that is one to choose from.
        private static readonly string[] _elsewhere = ["ask", "want", "steer", "chat", ActIds.Foreign, ActIds.OthersData, ActIds.None];
        private readonly List<AskedQuestion> _choices = [.. trainer.Curriculum.Questions.Where(question => question.Form != AnswerForm.Words)];
        private int _next;

        public List<Example> Make()
        {
            foreach (var lesson in trainer._lessons)
                AddLesson(lesson);
            foreach (var phrase in trainer.Curriculum.Phrases)
                Add(phrase.Text, null, null, phrase.AnyOf, VagueWeight);
            foreach (var act in trainer.Curriculum.Acts)
            {
                foreach (var (text, id) in trainer.ActTexts(act))
                    Add(text, null, null, [id], 1);
            }
            foreach (var question in _questions.Values)
            {
                foreach (var answer in question.Answers)
                {
                    for (var number = 0; number < answer.Like.Count; number++)
                        Add(answer.Like[number], question, QuestionChoosers.Fold(number), [ActIds.Answer], LikeWeight);
                }
            }
            return _examples;
        }

        private void AddLesson(Lesson lesson)
        {
            var open = lesson.Open is null ? null : _questions.GetValueOrDefault(lesson.Open);
            Add(lesson.Text, open, lesson.Author, [.. lesson.Commands.Select(command => command.Act).Distinct()], 1);
            if (open is null && lesson.Commands.Count == 1 && _elsewhere.Contains(ActIds.Family(lesson.Commands[0].Act)))
                Add(lesson.Text, AnyQuestion(), lesson.Author, [lesson.Commands[0].Act], ElsewhereWeight);
            if (lesson.Commands.Count > 1)
            {
                foreach (var command in lesson.Commands)
                    Add(command.Words!, open, lesson.Author, [command.Act], 0.5f);
            }
        }

        private AskedQuestion AnyQuestion() => _choices[_next++ % _choices.Count];

        private void Add(string text, AskedQuestion? open, string? source, IReadOnlyList<string> acts, float weight)
        {
            var gist = gists[text];
            var whole = heard[gist.Whole];
            var evidence = open is not null && choosers.TryGetValue(open.Id, out var chooser) ? chooser.WeighUnseen(whole, source ?? "") : null;
            var moment = new Moment(whole, heard[gist.Last], open, evidence, trainer.NamesDate(gist.Whole), gist.HasDenied);
            int[] classes = [.. acts.Select(act => trainer._numbers[act])];
            _examples.Add(new(features.Of(moment), classes[0], false, weight) { AnyOf = classes.Length > 1 ? classes : null });
        }
    }

    private Curriculum Curriculum => curriculum;

    private bool NamesDate(string text) => dates.ReadAll(text, AnyDay).Count > 0;
}
