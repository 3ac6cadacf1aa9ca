using CoachBot.Listening.Carrying;
using CoachBot.Recognition.Dates;
using CoachBot.Storage.Turns;
using CoachBot.Time;

namespace CoachBot.Calls;

/// <summary>The calls that a message tells of: several at once, one that is mentioned, one more on the day of the one before.</summary>
public sealed class CallsTold(CallPlanRepository plans, IDateTimeReader dates, SellerClock clock)
{
    /// <summary>With whom and when; “and then Jun at 5” stands on the day of the one before.</summary>
    public async Task<IReadOnlyList<ToldCall>> InAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (text, now) = (context.Reading.Utterance.Text, clock.Context(context.Turn.Activity));
        var before = await plans.LatestAsync(context.Turn.Transaction(), cancellationToken);
        return MentionedCalls.OneMore(text, before, dates, now) is { } more ? [more]
            : SeveralCalls.In(text, dates, now) is { Count: > 0 } several ? several
            : MentionedCalls.In(text, dates, now);
    }
}
