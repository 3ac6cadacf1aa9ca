using CoachBot.Storage.UserData;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.RolePlay;

/// <summary>What a seller said to the buyer, and what it did.</summary>
/// <param name="Text">Their words.</param>
/// <param name="Did">The move that counted, with its effect.</param>
/// <param name="Moves">All that it does.</param>
public sealed record SpokenLine(string Text, PlayedMove Did, IReadOnlyList<SellerMove> Moves);

/// <summary>
/// What a seller has said to the buyer in a play, so that the review can quote it: for an hour at most, never in the store.
/// </summary>
public sealed class SpokenLines(TimeProvider time) : IUserMemory
{
    private readonly PassingMemory<IReadOnlyList<SpokenLine>> _plays = new(time);

    /// <summary>A new play: nothing of an earlier one is quoted.</summary>
    public void Begin(ITurnContext turn) => _plays.Hold(turn, []);

    public void Add(ITurnContext turn, SpokenLine line) => _plays.Hold(turn, [.. _plays.Peek(turn) ?? [], line]);

    /// <summary>The last line was taken back.</summary>
    public void TakeBack(ITurnContext turn) => _plays.Hold(turn, [.. (_plays.Peek(turn) ?? []).SkipLast(1)]);

    /// <summary>All of them, in order; they go on being held.</summary>
    public IReadOnlyList<SpokenLine> Of(ITurnContext turn) => _plays.Peek(turn) ?? [];

    /// <summary>All of them, in order; they're forgotten by this.</summary>
    public IReadOnlyList<SpokenLine> Take(ITurnContext turn) => _plays.Take(turn) ?? [];

    /// <inheritdoc/>
    public void Forget(string user) => _plays.Forget(user);
}
