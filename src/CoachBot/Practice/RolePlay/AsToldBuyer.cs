using System.Globalization;
using CoachBot.Content;
using CoachBot.Practice.DraftCheck;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Plays a buyer of whom the seller has told who they are: no story of the coach's own, but an answer to what is asked, by its kind. A
/// question about their trouble gets a real one; a pitch is brushed off.
/// </summary>
public sealed class AsToldBuyer(RolePlays plays, DraftRules rules)
{
    private const char Both = '+';
    private const string Begins = "begins-";
    private const string Before = "before-";
    private const string Moment = "moment";

    // Which of several kind things is said a word to, first.
    private static readonly SellerMove[] _answered =
        [SellerMove.OfferedOut, SellerMove.Humble, SellerMove.AskedPermission, SellerMove.Thanked];

    private static readonly SellerMove[] _kind =
        [SellerMove.Thanked, SellerMove.AskedPermission, SellerMove.Humble, SellerMove.OfferedOut, SellerMove.StayedSilent];

    /// <summary>How they pick up, or what they said last.</summary>
    public string Line(PlayState state) =>
        state.Said is [.., var last] ? string.Join(' ', last.Split(Both).Select(id => Said(state, id)))
            : Said(state, Id(Place(state), state.Seed % Lines(Place(state), state).Count));

    /// <param name="state">Where the play stands.</param>
    /// <param name="moves">What the seller's message does, those that close first; at least one.</param>
    /// <param name="text">The message.</param>
    /// <param name="isLong">Whether it took very many words.</param>
    public BuyerTurn Answer(PlayState state, IReadOnlyList<SellerMove> moves, string text, bool isLong = false)
    {
        var reading = new DraftReading(new Draft(text, DraftChannel.Spoken), rules);
        var isWarm = state.Played.Any(played => played.Effect == MoveEffect.Opened);
        var open = plays.Answers.All.Where(answer => !answer.OnceWarm || isWarm).ToList();
        var asksOnlyLeave = moves.Contains(SellerMove.AskedPermission) && !moves.Contains(SellerMove.OneQuestion);
        // Whether it is a bad moment asks for leave, too, and has an answer of its own.
        var asked = open.Find(one => one.Move is null && (!asksOnlyLeave || one.Name == Moment) && one.Find.Find(reading.Text).Any());
        // “When does it end?” sounds like pressing, and is a question like any other.
        var isQuestion = asked is not null && moves.Contains(SellerMove.OneQuestion);
        if (moves.FirstOrDefault(move => plays.Moves[move].Closes && move != SellerMove.FilledSilence
            && !(move == SellerMove.Pressed && isQuestion), SellerMove.Other) is var closing and not SellerMove.Other)
        {
            return Closed(state, closing, isLong);
        }
        var move = moves.FirstOrDefault(move => move != SellerMove.FilledSilence && !plays.Moves[move].Closes, SellerMove.Other);
        var answer = asked ?? (asksOnlyLeave ? ByMove(open, SellerMove.AskedPermission) : null)
            ?? (moves.Contains(SellerMove.OneQuestion) ? ByMove(open, SellerMove.OneQuestion) : null)
            ?? open.Find(one => one.Move is { } its && moves.Contains(its));
        var effect = answer is { Opens: true } or { End: not null } || _kind.Contains(move)
            || (answer is not null && moves.Contains(SellerMove.OneQuestion))
            ? MoveEffect.Opened
            : MoveEffect.None;
        var next = Played(state, move, effect, isLong);
        if (answer is null || Unsaid(state, answer.Name) is not { } id)
        {
            return Over(next with { Said = [.. state.Said, UnsaidOf(state, move)] });
        }
        var first = answer.End is null ? FirstWord(state, moves, answer) : null;
        return Over(next with { Said = [.. state.Said, first is null ? id : $"{first}{Both}{id}"], End = answer.End });
    }

    private static BuyerAnswer? ByMove(List<BuyerAnswer> open, SellerMove move) => open.Find(one => one.Move == move);

    // “You needn't answer. How often does it happen?”: a word to the one, then the answer to the other.
    private string? FirstWord(PlayState state, IReadOnlyList<SellerMove> moves, BuyerAnswer answer) =>
        answer.Move is { } its && its is not (SellerMove.AskedPermission or SellerMove.OneQuestion) ? null
        : _answered.Where(move => moves.Contains(move) && move != answer.Move && plays.Answers.Before.ContainsKey(move))
            .Select(move => Unsaid(state, Before + MoveNames.NameOf(move))).FirstOrDefault(id => id is not null);

    /// <summary>What any buyer answers to a good question, once; null where it is none of those.</summary>
    public (string Id, string Says)? Real(PlayState state, string asked)
    {
        var reading = new DraftReading(new Draft(asked, DraftChannel.Spoken), rules);
        return asked.Contains('?', StringComparison.Ordinal)
            && plays.Answers.All.FirstOrDefault(answer => answer.IsAnybodys && answer.Find.Find(reading.Text).Any()) is { } real
            && Unsaid(state, real.Name) is { } id
            ? (id, Said(state, id))
            : null;
    }

    private BuyerTurn Closed(PlayState state, SellerMove move, bool isLong)
    {
        var closed = state.Played.Count(played => played.Effect == MoveEffect.Closed) + 1;
        var next = Played(state, move, MoveEffect.Closed, isLong);
        if (closed > Buyer.Patience(state.Temperament))
        {
            return new BuyerTurn(plays.Leaves[state.Temperament][0], next with { End = "left" }, IsOver: true);
        }
        var own = plays.Answers.All.FirstOrDefault(answer => answer.Move == move);
        return Over(next with { Said = [.. state.Said, (own is null ? null : Unsaid(state, own.Name)) ?? UnsaidOf(state, move)] });
    }

    private BuyerTurn Over(PlayState next) =>
        new(Line(next), next, IsOver: next.End is not null || next.Played.Count >= Buyer.MostExchanges);

    private static PlayState Played(PlayState state, SellerMove move, MoveEffect effect, bool isLong) =>
        state with { Played = [.. state.Played, new PlayedMove(move, effect, isLong)] };

    // Which of the lines comes first differs from talk to talk; none comes twice.
    private string? Unsaid(PlayState state, string name)
    {
        var count = Lines(name, state).Count;
        return Enumerable.Range(0, count).Select(at => Id(name, (state.Seed + at) % count)).FirstOrDefault(id => !IsSaid(state, id));
    }

    private static bool IsSaid(PlayState state, string id) => state.Said.Any(said => said.Split(Both).Contains(id));

    private string UnsaidOf(PlayState state, SellerMove move)
    {
        var name = MoveNames.NameOf(move);
        return Unsaid(state, $"={name}") ?? Unsaid(state, $"={MoveNames.NameOf(SellerMove.Other)}") ?? Id($"={name}", 0);
    }

    private static string Id(string name, int at) => string.Create(CultureInfo.InvariantCulture, $"{name}/{at}");

    private string Said(PlayState state, string id)
    {
        var parts = id.Split('/');
        var (lines, at) = (Lines(parts[0], state), int.Parse(parts[1], CultureInfo.InvariantCulture));
        return Sentences(lines[at % lines.Count].Fill(Names(state)));
    }

    private IReadOnlyList<Template> Lines(string name, PlayState state) =>
        name.StartsWith(Begins, StringComparison.Ordinal) ? OfPlace(name[Begins.Length..], state)
        : name.StartsWith(Before, StringComparison.Ordinal)
            ? plays.Answers.Before[MoveNames.Find(name[Before.Length..]) ?? SellerMove.Thanked][state.Temperament]
        : name[0] == '=' ? [.. plays.Moves[MoveNames.Find(name[1..]) ?? SellerMove.Other].Answers[state.Temperament].Select(Template.Parse)]
        : plays.Answers.All.FirstOrDefault(answer => answer.Name == name)?.Says[state.Temperament]
            ?? OfPlace(BuyerAnswers.Known, state);

    private IReadOnlyList<Template> OfPlace(string place, PlayState state) =>
        plays.Answers.Begins.GetValueOrDefault(place, plays.Answers.Begins[BuyerAnswers.Known])[state.Temperament];

    // Their own words first; else how they'd begin where the case stands.
    private string Place(PlayState state) => Begins + (state.Told switch
    {
        { Words: not null } => BuyerAnswers.InTheirWords,
        { IsCold: true } => BuyerAnswers.Cold,
        _ => plays.Answers.Begins.ContainsKey(state.Situation) ? state.Situation : BuyerAnswers.Known,
    });

    private static Names Names(PlayState state) => Content.Names.None
        .With("who", state.Buyer?.Split(' ')[^1])
        .With("supplier", state.Told?.Supplier)
        .With("ends", state.Told?.Ends)
        .With("size", state.Told?.Size)
        .With("known", state.Told?.Known)
        .With("words", state.Told?.Words is { Length: > 0 } words ? Ended(words) : null)
        .With("quote", state.Told?.Words is { Length: > 0 } quote ? $"“{quote.TrimEnd('.', ',')}”" : null);

    private static string Ended(string words) => words[^1] is '.' or '?' or '!' or '…' ? words : $"{words}.";

    // What was told may begin a sentence.
    private static string Sentences(string line)
    {
        var letters = line.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            if (at == 0 || (at > 1 && letters[at - 1] == ' ' && letters[at - 2] is '.' or '?' or '!'))
            {
                letters[at] = char.ToUpperInvariant(letters[at]);
            }
        }
        return new string(letters);
    }
}
