using Microsoft.Bot.Schema;

namespace CoachBot.Storage.Turns;

/// <summary>A feature that keeps something of every activity, before anything is done about it.</summary>
public interface ITurnBeginning
{
    /// <summary>Looks at the activity, and may write with the turn.</summary>
    void Begin(Activity activity, TurnTransaction turn);
}
