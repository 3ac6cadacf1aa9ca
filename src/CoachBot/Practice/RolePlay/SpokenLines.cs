using CoachBot.Storage.UserData;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// What a seller has said to the buyer in a play, so that the review can quote it: for an hour at most, never in the store.
/// </summary>
public sealed class SpokenLines(TimeProvider time) : IUserMemory
{
    private readonly PassingMemory<IReadOnlyList<Line>> _plays = new(time);

    /// <summary>A new play: nothing of an earlier one is quoted.</summary>
    public void Begin(ITurnContext turn) => _plays.Hold(turn, []);

    public void Add(ITurnContext turn, string text, PlayedMove did) =>
        _plays.Hold(turn, [.. _plays.Peek(turn) ?? [], new Line(text, did)]);

    /// <summary>The last line was taken back.</summary>
    public void TakeBack(ITurnContext turn) => _plays.Hold(turn, [.. (_plays.Peek(turn) ?? []).SkipLast(1)]);

    /// <summary>The line that opened the buyer most, and the one that closed them first; null where there is none.</summary>
    public (string? Best, string? ToChange) Take(ITurnContext turn)
    {
        var lines = _plays.Take(turn) ?? [];
        var opened = lines.Where(line => line.Did.Effect == MoveEffect.Opened).ToList();
        var best = opened.Find(line => line.Did.Move == SellerMove.OneQuestion) ?? opened.FirstOrDefault();
        var worst = lines.FirstOrDefault(line => line.Did.Effect == MoveEffect.Closed) ?? lines.FirstOrDefault(line => line.Did.IsLong);
        return (best?.Text, worst?.Text);
    }

    /// <inheritdoc/>
    public void Forget(string user) => _plays.Forget(user);

    private sealed record Line(string Text, PlayedMove Did);
}
