using CoachBot.Cards;
using CoachBot.Content.Live;
using CoachBot.Delivery;
using CoachBot.Sellers;
using CoachBot.Storage;
using CoachBot.Storage.State;
using CoachBot.Storage.Turns;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Reminders.Delivery;

/// <summary>
/// Brings what is due. Each reminder is a turn of its own in the seller's chat; the commit that sends it also takes it off the list, so
/// it comes once, however many processes try.
/// </summary>
public sealed partial class ReminderDelivery(
    ITurnStore store, BotAdapter adapter, ReminderRepository book, SellerRepository sellers, PrivateConversationState privateState,
    LiveContent live, IConfiguration configuration, TimeProvider time, ILogger<ReminderDelivery> logger)
{
    private const int AtOnce = 100;
    private const int AttemptsAtMost = 60;
    private static readonly TimeSpan LateAfter = TimeSpan.FromMinutes(2);

    /// <summary>Brings everything that is due.</summary>
    /// <returns>When something will be due next, or null when nothing is waiting.</returns>
    public async Task<DateTimeOffset?> DeliverDueAsync(CancellationToken cancellationToken)
    {
        while (await DueAsync(cancellationToken) is { Count: > 0 } due)
        {
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellationToken },
                async (reminder, cancelled) => await DeliverAsync(reminder, cancelled));
        }

        var next = await store.QueryAsync<long?>("SELECT MIN(next_attempt_at) FROM reminder WHERE status = @Pending",
            new { ReminderStatus.Pending }, cancellationToken);
        return next[0] is { } moment ? DateTimeOffset.FromUnixTimeMilliseconds(moment) : null;
    }

    private Task<IReadOnlyList<Reminder>> DueAsync(CancellationToken cancellationToken) => store.QueryAsync<Reminder>(
        "SELECT id, user_id, conversation_id, kind, status, due_at, attempts FROM reminder WHERE status = @Pending AND next_attempt_at " +
            "<= @Now ORDER BY next_attempt_at LIMIT @AtOnce",
        new { ReminderStatus.Pending, Now, AtOnce },
        cancellationToken);

    private async Task DeliverAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        if (await ReferenceAsync(reminder, cancellationToken) is not { } reference)
        {
            await EndAsync(reminder, cancellationToken);
            return;
        }

        try
        {
            await adapter.ContinueConversationAsync(configuration["MicrosoftAppId"] ?? "", reference,
                (turn, cancelled) => VisitAsync(turn, reminder, cancelled), cancellationToken);
        }
        catch (TurnConflictException)
        {
            // Another process brought it, or the seller took it back, in this very moment: it is theirs.
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or StoreUnavailableException))
        {
            LogPutOff(reminder.Kind, reminder.Attempts + 1, exception);
            await PutOffAsync(reminder, cancellationToken);
        }
    }

    private async Task VisitAsync(ITurnContext turnContext, Reminder due, CancellationToken cancellationToken)
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
            : ReminderStatus.Dropped, now = Now, reminder.Id, ReminderStatus.Pending, reminder.DueAt });

    private void Repeat(TurnTransaction turn, Reminder reminder, Seller seller, DateTimeOffset now)
    {
        if (reminder.Repeats is { } repeats)
        {
            var next = Repetition.Next(repeats, reminder.Due, now, seller.TimeZone);
            book.Add(turn, reminder.UserId, reminder.ConversationId, reminder.Kind, next, reminder.Task, reminder.DealId, reminder.AboutId,
                repeats);
        }
    }

    /// <summary>The seller's own chat where there is one, else where it was asked for.</summary>
    private async Task<ConversationReference?> ReferenceAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        var found = await store.QueryAsync<string>(
            """
            SELECT json FROM conversation_reference WHERE user_id = @UserId
            ORDER BY personal DESC, CASE WHEN conversation_id = @ConversationId THEN 0 ELSE 1 END, updated_at DESC LIMIT 1
            """,
            new { reminder.UserId, reminder.ConversationId },
            cancellationToken);
        return found.Count > 0 ? ReferenceText.Read(found[0]) : null;
    }

    private Task EndAsync(Reminder reminder, CancellationToken cancellationToken) => store.ExecuteAsync(
        [new Statement("UPDATE reminder SET status = @Ended WHERE id = @Id AND status = @Pending",
            new { ReminderStatus.Ended, reminder.Id, ReminderStatus.Pending })],
        cancellationToken);

    private Task PutOffAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        if (reminder.Attempts >= AttemptsAtMost)
        {
            return EndAsync(reminder, cancellationToken);
        }

        var again = Now + (long)RetrySchedule.Next(reminder.Attempts + 3, null, Random.Shared.NextDouble()).TotalMilliseconds;
        return store.ExecuteAsync(
            [new Statement("UPDATE reminder SET attempts = attempts + 1, next_attempt_at = @again WHERE id = @Id AND status = @Pending",
                new { again, reminder.Id, ReminderStatus.Pending })],
            cancellationToken);
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    [LoggerMessage(EventId = 1401, Level = LogLevel.Warning,
        Message = "Bringing a reminder ({Kind}) failed (try {Attempt}); it is tried again.")]
    private partial void LogPutOff(string kind, int attempt, Exception exception);

    [LoggerMessage(EventId = 1402, Level = LogLevel.Information,
        Message = "A reminder ({Kind}) is off the list {Late} s after its time; came: {Came}")]
    private partial void LogCame(string kind, double late, bool came);
}
