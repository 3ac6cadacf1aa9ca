using CoachBot.Listening.Deciding;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying.Desks;

/// <summary>Does deeds of some kinds; for each kind there is one desk.</summary>
public interface IDeedDesk
{
    /// <summary>The kinds of deeds that it does.</summary>
    IReadOnlyCollection<Type> Deeds { get; }

    /// <summary>Does one of them.</summary>
    Task DoAsync(TalkTurn turn, Deed deed, Reading reading, CancellationToken cancellationToken);
}
