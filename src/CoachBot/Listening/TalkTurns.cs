using CoachBot.Cards;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Facts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Pipeline;
using CoachBot.Time;
using Microsoft.Bot.Builder;

namespace CoachBot.Listening;

/// <summary>
/// Loads the talks that a turn finds, and keeps what came of it: the talks, what was told of deals, the card that stands open, and how it
/// was before, in case the message is edited.
/// </summary>
public sealed class TalkTurns(
    TalkRepository repository, DealKeeper deals, AskedCards cards, EditedMessages edits, DatePutRight corrections, SellerClock clock)
{
    private static readonly TimeSpan Moments = TimeSpan.FromSeconds(8);

    /// <summary>Does what a message says between the two.</summary>
    public async Task RunAsync(ITurnContext context, Func<TalkTurn, Task> doAsync, CancellationToken cancellationToken)
    {
        var turn = new TalkTurn(context, await repository.LoadAsync(context, cancellationToken), Now(context));
        var standing = await edits.StandingAsync(turn, cancellationToken);
        if (SlippedFinger(turn))
        {
            await repository.SaveAsync(context, turn.Talks, cancellationToken);
            return;
        }
        var before = turn.Talks;
        turn.Talks = LiveCall.Follow(context, turn.Talks, turn.Incoming.Text, turn.Now);
        turn.Meant(turn.Incoming with { Text = corrections.Meant(turn.Incoming.Text, turn.Time) });
        await doAsync(turn);
        turn.Change(talk => talk with { HeardAt = turn.Now });
        await KeepAsync(turn, before, cancellationToken);
        await edits.KeepAsync(turn, standing, before, cancellationToken);
    }

    /// <summary>Does what the coach begins of its own accord; false, and nothing is done, while another conversation is open.</summary>
    public async Task<bool> BeginAsync(ITurnContext context, Func<TalkTurn, Task> doAsync, CancellationToken cancellationToken)
    {
        var turn = new TalkTurn(context, await repository.LoadAsync(context, cancellationToken), Now(context));
        if (turn.Talk is not null)
        {
            return false;
        }
        await doAsync(turn);
        await KeepAsync(turn, new Talks(), cancellationToken);
        await edits.GoneOnAsync(context, cancellationToken);
        return true;
    }

    private DateTimeOffset Now(ITurnContext context) => clock.Context(context.Activity).Now;

    private async Task KeepAsync(TalkTurn turn, Talks before, CancellationToken cancellationToken)
    {
        await deals.KeepAsync(turn, before, cancellationToken);
        await cards.FollowAsync(turn, cancellationToken);
        await repository.SaveAsync(turn.Context, turn.Talks, cancellationToken);
    }

    // The same button twice within moments does one thing, and that is said once.
    private static bool SlippedFinger(TalkTurn turn)
    {
        var press = turn.Incoming.Click is { } click ? new Press(click.Print(), turn.Now) : null;
        var before = turn.Talks.Pressed;
        turn.Talks = turn.Talks with { Pressed = press };
        return press is not null && press.What == before?.What && turn.Now - before.At < Moments;
    }
}
