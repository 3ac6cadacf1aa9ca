using CoachBot.Listening.Understanding;

namespace CoachBot.Listening.Carrying.Steering;

/// <summary>“Hang on, she's ringing”: one thing to hold on to, and no more.</summary>
public sealed class OneMoment(VoiceInTalk voice, MenuReplies menu) : ISteering
{
    /// <inheritdoc/>
    public string Command => "one-moment";

    /// <inheritdoc/>
    public Task SteerAsync(TalkTurn turn, CancellationToken cancellationToken)
    {
        turn.Say((LiveCall.Comes(turn.Incoming.Text) ? voice.Spoken(turn, "call-comes") : voice.Spoken(turn, "one-moment"))
            ?? menu.Line("one-moment"));
        return Task.CompletedTask;
    }
}
