using CoachBot.Practice.DraftCheck;
using CoachBot.Practice.DraftCheck.Phrases;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Plays a buyer of whom the seller has told who they are: no story of the coach's own, but an answer to what is asked, by its kind. A
/// question about their trouble gets a real one; a pitch is brushed off; what they always say, they come back to once.
/// </summary>
public sealed class AsToldBuyer(RolePlays plays, DraftRules rules)
{
    private const string Moment = "moment";
    private const int SoonEnough = 2;

    // Which of several kind things is said a word to, first.
    private static readonly SellerMove[] _answered =
        [SellerMove.OfferedOut, SellerMove.Humble, SellerMove.AskedPermission, SellerMove.Thanked];

    private static readonly SellerMove[] _kind =
        [SellerMove.Thanked, SellerMove.AskedPermission, SellerMove.Humble, SellerMove.OfferedOut, SellerMove.StayedSilent];

    // “That's fair, you know your setup better than me.”
    private static readonly WordExpression Accepts = new(
        @"\b(?:fair enough|that'?s fair|i (?:understand|see|believe you|get that|hear you|respect)|makes sense|good point|you'?re right" +
        @"|of course|no need to change|(?:don'?t|do not|won'?t|not here to) (?:ask|want|try|try to|have to)[^.?!]{0,25}(?:change" +
        @"|replace|switch)" +
        @"|fine with me|good to hear|glad to hear|as you say|you said|you told me)\b");

    private static readonly WordExpression AsksAThing = new(@"\b(?:what|who|whom|when|where|why|how|which)\b");

    private readonly AsToldLines _lines = new(plays);

    /// <summary>How they pick up, or what they said last.</summary>
    public string Line(PlayState state) => _lines.Of(state);

    /// <param name="state">Where the play stands.</param>
    /// <param name="moves">What the seller's message does, those that close first; at least one.</param>
    /// <param name="text">The message.</param>
    /// <param name="isLong">Whether it took very many words.</param>
    public BuyerTurn Answer(PlayState state, IReadOnlyList<SellerMove> moves, string text, bool isLong = false)
    {
        var reading = new DraftReading(new Draft(text, DraftChannel.Spoken), rules);
        var isWarm = state.Played.Any(played => played.Effect == MoveEffect.Opened);
        var open = plays.Answers.All.Where(answer => !answer.OnceWarm || isWarm).ToList();
        var asked = Asked(open, reading, moves);
        var heard = state with { IsTakenUp = state.IsTakenUp || TakesUp(state, moves, reading) };
        // “When does it end?” sounds like pressing, and is a question like any other.
        var isQuestion = asked is not null && moves.Contains(SellerMove.OneQuestion);
        if (moves.FirstOrDefault(move => plays.Moves[move].Closes && move != SellerMove.FilledSilence
            && !(move == SellerMove.Pressed && isQuestion), SellerMove.Other) is var closing and not SellerMove.Other)
        {
            return Closed(heard, closing, isLong);
        }
        return Opened(heard, moves, asked, Answering(open, asked, moves), AskedAbout.In(text), isLong);
    }

    /// <summary>What any buyer answers to a good question, once; null where it is none of those.</summary>
    public (string Id, string Says)? Real(PlayState state, string asked)
    {
        var reading = new DraftReading(new Draft(asked, DraftChannel.Spoken), rules);
        return asked.Contains('?', StringComparison.Ordinal)
            && plays.Answers.All.FirstOrDefault(answer => answer.IsAnybodys && answer.Find.Find(reading.Text).Any()) is { } real
            && _lines.Unsaid(state, real.Name) is { } id
            ? (id, _lines.Said(state, id, AskedAbout.In(asked)))
            : null;
    }

    // What is asked last counts, and before all what stands in a sentence that asks.
    private static BuyerAnswer? Asked(List<BuyerAnswer> open, DraftReading reading, IReadOnlyList<SellerMove> moves)
    {
        // “Whom would you ask first?” asks for more than leave.
        var asksOnlyLeave = moves.Contains(SellerMove.AskedPermission) && !moves.Contains(SellerMove.OneQuestion)
            && !AsksAThing.IsMatch(reading.Draft.Text);
        return reading.Text.Sentences.Reverse().OrderByDescending(sentence => sentence.Asks)
            .Select(sentence => open.Find(one => one.Move is null && (!asksOnlyLeave || one.Name == Moment)
                && one.Find.Find(reading.Text, sentence).Any()))
            .FirstOrDefault(one => one is not null)
            // Whether it is a bad moment asks for leave, too, and has an answer of its own.
            ?? open.Find(one => one.Move is null && (!asksOnlyLeave || one.Name == Moment) && one.Find.Find(reading.Text).Any());
    }

    private static BuyerAnswer? Answering(List<BuyerAnswer> open, BuyerAnswer? asked, IReadOnlyList<SellerMove> moves)
    {
        var asksOnlyLeave = moves.Contains(SellerMove.AskedPermission) && !moves.Contains(SellerMove.OneQuestion);
        return asked ?? (asksOnlyLeave ? ByMove(open, SellerMove.AskedPermission) : null)
            ?? (moves.Contains(SellerMove.OneQuestion) ? ByMove(open, SellerMove.OneQuestion) : null)
            ?? open.Find(one => one.Move is { } its && moves.Contains(its));
    }

    private BuyerTurn Opened(PlayState state, IReadOnlyList<SellerMove> moves, BuyerAnswer? asked, BuyerAnswer? answer, AskedAbout about,
        bool isLong)
    {
        var isAsked = asked is not null || moves.Contains(SellerMove.OneQuestion);
        var move = moves.FirstOrDefault(move => move != SellerMove.FilledSilence && !plays.Moves[move].Closes, SellerMove.Other);
        // Asked without a question mark, it is asked all the same.
        move = move == SellerMove.Other && asked is not null ? SellerMove.OneQuestion : move;
        var effect = answer is { Opens: true } or { End: not null } || _kind.Contains(move) || (answer is not null && isAsked)
            ? MoveEffect.Opened
            : MoveEffect.None;
        var next = Played(state, move, effect, isLong);
        if (answer is { Move: SellerMove.Other } or null && ComesBack(state) is { } again)
        {
            return Over(next with { Said = [.. state.Said, again] });
        }
        if (answer is null || _lines.Unsaid(state, answer.Name) is not { } id)
        {
            return Over(next with { Said = [.. state.Said, _lines.ToMove(state, move)] }, about);
        }
        var first = answer.End is null ? FirstWord(state, moves, answer) : null;
        var back = answer.End is null && first is null && asked is not null ? ComesBack(state) : null;
        var said = first is null ? id : $"{first}{AsToldLines.Both}{id}";
        said = back is null ? answer.End is null ? _lines.InTheirManner(next, said) : said : $"{said}{AsToldLines.Both}{back}";
        return Over(next with { Said = [.. state.Said, said], End = answer.End }, about);
    }

    private static BuyerAnswer? ByMove(List<BuyerAnswer> open, SellerMove move) => open.Find(one => one.Move == move);

    // “You needn't answer. How often does it happen?”: a word to the one, then the answer to the other.
    private string? FirstWord(PlayState state, IReadOnlyList<SellerMove> moves, BuyerAnswer answer) =>
        answer.Move is { } its && its is not (SellerMove.AskedPermission or SellerMove.OneQuestion) ? null
        : _answered.Where(move => moves.Contains(move) && move != answer.Move && plays.Answers.Before.ContainsKey(move))
            .Select(move => _lines.Unsaid(state, AsToldLines.Before + MoveNames.NameOf(move))).FirstOrDefault(id => id is not null);

    private BuyerTurn Closed(PlayState state, SellerMove move, bool isLong)
    {
        var closed = state.Played.Count(played => played.Effect == MoveEffect.Closed) + 1;
        var next = Played(state, move, MoveEffect.Closed, isLong);
        if (closed > Buyer.Patience(state.Temperament))
        {
            return new BuyerTurn(plays.Leaves[state.Temperament][0], next with { End = "left" }, IsOver: true);
        }
        var own = plays.Answers.All.FirstOrDefault(answer => answer.Move == move);
        return Over(next with
        {
            Said = [.. state.Said, ComesBack(state) ?? (own is null ? null : _lines.Unsaid(state, own.Name)) ?? _lines.ToMove(state, move)],
        });
    }

    // What they always say was passed over at the beginning.
    private string? ComesBack(PlayState state) =>
        state.Told?.Words is null || state.IsTakenUp || state.Played.Count >= SoonEnough ? null : _lines.ComesBack(state);

    private bool TakesUp(PlayState state, IReadOnlyList<SellerMove> moves, DraftReading reading)
    {
        if (state.Told?.Words is not { } words)
        {
            return false;
        }
        return moves.Any(_kind.Contains) || Accepts.IsMatch(reading.Draft.Text.Replace('’', '\''))
            || (plays.Answers.ObjectionIn(words, rules) is { } objection && objection.TakenUp.Find(reading.Text).Any())
            || Shares(words, reading.Draft.Text);
    }

    // A word of theirs in it: “"in-house", you said”.
    private static bool Shares(string words, string text) => words.ToLowerInvariant().Split(' ')
        .Select(word => word.Trim('.', ',', '!', '?'))
        .Any(word => word.Length >= MatterLetters && text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private const int MatterLetters = 6;

    private BuyerTurn Over(PlayState next, AskedAbout? about = null) => new(_lines.Said(next, next.Said[^1], about), next,
        IsOver: next.End is not null || next.Played.Count >= Buyer.MostExchanges);

    private static PlayState Played(PlayState state, SellerMove move, MoveEffect effect, bool isLong) =>
        state with { Played = [.. state.Played, new PlayedMove(move, effect, isLong)] };
}
