using System.Runtime.CompilerServices;
using CoachBot.Recognition.Listening.Names;
using CoachBot.Recognition.Listening.Words;

namespace CoachBot.Recognition.Listening.Facts;

/// <summary>
/// What the tagger sees of each piece: what the rules take it for, what stands around it, what is asked, what the message does.
/// </summary>
internal sealed class PieceSights
{
    private const int Near = 3;
    private const int AffixLength = 3;
    private const int WordsPerSize = 5;
    private const int MostCrowded = 4;
    private const float Firm = 3f;
    private const float Strong = 2f;
    private const float Plain = 1f;
    private const float Weak = 0.5f;
    private const float Faint = 0.3f;

    private static readonly WordSet He = new("he she him her his hers he's she's he'd she'd he'll she'll");

    private static readonly WordSet They = new("they them their they're they've they'd theyre");

    private static readonly WordSet FreeCues = new("cause need learn plan intro");

    private readonly Scene _scene;
    private readonly Sentence _sentence;
    private readonly string[] _forms;
    private readonly string[] _kinds;
    private readonly string _talk;
    private readonly int _crowd;
    private readonly string? _act;
    private readonly bool _small;
    private readonly List<Sight> _sights = new(128);
    private Piece _own;
    private string _kind = "";

    private PieceSights(Scene scene, IReadOnlyList<Piece> pieces, string? act)
    {
        (_scene, _sentence, _act) = (scene, scene.Sentence, act);
        (_forms, _kinds) = (new string[_sentence.Count], new string[_sentence.Count]);
        foreach (var piece in pieces)
        {
            for (var at = piece.From; at < piece.To; at++)
                (_forms[at], _kinds[at]) = (Form(at, piece), piece.Candidate is { } own ? own.Kind.ToString() : "");
        }
        _crowd = Math.Min(scene.Candidates.Count(candidate => candidate.IsShort) / 2, MostCrowded);
        _small = !scene.Utterance.Text.Any(char.IsUpper);
        _talk = $"{_sentence.Any(0, _sentence.Count, He)}{_sentence.Any(0, _sentence.Count, They)}";
    }

    /// <summary>The kind of the piece that is looked at, hashed: what each of its sights begins with.</summary>
    internal ulong Kind { get; private set; }

    /// <summary>What is seen of each piece.</summary>
    /// <param name="scene">The message.</param>
    /// <param name="pieces">Its pieces.</param>
    public static Sight[][] Of(Scene scene, IReadOnlyList<Piece> pieces)
    {
        var sights = new PieceSights(scene, pieces, null);
        return [.. pieces.Select(piece => sights.Look(piece, plain: true, ofAct: false))];
    }

    /// <summary>What the message's act adds for each piece.</summary>
    public static Sight[][] OfAct(Scene scene, IReadOnlyList<Piece> pieces, string act)
    {
        var sights = new PieceSights(scene, pieces, act);
        return [.. pieces.Select(piece => sights.Look(piece, plain: false, ofAct: true))];
    }

    /// <summary>Both together.</summary>
    public static Sight[][] WithAct(Scene scene, IReadOnlyList<Piece> pieces, string act)
    {
        var sights = new PieceSights(scene, pieces, act);
        return [.. pieces.Select(piece => sights.Look(piece, plain: true, ofAct: true))];
    }

    private Sight[] Look(Piece piece, bool plain, bool ofAct)
    {
        _sights.Clear();
        (_own, _kind) = (piece, _kinds[piece.From]);
        Kind = Sight.Hash(Sight.Hash(_kind), "|");
        if (plain)
            AddAll();
        if (ofAct)
            AddAct();
        return [.. _sights];
    }

    private void AddAll()
    {
        AddVerdict();
        AddNeighbours();
        AddPlace();
        AddAsked();
        if (_own.Candidate is { } candidate)
        {
            AddClause(candidate);
            AddOthers(candidate);
        }
        else
        {
            AddShape();
            AddLead();
        }
    }

    private void AddVerdict()
    {
        Add($"", Firm);
        if (_own.Candidate is { } own)
        {
            Add($"rule={own.Rule}", Firm);
            Add($"crowd={_crowd} {own.Rule}", Strong);
            Add($"look={own.Look}", Strong);
            Add($"rule={own.Rule} {own.Look}", Strong);
            Add($"written={own.Look} {_sentence[own.From].HasCapital} {_small} {_own.From == 0}", Strong);
            Add($"written={own.Rule} {_sentence[own.From].HasCapital} {_small} {Math.Min(own.To - own.From, 3)}", Strong);
        }
        foreach (var words in _scene.Candidates)
        {
            if (words.IsShort || words.From > _own.From || words.To < _own.To)
                continue;
            Add($"within={words.Rule} {words.Look}", Plain);
            Add($"within={words.Rule} {_crowd}", Plain);
            Add($"within={words.Rule} {words.Look} {_crowd > 2}", Plain);
            Add($"within={words.Rule} {words.From == _own.From}", Plain);
        }
    }

    private void AddNeighbours()
    {
        var (left, right) = (_own.From - 1, _own.To);
        for (var step = 0; step < Near; step++)
        {
            AddNeighbour("l", step, left - step);
            AddNeighbour("r", step, right + step);
        }
        Add($"ll={FormAt(left - 1)} {FormAt(left)}", Plain);
        Add($"rr={FormAt(right)} {FormAt(right + 1)}", Plain);
        Add($"lr={FormAt(left)} {FormAt(right)}", Plain);
        Add($"kinds={KindAt(left)} {KindAt(right)}", Weak);
        if (_own.Candidate?.Kind == CandidateKind.Name)
            return;
        for (var at = _own.From; at < _own.To; at++)
        {
            Add($"own={_forms[at]}", Plain);
            foreach (var cue in FactCues.Of(_sentence[at].Lower))
                Add($"own~{cue}", Plain);
        }
        if (_own.Candidate is null)
        {
            Add($"lo={FormAt(left)} {_forms[_own.From]}", Plain);
            Add($"or={_forms[_own.From]} {FormAt(right)}", Plain);
        }
    }

    private void AddNeighbour(string side, int step, int at)
    {
        Add($"{side}{step}={FormAt(at)}", step == 0 ? Plain : Weak);
        Add($"{side}{step}k={KindAt(at)}", Weak);
        Add($"{side}={FormAt(at)}", Weak);
        foreach (var cue in FactCues.Of(_sentence[at].Lower))
        {
            Add($"{side}{step}~{cue}", Weak);
            Add($"{side}~{cue}", Plain);
        }
    }

    private void AddClause(Candidate own)
    {
        var clause = _scene.ClauseAt(own.From);
        for (var at = 0; at < _sentence.Count; at++)
        {
            if (at >= own.From && at < own.To || !_sentence[at].IsWord)
                continue;
            var inside = at >= clause.From && at < clause.To;
            if (inside)
                Add($"{(at < own.From ? "before" : "after")}={_forms[at]}", Faint);
            foreach (var cue in FactCues.Of(_sentence[at].Lower))
                Add($"{(inside ? at < own.From ? "before" : "after" : "message")}~{cue}", inside ? Plain : Faint);
        }
    }

    private void AddOthers(Candidate own)
    {
        Candidate? before = null, after = null;
        var (count, place) = (0, 0);
        foreach (var other in _scene.Candidates)
        {
            if (other == own || other.Kind != own.Kind)
                continue;
            count++;
            if (other.From > own.From)
            {
                after = after is null || other.From < after.From ? other : after;
                continue;
            }
            place++;
            before = before is null || other.From > before.From ? other : before;
        }
        Add($"others={Math.Min(count, 3)} {Math.Min(place, 3)}", Weak);
        Add($"prev={own.Rule} {before?.Rule}", Plain);
        Add($"next={own.Rule} {after?.Rule}", Plain);
    }

    private void AddPlace()
    {
        Add($"size={Math.Min(_sentence.Count / WordsPerSize, 4)}", Weak);
        Add($"front={_own.From == 0} {_own.To >= _sentence.Count - 1}", Weak);
        Add($"stance={_scene.StanceAt(_own.From)}", Weak);
        Add($"question={_scene.IsQuestion(_own.From)}", Plain);
        Add($"talk={_talk}", Weak);
        Add($"possessive={_sentence[_own.To - 1].IsPossessive}", Plain);
    }

    private void AddAsked()
    {
        var (asked, open, size) = (_scene.Asked ?? "-", _scene.View.Open?.Question ?? "-", Math.Min(_sentence.Count / WordsPerSize, 4));
        Add($"asked={asked}", Plain);
        Add($"asked={asked} {_own.Candidate?.Rule}", Plain);
        Add($"open={open}", Weak);
        Add($"open={open} {size}", Weak);
    }

    private void AddAct()
    {
        var rule = _own.Candidate?.Rule;
        Add($"act={_act}", Plain);
        Add($"act={_act} {rule}", Plain);
        Add($"act={Acts.ActIds.Family(_act!)} {rule}", Plain);
        Add($"act={_act} {FormAt(_own.From - 1)}", Weak);
        Add($"act={_act} {_scene.Asked}", Plain);
    }

    private void AddShape()
    {
        var word = _sentence[_own.From];
        var form = _forms[_own.From];
        var look = word.IsNumber ? "#" : word.IsMark ? "." : word.HasCapital ? "A" : "a";
        Add($"shape={look}{FirstNames.Contains(word.Lower)}{OrdinaryWords.Contains(word.Lower)}", Plain);
        if (form.Length <= AffixLength)
            return;
        Add($"pre={form[..AffixLength]}", Weak);
        Add($"suf={form[^AffixLength..]}", Weak);
    }

    // What the clause has said before: "because", "they need", "note:".
    private void AddLead()
    {
        var clause = _scene.ClauseAt(_own.From);
        for (var back = _own.From - 1; back >= clause.From; back--)
        {
            foreach (var cue in FactCues.Of(_sentence[back].Lower))
            {
                if (FreeCues.Contains(cue))
                    Add($"behind={cue} {Math.Min(_own.From - back, 4)}", Plain);
            }
            if (_sentence[back].Lower is "because" or "cos" or "cuz" or "bc" or "coz" or "since" or "for" or "that" or "to")
                Add($"behind={_sentence[back].Lower}", Plain);
        }
    }

    private string KindAt(int at) => at < 0 || at >= _kinds.Length ? "_" : _kinds[at];

    private string FormAt(int at) => at < 0 || at >= _forms.Length ? "_" : _forms[at];

    // Names and numbers don't tell by themselves what stands beside them.
    private string Form(int at, Piece piece)
    {
        var word = _sentence[at];
        if (word.IsNumber)
            return "#";
        if (piece.Candidate?.Kind == CandidateKind.Name)
            return word.IsPossessive ? "@'s" : "@";
        if (word.IsMark)
            return _sentence.Text[word.Start..word.End];
        return word.IsPossessive ? word.Lower + "'s" : word.Lower;
    }

    // Each kind of piece is learnt by itself.
    private void Add([InterpolatedStringHandlerArgument("")] ref SightHash feature, float weight) =>
        _sights.Add(new(feature.Value, weight));
}
