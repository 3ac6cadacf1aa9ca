using CoachBot.Dialogs;
using CoachBot.Dialogs.Questions;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a buyer does after a move.</summary>
/// <param name="Says">Their words; null where they think and say nothing.</param>
/// <param name="State">Where the play stands now.</param>
/// <param name="IsOver">Nothing more follows.</param>
public sealed record BuyerTurn(string? Says, PlayState State, bool IsOver);

/// <summary>Plays the buyer of a course: opens up, closes, or leaves, by what the seller does.</summary>
public sealed class Buyer(RolePlays plays)
{
    public const int MostExchanges = 8;

    /// <summary>What the buyer says or keeps to themselves at this point.</summary>
    public string? Line(PlayState state) => Node(state).Says.GetValueOrDefault(state.Temperament);

    public Course Course(PlayState state) =>
        plays.Find(state.Situation)?.Courses.FirstOrDefault(course => course.Id == state.Course)
        ?? throw new InvalidOperationException($"There is no course '{state.Course}' in '{state.Situation}' any more.");

    public bool Exists(PlayState state) =>
        plays.Find(state.Situation)?.Courses.FirstOrDefault(course => course.Id == state.Course)?.Nodes.ContainsKey(state.Node) ?? false;

    public bool IsThinking(PlayState state) => Node(state).IsSilent;

    /// <summary>Whether they turn a question away at this point.</summary>
    public bool Evades(PlayState state) => Node(state).Evades;

    /// <summary>A move that leads on from here.</summary>
    public SellerMove Hint(PlayState state) =>
        Node(state).Leads.Select(lead => lead.Move)
            .FirstOrDefault(move => move is not (SellerMove.FilledSilence or SellerMove.Other), SellerMove.OneQuestion);

    /// <param name="state">Where the play stands.</param>
    /// <param name="moves">What the seller's message does, those that close first; at least one.</param>
    /// <param name="isLong">Whether it took very many words.</param>
    public BuyerTurn Answer(PlayState state, IReadOnlyList<SellerMove> moves, bool isLong = false)
    {
        var node = Node(state);
        if (moves.FirstOrDefault(move => Closes(move) && node.Leads.All(lead => lead.Move != move), SellerMove.Other) is var spoils
            and not SellerMove.Other)
        {
            return Close(state, spoils, isLong);
        }
        var lead = node.Leads.FirstOrDefault(lead => moves.Contains(lead.Move));
        if (lead.To is null)
        {
            return Stay(state, moves[0], MoveEffect.None, Usual(state, moves[0]), isLong);
        }
        if (Closes(lead.Move))
        {
            return Go(state, lead.Move, MoveEffect.Closed, lead.To, isLong);
        }
        if (lead.Move == SellerMove.Other)
        {
            return Go(state, lead.Move, MoveEffect.None, lead.To, isLong);
        }
        return IsWarm(state)
            ? Go(state, lead.Move, MoveEffect.Opened, lead.To, isLong)
            : Stay(state, lead.Move, MoveEffect.Opened, Pick(plays.Grudging[state.Temperament], state), isLong);
    }

    private bool Closes(SellerMove move) => plays.Moves[move].Closes;

    private CourseNode Node(PlayState state) => Course(state).Nodes[state.Node];

    // A curt buyer lets one kind word pass before they open up.
    private static bool IsWarm(PlayState state) =>
        state.Temperament != Temperament.Curt || state.Played.Any(played => played.Effect == MoveEffect.Opened);

    /// <summary>How much that closes them they bear.</summary>
    internal static int Patience(Temperament temperament) => temperament switch
    {
        Temperament.Friendly => 3,
        Temperament.Guarded => 2,
        _ => 1,
    };

    private BuyerTurn Close(PlayState state, SellerMove move, bool isLong)
    {
        var closed = state.Played.Count(played => played.Effect == MoveEffect.Closed) + 1;
        if (closed <= Patience(state.Temperament))
        {
            return Stay(state, move, MoveEffect.Closed, Usual(state, move), isLong);
        }
        var left = With(state, move, MoveEffect.Closed, isLong) with { End = "left" };
        return new BuyerTurn(Pick(plays.Leaves[state.Temperament], state), left, IsOver: true);
    }

    private BuyerTurn Go(PlayState state, SellerMove move, MoveEffect effect, string to, bool isLong)
    {
        var next = With(state, move, effect, isLong) with { Node = to };
        var node = Node(next);
        return node.End is { } end
            ? new BuyerTurn(Line(next), next with { End = end }, IsOver: true)
            : new BuyerTurn(Line(next), next, IsOver: next.Played.Count >= MostExchanges);
    }

    private static BuyerTurn Stay(PlayState state, SellerMove move, MoveEffect effect, string says, bool isLong)
    {
        var next = With(state, move, effect, isLong);
        return new BuyerTurn(says, next, IsOver: next.Played.Count >= MostExchanges);
    }

    private static PlayState With(PlayState state, SellerMove move, MoveEffect effect, bool isLong) =>
        state with { Played = [.. state.Played, new PlayedMove(move, effect, isLong)] };

    private string Usual(PlayState state, SellerMove move) => Pick(plays.Moves[move].Answers[state.Temperament], state);

    private static string Pick(IReadOnlyList<string> lines, PlayState state) => lines[state.Played.Count % lines.Count];
}
