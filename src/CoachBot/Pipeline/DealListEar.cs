using CoachBot.Deals;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Pipeline.Commands;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Dates;
using CoachBot.Recognition.Listening;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Pipeline;

/// <summary>Hears that a message lists several deals: none of them is the talk's, and nothing is to be coached.</summary>
public sealed class DealListEar(DealRepository deals, IDateTimeReader dates, SellerClock clock) : IMomentWords
{
    private const double Plainly = 0.98;
    private const int MostKnown = 200;

    /// <inheritdoc/>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        var text = reading.Utterance.Text;
        if (talk?.Open is { TakesWords: true }
            || DealList.In(text, dates, clock.Context(turn.Activity)) is not { Count: > 0 } listed
            || !(DealList.IsAnnounced(text) ? !DraftPaste.BeginsLikeMessage(text)
                && (!DealList.AreThings(text) || (talk is null && listed.All(DealList.IsMoreThanFirstName)))
                : !IsDraft(reading)
                    && DealList.AreDeals(text, listed, await KnownAsync(turn, cancellationToken), isInTalk: talk is not null)))
        {
            return reading;
        }
        var command = new Command(LogDeals.Act, null, new(0, text.Length), Plainly);
        return reading.LedBy(command) with { Facts = [] };
    }

    private static bool IsDraft(Reading reading) =>
        reading.Leading.Act == "want.draft-check" || DraftPaste.Find(reading.Utterance.Text) is not null;

    private async Task<IReadOnlyList<DealView>> KnownAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        [.. (await deals.RecentAsync(turn.Transaction(), MostKnown, cancellationToken)).Select(deal =>
            new DealView(deal.Buyer, deal.Company))];
}
