using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening.Acts;
using CoachBot.Recognition.Listening.Answers;
using CoachBot.Recognition.Listening.Lessons;

namespace CoachBot.Recognition.Listening;

/// <summary>Reads a message once: what it does and what it tells. Immutable and safe for many threads; nothing leaves the process.</summary>
public sealed class Listener
{
    private const int Ranked = 8;

    private readonly Ear _ear;
    private readonly ActModel _acts;
    private readonly IReadOnlyDictionary<string, QuestionChoosers> _choosers;
    private readonly IReadOnlyDictionary<string, AskedQuestion> _questions;
    private readonly IDateTimeReader _dates;

    internal Listener(Ear ear, ActModel acts, IReadOnlyDictionary<string, QuestionChoosers> choosers, IReadOnlyList<AskedQuestion> questions, IDateTimeReader dates)
    {
        (_ear, _acts, _choosers, _dates) = (ear, acts, choosers, dates);
        _questions = questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
    }

    /// <summary>Learns to listen.</summary>
    /// <param name="curriculum">All to learn from.</param>
    /// <param name="dates">Finds dates and times.</param>
    /// <param name="encoder">Adds the meaning of sentences; null goes by words alone.</param>
    public static Listener Learn(Curriculum curriculum, IDateTimeReader dates, SentenceEncoder? encoder = null) =>
        new ListenerTrainer(curriculum, dates, encoder).Train();

    /// <summary>Reads a message.</summary>
    /// <param name="message">What the seller wrote.</param>
    /// <param name="view">The talk as it stands.</param>
    public Reading Read(string message, TalkView view)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(view);
        var utterance = ClauseSplitter.Cut(message);
        var open = view.Open is { } asked ? _questions.GetValueOrDefault($"{asked.Topic}/{asked.Question}") : null;
        var whole = Rank(utterance, new(0, utterance.Text.Length), open, view.Time);
        return new(utterance, [whole[0]], [], whole);
    }

    private List<Command> Rank(Utterance utterance, Span span, AskedQuestion? open, DateTimeContext time)
    {
        var text = utterance.At(span);
        var clause = utterance.Clauses.Count == 0 ? text : utterance.At(utterance.Clauses[^1].Span);
        var heard = _ear.Hear(text);
        var last = clause.Length == text.Length ? heard : _ear.Hear(clause);
        var chooser = open is null ? null : _choosers.GetValueOrDefault(open.Id);
        var evidence = chooser?.Weigh(heard);
        var moment = new Moment(heard, last, open, evidence, _dates.ReadAll(text, time).Count > 0, false);
        var weights = _acts.Weigh(moment);
        return [.. Enumerable.Range(0, weights.Length).OrderByDescending(at => weights[at]).Take(Ranked)
            .Select(at => ToCommand(_acts.Acts[at], weights[at], open, evidence, span))];
    }

    private static Command ToCommand(string act, float weight, AskedQuestion? open, AnswerEvidence? evidence, Span span)
    {
        if (act != ActIds.Answer || open is null)
            return new(act, null, span, weight);
        if (evidence is null)
            return new(act, open.Form == AnswerForm.Date ? "date" : "text", span, weight);
        return new(act, open.Answers[evidence.Best].Id, span, weight * evidence.Shares[evidence.Best]);
    }
}
