using System.Collections.Concurrent;
using CoachBot.Storage.Turns;
using CoachBot.Storage.UserData;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// What a seller has said to the buyer in a play, so that the review can quote it: in this process's memory and never in the store. It
/// is quoted within the hour, and goes with the next play that begins.
/// </summary>
public sealed class SpokenLines(TimeProvider time) : IUserMemory
{
    private const int Most = 500;
    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<TurnKey, Held> _plays = new();

    /// <summary>A new play: nothing of an earlier one is quoted.</summary>
    public void Begin(ITurnContext turn)
    {
        var over = Math.Max(0, _plays.Count - Most + 1);
        foreach (var old in _plays.Where(pair => !IsFresh(pair.Value))
            .Concat(_plays.OrderBy(pair => pair.Value.Since).Take(over)).Select(pair => pair.Key).ToList())
        {
            _plays.TryRemove(old, out _);
        }
        _plays[TurnKey.Of(turn.Activity)] = new([], time.GetUtcNow());
    }

    public void Add(ITurnContext turn, string text, PlayedMove did) => _plays.AddOrUpdate(TurnKey.Of(turn.Activity),
        _ => new([(text, did)], time.GetUtcNow()), (_, held) => new([.. held.Lines, (text, did)], time.GetUtcNow()));

    /// <summary>The line that opened the buyer most, and the one that closed them first; null where there is none.</summary>
    public (string? Best, string? ToChange) Take(ITurnContext turn)
    {
        if (!_plays.TryRemove(TurnKey.Of(turn.Activity), out var held) || !IsFresh(held))
        {
            return (null, null);
        }
        var opened = held.Lines.Where(line => line.Did.Effect == MoveEffect.Opened).ToList();
        var best = opened.Exists(IsQuestion) ? opened.Find(IsQuestion) : opened.FirstOrDefault();
        var worst = held.Lines.Find(line => line.Did.Effect == MoveEffect.Closed);
        return (best.Text, worst.Text ?? held.Lines.Find(line => line.Did.IsLong).Text);
    }

    /// <inheritdoc/>
    public void Forget(string user)
    {
        foreach (var key in _plays.Keys.Where(key => key.User == user))
        {
            _plays.TryRemove(key, out _);
        }
    }

    private static bool IsQuestion((string Text, PlayedMove Did) line) => line.Did.Move == SellerMove.OneQuestion;

    private bool IsFresh(Held held) => time.GetUtcNow() - held.Since < _longest;

    private sealed record Held(List<(string Text, PlayedMove Did)> Lines, DateTimeOffset Since);
}
