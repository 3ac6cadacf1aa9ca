using Microsoft.Bot.Builder;

namespace CoachBot.Storage.Turns;

/// <summary>What the parts of a turn have left for one another, in Bot Builder's own place for it.</summary>
public static class TurnValues
{
    /// <summary>The turn's value of a type; null where nobody has set one.</summary>
    /// <remarks>
    /// Bot Builder finds it by the type's name, and reckons that name's hash by the rules of a language each time. A turn asks some sixty
    /// times and holds two dozen values: looking through them takes a fraction of it.
    /// </remarks>
    public static T? Held<T>(this ITurnContext turn)
        where T : class
    {
        foreach (var (_, value) in turn.TurnState)
        {
            if (value is T held)
            {
                return held;
            }
        }

        return null;
    }
}
