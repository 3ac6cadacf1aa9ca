using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Answers;
using CoachBot.Recognition.Listening.Clauses;
using CoachBot.Recognition.Listening.Facts;
using CoachBot.Recognition.Listening.Lessons;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Rules;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening;

/// <summary>
/// Reads a message once: what it does and what it tells. Immutable and safe for many threads; nothing leaves the process.
/// </summary>
public sealed partial class Listener
{
    private const double InPlainWords = 0.99;
    private const double Surely = 0.8;

    // A long message blurs what one of its clauses says plainly.
    private const double UnsureWhole = 0.6;
    private const double SureClause = 0.85;
    // News that one clause tells must show in the whole: “a competitor undercut us, and now she asks me to match it” is no no.
    private const double Hinted = 0.08;
    // “She says it's too expensive, they have 120 employees, on Paycor today”: however much else is told, the news is why.
    private const double PlainClause = 0.9;
    private const double Whispered = 0.01;
    private const int MostWordsOfGibberish = 2;
    private const int FewestTimesKnown = 3;
    private const int MostClausesAlone = 8;

    // “Just off the phone, she wants to think about it” is news; what takes longer to tell is the story of a call.
    private const int LongestNews = 3;

    // What else the whole message may be is worth offering, too.
    private const double OfWhole = 0.4;

    private readonly ListeningModel _model;
    private readonly FactReader _facts;
    private readonly PlainWords _plain;
    private readonly ExactAnswers _answers = new();
    private readonly ArgumentReader _arguments;
    private readonly Dictionary<string, AskedQuestion> _questions;
    private readonly TopicRanking _topics;

    internal Listener(ListeningModel model, FactReader facts, Curriculum curriculum)
    {
        (_model, _facts, _plain) = (model, facts, new(curriculum.PlainRules));
        _arguments = new(curriculum.Acts, model);
        _topics = new(curriculum.Topics);
        _questions = curriculum.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
    }

    /// <summary>Learns to listen.</summary>
    /// <param name="curriculum">All to learn from.</param>
    /// <param name="dates">Finds dates and times.</param>
    /// <param name="encoder">Adds the meaning of sentences; null goes by words alone.</param>
    /// <param name="cacheFolder">Folder to keep what was learnt in, for the next start; null learns anew each time.</param>
    /// <param name="progress">Hears how far learning is, from nought to one, and nothing where what was learnt is known; null where nobody
    /// listens.</param>
    public static Listener Learn(
        Curriculum curriculum, IDateTimeReader dates, SentenceEncoder? encoder = null, string? cacheFolder = null,
        IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(curriculum);
        var facts = new Lazy<Task<FactReader>>(() => Task.Run(() => FactReader.Learn(curriculum, dates, cacheFolder)));
        var model = ListenerCache.GetOrTrain(curriculum, encoder, cacheFolder,
            () => new ListenerTrainer(curriculum, encoder, progress).Train(() => _ = facts.Value));
        return new(model, facts.Value.GetAwaiter().GetResult(), curriculum);
    }

    /// <summary>Reads a message.</summary>
    /// <param name="message">What the seller wrote.</param>
    /// <param name="view">The talk as it stands.</param>
    public Reading Read(string message, TalkView view) => WithFacts(Commands(Hear(message), view), view);

    /// <summary>Takes a message in, to be asked what it does.</summary>
    /// <param name="message">What the seller wrote.</param>
    public HeardMessage Hear(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(message, _model.Ear);
    }

    /// <summary>What a message does; its facts aren't read yet.</summary>
    /// <param name="message">The message, as this listener has heard it.</param>
    /// <param name="view">The talk as it stands.</param>
    public Reading Commands(HeardMessage message, TalkView view)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(view);
        var open = view.Open is { } asked ? _questions.GetValueOrDefault($"{asked.Topic}/{asked.Question}") : null;
        var (segments, ranking) = Cut(message, open);
        var commands = segments.Select(segment => _arguments.Complete(segment.Best, message.Utterance.At(segment.Best.Span)));
        return new(message.Utterance, [.. commands], [], ranking);
    }

    /// <summary>The reading with what the message tells.</summary>
    /// <param name="reading">What it does.</param>
    /// <param name="view">The talk that it was read in.</param>
    public Reading WithFacts(Reading reading, TalkView view)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Utterance.Clauses.Count == 0 ? reading : reading
            with { Facts = _facts.Read(reading.Utterance, view, reading.Leading.Act) };
    }

    private Heard Cut(HeardMessage message, AskedQuestion? open)
    {
        var utterance = message.Utterance;
        if (utterance.Clauses.Count == 0 || IsGibberish(utterance.Text))
            return Heard.Nothing;
        if (open is null or { Form: AnswerForm.Choice } && !utterance.Text.Any(char.IsLetter))
            return Heard.Nothing;
        var hearing = new Hearing(this, message, open);
        var whole = hearing.Whole();
        IReadOnlyList<Segment> segments = hearing.IsPlain ? [whole] : new Segmenter(hearing.Part).Cut(whole, utterance.Clauses.Count);
        if (segments is [{ P: < UnsureWhole }]
            && hearing.SurestClause(whole) is { } clause
            && (clause.Family != "news" || whole.Of(clause.Best.Act) >= Hinted))
            segments = [clause];
        if (open is null
            && segments is [{ Best.Act: "tell" }]
            && hearing.SurestClause(whole) is { Family: "news", P: >= PlainClause } news
            && whole.Of(news.Best.Act) >= Whispered)
            segments = [news];
        if (AsksInOneSentence(utterance.Text) && !segments.Any(segment => segment.Best.Act.StartsWith("want.", StringComparison.Ordinal)))
            segments = [whole];
        segments = WithoutEchoes(utterance, segments);
        var lead = segments.MinBy(segment => Leading.Rank(segment.Best.Act))!;
        return new(segments, ReferenceEquals(lead, whole) ? whole.Ranking : lead.Among(whole, OfWhole));
    }

    // “asdf”: a word or two that nobody knows, and that is no name, mean nothing.
    private bool IsGibberish(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWordsOfGibberish && words.All(word => word.Length > 2 && word.All(char.IsLower)
            && _model.Ear.Lexicon.Counts.GetValueOrDefault(word) < FewestTimesKnown
                && !OrdinaryWords.Contains(word)
                && !FirstNames.Contains(word));
    }

    private sealed record Heard(IReadOnlyList<Segment> Segments, IReadOnlyList<Command> Ranking)
    {
        private static readonly Segment _none = new(..0, [new(ActIds.None, null, new(0, 0), 1)]);

        public static Heard Nothing { get; } = new([_none], _none.Ranking);
    }

    // “How long do I leave it before I look desperate” asks, and tells no news.
    private bool AsksInOneSentence(string message) => _plain.Opening(message)?.StartsWith("ask.", StringComparison.Ordinal) == true
        && message.AsSpan().Trim().TrimEnd("?!.").IndexOfAny(".?!;\n") < 0;

    /// <summary>What a message begins with nothing open, as topics: the likeliest first.</summary>
    /// <param name="message">What the seller wrote.</param>
    /// <param name="personal">The seller's own earlier choices.</param>
    public RecognitionResult Recognize(string message, PersonalExamples? personal = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        var heard = Hear(message);
        var ranking = heard.Utterance.Clauses.Count == 0 ? [] : new Hearing(this, heard, null).Whole().Ranking;
        var ranked = _topics.Rank(ranking.Select(command => (command.Act, command.P)));
        if (personal is { Examples.Count: > 0 })
            ranked = ChosenTopics.Of(personal, _model.Ear).Recall(_model.Ear.Hear(message), ranked);
        var decision = ranked.Best.Intent == IntentRecognizer.None ? Decision.None
            : ranked.P >= _model.Sure ? Decision.Sure
            : Decision.Unsure;
        return new(decision, ranked.Scores, Mentions(message));
    }

    /// <summary>Names, day, amount and channel that a text mentions, by where they stand.</summary>
    /// <param name="text">What the seller wrote.</param>
    public Slots Mentions(string text) => _model.Ear.Mentions(text);

    /// <summary>How many acts it tells apart.</summary>
    public int ActCount => _model.Acts.Acts.Count;

    /// <summary>One message on its way through the model, with a question open or none.</summary>
    private sealed class Hearing(Listener listener, HeardMessage message, AskedQuestion? open)
    {
        private readonly Utterance _utterance = message.Utterance;

        /// <summary>True where the whole message says plainly what it does.</summary>
        public bool IsPlain { get; private set; }

        public Segment Whole()
        {
            var all = .._utterance.Clauses.Count;
            if (InItsWords(_utterance.Text) is { } plain)
            {
                IsPlain = true;
                return new(all, Lead(plain with { Span = new(0, _utterance.Text.Length) }, Rank(all)));
            }
            return Part(all);
        }

        public Segment Part(Range clauses)
        {
            var ranking = Rank(clauses);
            var span = ranking[0].Span;
            var opening = listener._plain.Opening(_utterance.At(span));
            return new(clauses, opening is null || IsWanted(ranking[0]) ? ranking : Lead(new(opening, null, span, InPlainWords), ranking));
        }

        /// <summary>
        /// The last clause that alone plainly tells news, asks or wants; null where none does, or where all of them are the story of one
        /// call.
        /// </summary>
        public Segment? SurestClause(Segment whole)
        {
            if (_utterance.Clauses.Count is < 2 or > MostClausesAlone
                || (_utterance.Clauses.Count > LongestNews && Leading.BeginsTopic(whole.Best.Act)))
                return null;
            return Enumerable.Range(0, _utterance.Clauses.Count)
                .Where(at => _utterance.Clauses[at].Stance is Stance.Said or Stance.Reported)
                .Select(at => Part(at..(at + 1)))
                .LastOrDefault(part => part.P >= SureClause && part.Family is "news" or "ask" or "want");
        }

        // “What happens if they change nothing” asks the coach, but not where it is what the coach has asked for.
        private bool IsWanted(Command best) => open is { Form: AnswerForm.Words } && best is { Act: ActIds.Answer, P: >= Surely };

        private Command? InItsWords(string text)
        {
            if (open is not null && listener._answers.Of(open, text) is { } answer)
                return new(ActIds.Answer, answer, default, 1);
            return listener._plain.Whole(text) is { } act ? new(act, null, default, InPlainWords) : null;
        }

        private static List<Command> Lead(Command first, IReadOnlyList<Command> ranking)
        {
            var left = 1 - first.P;
            return [first, .. ranking.Where(other => (other.Act, other.Arg) != (first.Act, first.Arg)).Select(other => other
                with { P = other.P * left })];
        }

        private List<Command> Rank(Range clauses)
        {
            var (from, to) = (_utterance.Clauses[clauses.Start].Span.Start, _utterance.Clauses[clauses.End.Value - 1].Span.End);
            var gist = Gist.Of(_utterance, clauses);
            var whole = message.Hear(gist.Whole);
            var evidence = open is null ? null : listener._model.Weigh(open, whole);
            var moment = new ActInput(whole, message.Hear(gist.Last), open, evidence, message.NamesDate(gist.Whole), gist.HasDenied);
            return listener._model.Rank(moment, new(from, to - from));
        }
    }
}
