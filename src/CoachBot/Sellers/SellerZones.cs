using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Recognition.Dates;
using CoachBot.Storage.Turns;
using CoachBot.Time;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Sellers;

/// <summary>
/// Settles where the seller is, when their client doesn't say: by the offset of its clock, else as known from before. Of whom nothing is
/// known, and who names an hour, is asked, once; what they wanted is done when they have answered.
/// </summary>
public sealed class SellerZones(
    SellerRepository sellers, IDateTimeReader dates, PrivateConversationState state, ContentLibrary content,
    TimeProvider time) : IArrivalHandler
{
    private readonly IStatePropertyAccessor<string> _waiting = state.CreateProperty<string>("waits-for-zone");

    public async Task<bool> HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        if (SellerClock.Told(activity) is { } told)
        {
            SellerClock.Settle(activity, told, isGuess: false);
            return true;
        }

        var seller = await sellers.FindAsync(turn.Transaction(), cancellationToken);
        if (Known(activity, seller) is { } known)
        {
            SellerClock.Settle(activity, known, isGuess: true);
            return true;
        }

        SellerClock.Settle(activity, TimeZoneInfo.Utc, isGuess: true);
        return seller.ZoneAsked
            ? await AnsweredAsync(turn, cancellationToken)
            : !NamesAnHour(activity) || await AskAsync(turn, cancellationToken);
    }

    // The clock's offset is of now; where it fits the zone known from before, that one knows of summer time, too.
    private TimeZoneInfo? Known(Activity activity, Seller seller)
    {
        var (offset, last) = (SellerClock.Offset(activity), seller.HasZone ? seller.TimeZone : null);
        return offset is null || (last is not null && last.GetUtcOffset(time.GetUtcNow()) == offset.BaseUtcOffset) ? last : offset;
    }

    private bool NamesAnHour(Activity activity) => activity is { Value: null, Text: { Length: > 0 } text }
        && dates.Read(text, new DateTimeContext(time.GetUtcNow(), TimeZoneInfo.Utc, SellerClock.Culture(activity.Locale)))
            is { HasTime: true, Instant: null };

    private async Task<bool> AskAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await _waiting.SetAsync(turn, turn.Activity.Text, cancellationToken);
        sellers.NoteAsked(turn);
        await turn.SayAsync(content.Shared.Line("zone-ask"), cancellationToken);
        return false;
    }

    private async Task<bool> AnsweredAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var waiting = await _waiting.GetAsync(turn, () => "", cancellationToken);
        if (string.IsNullOrEmpty(waiting) || turn.Activity.Value is not null)
        {
            return true;
        }

        await _waiting.DeleteAsync(turn, cancellationToken);
        if (SpokenZones.Place(turn.Activity.Text ?? "") is { } zone)
        {
            sellers.SetZone(turn, zone);
            SellerClock.Settle(turn.Activity, zone, isGuess: true);
            turn.Activity.Text = waiting;
        }
        else
        {
            TurnReply.Of(turn).AddFirst(content.Shared.Line("zone-unknown"));
        }

        return true;
    }
}
