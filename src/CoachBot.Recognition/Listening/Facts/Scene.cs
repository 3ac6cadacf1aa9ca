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

    public List<Candidate> Candidates { get; } = [];

    /// <summary>The words of the clause that a word stands in.</summary>
    public (int From, int To) ClauseAt(int at) => _ranges[_clauseOf[at]];

    public bool IsQuestion(int at) => Utterance.Clauses[_clauseOf[at]].IsQuestion;

    public Stance StanceAt(int at) => Utterance.Clauses[_clauseOf[at]].Stance;

    /// <summary>True where the rules have given this key already.</summary>
    public bool Has(string key) => Candidates.Exists(candidate => candidate.Rule == key);

    /// <summary>True where words of this stretch belong to a time already.</summary>
    public bool IsTime(int from, int to) =>
        Candidates.Exists(candidate => candidate.Kind is CandidateKind.Moment or CandidateKind.Length && candidate.From < to &&
            from < candidate.To);

    /// <summary>True where words of this stretch belong to a sum already.</summary>
    public bool IsSum(int from, int to) =>
        Candidates.Exists(candidate => candidate.Kind == CandidateKind.Sum && candidate.From < to && from < candidate.To);

    /// <summary>True where words of this stretch belong to a name already.</summary>
    public bool IsName(int from, int to) => Candidates.Exists(candidate => candidate.Kind == CandidateKind.Name && candidate.From < to &&
        from < candidate.To);

    public void Propose(Candidate candidate)
    {
        if (candidate.From < candidate.To && !Candidates.Exists(other => other.Kind == candidate.Kind && other.From == candidate.From &&
            other.To == candidate.To))
            Candidates.Add(candidate);
    }
}
