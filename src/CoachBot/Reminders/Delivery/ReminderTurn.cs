using CoachBot.Cards;
using CoachBot.Content.Live;
using CoachBot.Sellers;
using CoachBot.Storage.State;
using CoachBot.Storage.Turns;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Delivery;

/// <summary>
/// The turn that brings one reminder: it is looked at again, waits for the end of the seller's quiet hours, and comes off the list in the
/// commit that sends it.
/// </summary>
public sealed partial class ReminderTurn(
    ReminderRepository book, SellerRepository sellers, PrivateConversationState privateState, LiveContent live, TimeProvider time,
    ILogger<ReminderTurn> logger)
{
    private static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(2);

    /// <summary>Brings it, unless it came or was moved in the meantime.</summary>
    public async Task BringAsync(ITurnContext turnContext, Reminder due, CancellationToken cancellationToken)
    {
        // Read again under the turn's lock: it may have come by another process, or been moved.
        var turn = turnContext.Transaction();
        if (await book.FindAsync(turn, due.Id, cancellationToken) is not { Status: ReminderStatus.Pending } reminder
            || reminder.DueAt != due.DueAt)
        {
            return;
        }

        var seller = await sellers.FindAsync(turn, cancellationToken);
        var now = time.GetUtcNow();
        if (seller.Quiet.FirstFree(now, seller.TimeZone) is var free && free > now && reminder.Kind != ReminderKinds.BeforeCall)
        {
            turn.Claim("UPDATE reminder SET next_attempt_at = @at WHERE id = @Id AND status = @Pending",
                new { at = free.ToUnixTimeMilliseconds(), reminder.Id, ReminderStatus.Pending });
            return;
        }

        turn.ReminderId = reminder.Id;
        turnContext.Activity.LocalTimezone = seller.Zone;
        var reply = TurnReply.Begin(turnContext);
        var late = now - seller.Quiet.FirstFree(reminder.Due, seller.TimeZone) > LateAfter;
        var visitors = (await live.OfAsync(turnContext, cancellationToken)).Services.GetRequiredService<ReminderVisitors>();
        var came = free == now
            && await visitors.Of(reminder.Kind).ComeAsync(new ReminderVisit(turnContext, reminder, seller, late), cancellationToken);
        await reply.SendAsync(turnContext, cancellationToken);
        TakeOff(turn, reminder, came);
        Repeat(turn, reminder, seller, now);
        await privateState.SaveChangesAsync(turnContext, false, cancellationToken);
        if (came)
        {
            turn.OnCommitted(() => CoachTelemetry.Reminded(reminder.Kind, late));
        }

        LogCame(reminder.Kind, (now - reminder.Due).TotalSeconds, came);
    }

    private void TakeOff(TurnTransaction turn, Reminder reminder, bool came) => turn.Claim(
        "UPDATE reminder SET status = @status, came_at = @now WHERE id = @Id AND status = @Pending AND due_at = @DueAt",
        new { status = came
            ? ReminderStatus.Came
            : ReminderStatus.Dropped, now = time.GetUtcNow().ToUnixTimeMilliseconds(), reminder.Id, ReminderStatus.Pending,
            reminder.DueAt });

    private void Repeat(TurnTransaction turn, Reminder reminder, Seller seller, DateTimeOffset now)
    {
        if (reminder.Repeats is { } repeats)
        {
            var next = Repetition.Next(repeats, reminder.Due, now, seller.TimeZone);
            book.Add(turn, reminder.UserId, reminder.ConversationId, reminder.Kind, next, reminder.Task, reminder.DealId, reminder.AboutId,
                repeats);
        }
    }

    [LoggerMessage(EventId = 1402, Level = LogLevel.Information,
        Message = "A reminder ({Kind}) is off the list {Late} s after its time; came: {Came}")]
    private partial void LogCame(string kind, double late, bool came);
}
