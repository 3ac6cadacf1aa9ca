using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Pipeline;

/// <summary>Hears that a message lists several deals: none of them is the talk's, and nothing is to be coached.</summary>
public sealed class DealListEar(IDateTimeReader dates, SellerClock clock) : IMomentWords
{
    private const double Plainly = 0.98;

    /// <inheritdoc/>
    public Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (talk?.Open is { TakesWords: true } || DealList.In(text, dates, clock.Context(turn.Activity)).Count == 0)
        {
            return Task.FromResult(reading);
        }
        var command = new Command(LogDeals.Act, null, new(0, text.Length), Plainly);
        return Task.FromResult(reading with { Commands = [command], Ranking = [command, .. reading.Ranking], Facts = [] });
    }
}
