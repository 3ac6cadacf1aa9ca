using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>A message laid out for the rules that read facts off it: its words, its clauses, its names, the talk it is said in.</summary>
internal sealed class Scene
{
    private readonly int[] _clauseOf;
    private readonly (int From, int To)[] _ranges;

    public Scene(Utterance utterance, TalkView view)
    {
        (Utterance, View, Sentence) = (utterance, view, new(utterance.Text));
        Known = new(view);
        Names = NameFinder.Find(Sentence, Known);
        _clauseOf = new int[Sentence.Count];
        _ranges = new (int, int)[utterance.Clauses.Count];
        for (int at = 0, clause = 0; at < Sentence.Count; at++)
        {
            while (clause + 1 < _ranges.Length && Sentence[at].Start >= utterance.Clauses[clause + 1].Span.Start)
                clause++;
            if (at == 0 || _clauseOf[at - 1] != clause)
                _ranges[clause].From = at;
            _clauseOf[at] = clause;
            _ranges[clause].To = at + 1;
        }
    }

    public Utterance Utterance { get; }

    public TalkView View { get; }

    public Sentence Sentence { get; }

    public KnownNames Known { get; }

    public List<Name> Names { get; }

    /// <summary>The fact that the open question asks for; null where none is open, or it asks for a choice.</summary>
    public string? Asked => View.Open?.Asks;

    public List<Fact> Facts { get; } = [];

    /// <summary>The words of the clause that a word stands in.</summary>
    public (int From, int To) ClauseAt(int at) => _ranges[_clauseOf[at]];

    public bool IsQuestion(int at) => Utterance.Clauses[_clauseOf[at]].IsQuestion;

    public Stance StanceAt(int at) => Utterance.Clauses[_clauseOf[at]].Stance;

    public bool Has(string key) => Facts.Exists(fact => fact.Key == key);

    public bool IsTaken(int from, int to)
    {
        var span = Sentence.SpanOf(from, to);
        return Facts.Exists(fact => fact.Span.Overlaps(span));
    }

    /// <summary>Notes the words from one place up to another as a fact.</summary>
    public void Add(string key, int from, int to, double confidence, string? value = null, Dates.TimeExpression? when = null)
    {
        if (from >= to)
            return;
        var span = Sentence.SpanOf(from, to);
        if (Facts.Exists(fact => fact.Key == key && fact.Span == span))
            return;
        Facts.Add(new(key, value ?? Utterance.At(span), span, confidence) { When = when, Stance = StanceAt(from) });
    }
}
