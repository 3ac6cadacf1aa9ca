using CoachBot.Listening.Acts;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using Microsoft.Bot.Builder;

namespace CoachBot.Replies.Sums;

/// <summary>Hears that a part of a sum is to be reckoned.</summary>
public sealed class SumsEar : IMomentWords
{
    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken) =>
        Task.FromResult(PartOfSum.IsAsked(reading.Utterance.Text) && !ToldOfThem.In(reading.Utterance.Text) ? Heard(reading) : reading);

    private static Reading Heard(Reading reading)
    {
        var ask = new Command(SumsReplies.Act, null, new(0, reading.Utterance.Text.Length), Thresholds.Opening);
        return reading.LedBy(ask) with { Facts = [] };
    }
}
