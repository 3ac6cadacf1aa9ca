using CoachBot.Content;

namespace CoachBot.Practice.RolePlay;

/// <summary>Whoever is played: a buyer of the coach's own, with a course, or the one of whom the seller has told.</summary>
internal sealed class PlayedBuyer(ContentLibrary content)
{
    private readonly Buyer _own = new(content.RolePlays);
    private readonly AsToldBuyer _asTold = new(content.RolePlays, content.DraftRules);

    public bool Exists(PlayState state) => state.Told is not null || _own.Exists(state);

    /// <summary>What they say at this point; null where they think and say nothing.</summary>
    public string? Line(PlayState state) => state.Told is null ? _own.Line(state) : _asTold.Line(state);

    /// <summary>Their name; null where nobody has one.</summary>
    public string? Name(PlayState state) => state.Buyer ?? (state.Told is null ? _own.Course(state).Buyer : null);

    public bool IsThinking(PlayState state) => state.Told is null && _own.IsThinking(state);

    /// <summary>A move that leads on from here.</summary>
    public SellerMove Hint(PlayState state) => state.Told is null ? _own.Hint(state) : SellerMove.OneQuestion;

    /// <summary>The key of the line that says where the two of them are.</summary>
    public static string Scene(PlayState state) => state.Told switch
    {
        null => $"scene-{state.Situation}",
        { IsCold: true } => "scene-cold",
        { IsByPhone: true } or { Shows: true } => "scene-told",
        _ => "scene-own",
    };

    public BuyerTurn Answer(PlayState state, IReadOnlyList<SellerMove> moves, string text, bool isLong) =>
        state.Told is null ? _own.Answer(state, moves, isLong) : _asTold.Answer(state, moves, text, isLong);

    /// <summary>
    /// Where a course turns a question away, a good one about their trouble, the money, or why they agreed to meet gets a real answer.
    /// </summary>
    public BuyerTurn Really(BuyerTurn turn, PlayState before, string asked) =>
        turn is { IsOver: false, Says: not null, State: { Told: null, Played: [.., { Effect: not MoveEffect.Closed }] } }
        && (turn.State.Node == before.Node || _own.Evades(turn.State))
        && _asTold.Real(turn.State, asked) is { } real
            ? turn with { Says = real.Says, State = turn.State with { Said = [.. turn.State.Said, real.Id] } }
            : turn;
}
