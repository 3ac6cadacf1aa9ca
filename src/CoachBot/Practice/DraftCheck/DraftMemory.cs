using CoachBot.Storage.UserData;
using Microsoft.Bot.Builder;

namespace CoachBot.Practice.DraftCheck;

/// <summary>Holds a seller's last draft while they decide whether to keep it: for an hour at most, never in the store.</summary>
public sealed class DraftMemory(TimeProvider time) : IUserMemory
{
    private readonly PassingMemory<Held> _drafts = new(time);

    public void Hold(ITurnContext turn, Draft draft, IReadOnlyList<Finding> findings, bool isRepaired) =>
        _drafts.Hold(turn, new Held(draft, findings, isRepaired));

    public bool Holds(ITurnContext turn) => Peek(turn) is not null;

    /// <summary>The draft, which goes on being held; null where none is.</summary>
    public Held? Peek(ITurnContext turn) => _drafts.Peek(turn);

    /// <summary>The draft, which is forgotten by this.</summary>
    public Held? Take(ITurnContext turn) => _drafts.Take(turn);

    /// <inheritdoc/>
    public void Forget(string user) => _drafts.Forget(user);

    /// <summary>A draft, what was found in it, and whether words of the coach stand in it.</summary>
    public sealed record Held(Draft Draft, IReadOnlyList<Finding> Findings, bool IsRepaired)
    {
        public string Text => Draft.Text;
    }
}
