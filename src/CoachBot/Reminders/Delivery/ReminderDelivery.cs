using CoachBot.Storage;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;

namespace CoachBot.Reminders.Delivery;

/// <summary>
/// Brings what is due. Each reminder is a turn of its own in the seller's chat; the commit that sends it also takes it off the list, so
/// it comes once, however many processes try.
/// </summary>
public sealed partial class ReminderDelivery(
    DueReminders due, ReminderTurn turn, BotAdapter adapter, IConfiguration configuration, ILogger<ReminderDelivery> logger)
{
    private const int SideBySide = 4;

    /// <summary>Brings everything that is due.</summary>
    /// <returns>When something will be due next, or null when nothing is waiting.</returns>
    public async Task<DateTimeOffset?> DeliverDueAsync(CancellationToken cancellationToken)
    {
        while (await due.FindAsync(cancellationToken) is { Count: > 0 } reminders)
        {
            await Parallel.ForEachAsync(reminders,
                new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken },
                async (reminder, cancelled) => await DeliverAsync(reminder, cancelled));
        }

        return await due.NextAsync(cancellationToken);
    }

    private async Task DeliverAsync(Reminder reminder, CancellationToken cancellationToken)
    {
        if (await due.ReferenceAsync(reminder, cancellationToken) is not { } reference)
        {
            await due.EndAsync(reminder, cancellationToken);
            return;
        }

        try
        {
            await adapter.ContinueConversationAsync(configuration["MicrosoftAppId"] ?? "", reference,
                (context, cancelled) => turn.BringAsync(context, reminder, cancelled), cancellationToken);
        }
        catch (TurnConflictException)
        {
            // Another process brought it, or the seller took it back, in this very moment: it is theirs.
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or StoreUnavailableException))
        {
            LogPutOff(reminder.Kind, reminder.Attempts + 1, exception);
            await due.PutOffAsync(reminder, cancellationToken);
        }
    }

    [LoggerMessage(EventId = 1401, Level = LogLevel.Warning,
        Message = "Bringing a reminder ({Kind}) failed (try {Attempt}); it is tried again.")]
    private partial void LogPutOff(string kind, int attempt, Exception exception);
}
