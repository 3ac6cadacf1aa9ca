using CoachBot.Content;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Replies.Case;

/// <summary>Hears that a seller needs counsel: by what they ask, and where the message does nothing else for sure.</summary>
public sealed class CounselEar(CounselFinder finder, ContentLibrary content, PlainlyAsked plainly) : IMomentWords
{
    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(ByTheWay.In(reading, talk, content) ?? new CounselInMessage(finder, content, plainly).Heard(
            reading, talk, isLive: turn.Held<LiveCall>() is not null, about: turn.Held<TalkSpokenOf>()?.Talk));
}
