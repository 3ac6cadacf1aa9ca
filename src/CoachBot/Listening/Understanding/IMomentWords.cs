using CoachBot.Listening.State;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// A feature's own ear: what words mean that are plain at this moment alone, such as “tomorrow” right under a reminder, or “cancel it”
/// after one was set.
/// </summary>
public interface IMomentWords
{
    /// <summary>The reading with what the feature hears in it; the same where it hears nothing of its own.</summary>
    Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken);
}
