using CoachBot.Listening.Acts;
using CoachBot.Listening.State;
using CoachBot.Listening.Understanding;
using CoachBot.Recognition.Listening;
using CoachBot.Replies.ToldInTalk;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Hearing;

/// <summary>
/// Hears all that a message says of reminders, on one way: what is plain by its words or beside the reminder at hand, what is left for
/// later, a plan of the seller's own, and last each part that orders something of a reminder which it names.
/// </summary>
public sealed class ReminderEar(PlainWords plain, LookAgain later, OwnPlan plans, OrderedParts parts) : IMomentWords
{
    private const string ShowDeal = "want.deal";

    /// <inheritdoc/>
    public async Task<Reading> HearAsync(ITurnContext turn, Reading reading, TalkState? talk, CancellationToken cancellationToken)
    {
        if (LooksBack(reading) || reading.Commands is [{ Act: RecallReplies.Act } or { Act: ShowDeal, P: >= Thresholds.Plain }])
        {
            // “Remind me, what was it that she said?” asks for what was told, and for no reminder.
            return reading;
        }
        reading = await plain.HearAsync(turn, reading, talk, cancellationToken);
        reading = await later.HearAsync(turn, reading, talk, cancellationToken);
        reading = plans.Hear(turn, reading, talk);
        return await parts.HearAsync(turn, reading, talk, cancellationToken);
    }

    // “Call over, went well, she sends it tomorrow” tells how a call was, and orders none.
    private static bool LooksBack(Reading reading) =>
        LiveCall.IsOver(reading.Utterance.Text) && !ReminderWords.Asks(reading.Utterance.Text);
}
