using CoachBot.Delivery;
using CoachBot.Sellers;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using Microsoft.Extensions.Options;

namespace CoachBot.Reminders.Delivery;

/// <summary>
/// A reminder that the channel refuses for now (an administrator has switched the coach off, its seller has blocked it, the channel is in
/// trouble) hasn't come: it waits on, is tried again for days, and is told of when its seller writes.
/// </summary>
public sealed partial class RefusedReminders(IOptions<DeliveryOptions> options, ILogger<RefusedReminders> logger) : IDeliveryFailed
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMinutes(10);

    public IReadOnlyList<Statement> Handle(DeliveryFailure failure)
    {
        if (failure is not { MayPass: true, Message: { ReminderId: { } id, UserId: { Length: > 0 } user } })
        {
            return [];
        }

        LogHeld(failure.Reason);
        var tooOld = failure.At - (long)TimeSpan.FromDays(options.Value.DeliverRemindersWithinDays).TotalMilliseconds;
        var (first, longest) = ((long)FirstWait.TotalMilliseconds, (long)LongestWait.TotalMilliseconds);
        return
        [
            // What repeats has its next row already.
            new Statement(
                """
                UPDATE reminder SET status = CASE WHEN due_at < @tooOld THEN @Ended ELSE @Pending END, repeats = NULL, came_at = NULL, attempts = attempts + 1,
                  next_attempt_at = @At + CASE WHEN attempts > 5 THEN @longest ELSE @first * (1 + attempts * attempts) END
                WHERE id = @id AND user_id = @user AND status = @Came
                """,
                new { id, user, failure.At, tooOld, first, longest, ReminderStatus.Ended, ReminderStatus.Pending, ReminderStatus.Came }),
            Undelivered.Note(user, Undelivered.Reminders, failure.At),
        ];
    }

    [LoggerMessage(EventId = 1412, Level = LogLevel.Information,
        Message = "The channel refuses a reminder for now ({Reason}); it waits on.")]
    private partial void LogHeld(string reason);
}
