using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Recognises what a seller's message does. Several things at once are possible: "thank you, may I ask you something?". What the draft
/// check warns of is taken from there; the rest from examples, and from marks such as a question or a way out.
/// </summary>
public sealed class MoveReader(RolePlays plays, DraftRules rules, SentenceEncoder? encoder = null)
{
    private const double SureEnough = 0.6;
    private const double Certain = 0.93;
    private const int FewestWords = 3;

    private static readonly Dictionary<string, SellerMove> _byRule = new(StringComparer.Ordinal)
    {
        ["arguing"] = SellerMove.Argued,
        ["unasked-discount"] = SellerMove.Discounted,
        ["pressure"] = SellerMove.Pressed,
        ["assuming-the-sale"] = SellerMove.Pressed,
        ["false-urgency"] = SellerMove.Pressed,
        ["chasing"] = SellerMove.Pressed,
        ["about-oneself"] = SellerMove.Pitched,
        ["reproach"] = SellerMove.Argued,
        ["threat"] = SellerMove.Pressed,
        ["challenge"] = SellerMove.Pressed,
        ["begging"] = SellerMove.Pressed,
    };

    // “Of course, we can do it in the mornings, and also cheaper”: given before anything was asked.
    private static readonly WordExpression Gives = new(
        @"\b(?:also|even|much|bit|little|it|be|get|for you) cheaper\b|\bcheaper (?:too|also|for you|if)\b|\b(?:better|lower|special|good)" +
            @" price\b|\bthrow in\b|\b(?:of course|sure|no problem(?: at all)?),? (?:then )?(?:we|i) (?:can|could|will) (?:do|make|change" +
            @"|deliver|come|bring|send|offer)\b|\b(?:we|i) (?:can|could|will) (?:do|make|change) (?:it|that)\b[^.?!]{0,40}\bno problem\b");

    private static readonly WordExpression Refuses = new(@"\b(?:not|no|won'?t|can'?t|cannot|never|without|didn'?t|don'?t) (?:\w+ ){0,4}" +
        @"(?:cheaper|price|throw|offer)\b");

    private readonly DraftChecker _checker = new(rules);

    // Learns at the first rehearsal: most sellers only ask for advice, and a start doesn't wait for it.
    private readonly Lazy<ExampleMatcher> _matcher =
        new(() => new(plays.Moves.ToDictionary(pair => MoveNames.NameOf(pair.Key), pair => pair.Value.Like), encoder));

    /// <returns>The moves, those that close a buyer first; empty when it's nothing that one would say to a buyer.</returns>
    /// <param name="text">What the seller would say.</param>
    /// <param name="intoSilence">The buyer was thinking.</param>
    public IReadOnlyList<SellerMove> Read(string text, bool intoSilence)
    {
        var moves = new HashSet<SellerMove>();
        var draft = new DraftReading(new Draft(text, DraftChannel.Spoken), rules);
        var isKind = Match(draft, moves);
        if (moves.Contains(SellerMove.StayedSilent) || text.All(letter => char.IsPunctuation(letter) || char.IsWhiteSpace(letter)))
        {
            return [SellerMove.StayedSilent];
        }
        if (!isKind)
        {
            FindFaults(text, moves);
        }
        FindQuestions(draft, moves);
        FindKindness(draft, moves);
        FindReflexes(draft, moves);
        FindGifts(text, moves);
        if (moves.Count > 1)
        {
            moves.Remove(SellerMove.Other);
        }
        if (moves.Count == 0 && !IsSpeech(draft))
        {
            return [];
        }
        if (moves.Count == 0)
        {
            moves.Add(SellerMove.Other);
        }
        if (intoSilence && !moves.Contains(SellerMove.OfferedOut))
        {
            moves.Add(SellerMove.FilledSilence);
        }
        return [.. moves.OrderByDescending(Closes).ThenBy(move => move)];
    }

    /// <summary>Whether the coach can read it, as far as can be told.</summary>
    public bool Reads(string text) => _checker.Speaks(text);

    public bool Closes(SellerMove move) => plays.Moves[move].Closes;

    /// <returns>Whether the words are so clearly a kind move that single words in them mean nothing.</returns>
    private bool Match(DraftReading draft, HashSet<SellerMove> moves)
    {
        if (_matcher.Value.Match(draft.Draft.Text) is not { } match
            || MoveNames.Find(match.Id) is not { } move
            || move is SellerMove.FilledSilence or SellerMove.SeveralQuestions)
        {
            return false;
        }
        var isSure = match.Score >= SureEnough;
        if (isSure || (!Closes(move) && move != SellerMove.AskedPermission))
        {
            moves.Add(move);
        }
        return match.Score >= Certain && !Closes(move) && draft.Text.Sentences.Count == 1;
    }

    private void FindFaults(string text, HashSet<SellerMove> moves)
    {
        foreach (var finding in _checker.Check(new Draft(text, DraftChannel.Spoken)).Findings)
        {
            if (_byRule.TryGetValue(finding.Rule, out var move))
            {
                moves.Add(move);
            }
        }
    }

    // What is given unasked isn't softened by “no problem”.
    private static void FindGifts(string text, HashSet<SellerMove> moves)
    {
        if (!text.Contains('?', StringComparison.Ordinal) && Gives.IsMatch(text) && !Refuses.IsMatch(text))
        {
            moves.Add(SellerMove.Discounted);
        }
    }

    private static void FindQuestions(DraftReading draft, HashSet<SellerMove> moves)
    {
        var asks = draft.Questions.Count - draft.Asking("small-talk");
        if (draft.Has("asks-permission") || (moves.Contains(SellerMove.AskedPermission) && asks == 1))
        {
            moves.Add(SellerMove.AskedPermission);
            asks = Math.Max(0, asks - 1);
        }
        else
        {
            moves.Remove(SellerMove.AskedPermission);
        }
        moves.Remove(SellerMove.OneQuestion);
        if (draft.Has("offers-to-show"))
        {
            moves.Add(SellerMove.Pitched);
            asks -= draft.Asking("offers-to-show");
        }
        if (asks > 0)
        {
            moves.Add(asks == 1 ? SellerMove.OneQuestion : SellerMove.SeveralQuestions);
        }
    }

    private static void FindKindness(DraftReading draft, HashSet<SellerMove> moves)
    {
        if (draft.Has("thanks"))
        {
            moves.Add(SellerMove.Thanked);
        }
        if (draft.HasWayOut)
        {
            moves.Add(SellerMove.OfferedOut);
        }
        if (draft.Has("humble"))
        {
            moves.Add(SellerMove.Humble);
        }
    }

    // Beside something humble, or a way out, the same words are no fault: "but that's fine", "our software may not be for you".
    private static void FindReflexes(DraftReading draft, HashSet<SellerMove> moves)
    {
        if (moves.Overlaps([SellerMove.Humble, SellerMove.OfferedOut, SellerMove.Thanked]))
        {
            return;
        }
        if (draft.Says("pitches") || (draft.Has("company") && draft.Questions.Count == 0))
        {
            moves.Add(SellerMove.Pitched);
        }
        if (draft.Has("contradicts"))
        {
            moves.Add(SellerMove.Argued);
        }
    }

    // "asdf qwer" isn't said to anybody; a sentence of any kind is.
    private static bool IsSpeech(DraftReading draft) =>
        draft.WordCount >= FewestWords && draft.IsSpeech;
}
