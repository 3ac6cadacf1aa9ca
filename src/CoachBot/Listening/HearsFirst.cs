using Microsoft.Bot.Builder;

namespace CoachBot.Listening;

/// <summary>What a feature hears in a seller's words before they are recognised, while no conversation is open: “actually make it 4”.</summary>
public interface IHearsFirst
{
    /// <returns>False when the words aren't about what the feature keeps; nothing has been said or changed then.</returns>
    Task<bool> HearAsync(ITurnContext turn, string text, CancellationToken cancellationToken);
}
