using System.Globalization;
using CoachBot.Arrival;
using CoachBot.Delivery;
using CoachBot.Storage;
using CoachBot.Storage.Outbox;
using CoachBot.Storage.State;
using CoachBot.Storage.Turns;
using CoachBot.Telemetry;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Hosting.Turns;

/// <summary>
/// Makes a turn a transaction. First of the adapter's middleware: it waits for the user's earlier turns, ends a redelivery, takes over
/// sending, and commits what the turn gathered. Only then do replies leave.
/// </summary>
public sealed partial class TransactionalTurnMiddleware(
    ITurnStore store,
    TurnQueue queue,
    OutboxDispatcher dispatcher,
    IEnumerable<ITurnBeginning> beginnings,
    TimeProvider time,
    ILogger<TransactionalTurnMiddleware> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var measured = TurnMeasurement.Begin(turnContext.Activity);
        if (IsQuestion(turnContext.Activity))
        {
            await next(cancellationToken);
            measured.Outcome = TurnMeasurement.Answered;
            return;
        }

        var turn = new TurnTransaction(TurnKey.Of(turnContext.Activity), Identify(turnContext.Activity));
        using (await queue.EnterAsync(turn.Key, cancellationToken))
        {
            await using var session = await store.BeginAsync(turn, cancellationToken);
            turn.Session = session;
            turnContext.TurnState.Set(turn);
            try
            {
                if (await session.FindHandledAsync(cancellationToken) is { } handled)
                {
                    await AnswerAgainAsync(turnContext, handled, cancellationToken);
                    measured.Outcome = TurnMeasurement.Redelivered;
                    return;
                }

                var succeeded = await RunAsync(turnContext, turn, next, cancellationToken);
                await CommitAsync(turn, session);
                measured.Outcome = succeeded ? TurnMeasurement.Committed : TurnMeasurement.Apologised;
            }
            finally
            {
                turn.Session = null;
            }
        }

        turn.Committed();
        dispatcher.Post(turn.Outbox);
    }

    /// <summary>
    /// The message extension asks, at every keystroke and in chats that are not the coach's. It changes nothing and may be asked again, so
    /// there is nothing to keep: no answer, no address.
    /// </summary>
    private static bool IsQuestion(Activity activity) =>
        activity.Type == ActivityTypes.Invoke && activity.Name?.StartsWith("composeExtension/", StringComparison.Ordinal) == true;

    /// <summary>
    /// A turn that the bot began itself answers to no activity, whatever id its reference carries. What happens to a message comes under
    /// the message's own id, and several times: when it happened tells one from the other.
    /// </summary>
    private static string? Identify(Activity activity) => activity.Type switch
    {
        ActivityTypes.Event when activity.Name == ActivityEventNames.ContinueConversation => null,
        ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.MessageReaction =>
            activity.Timestamp is { } at
                ? string.Create(CultureInfo.InvariantCulture, $"{activity.Id}|{activity.Type}|{at.UtcTicks}")
                : null,
        _ => activity.Id,
    };

    private static async Task AnswerAgainAsync(ITurnContext turnContext, HandledActivity handled, CancellationToken cancellationToken)
    {
        if (handled.InvokeResponse is { } response)
        {
            await turnContext.SendActivityAsync(InvokeText.Read(response), cancellationToken);
        }
    }

    private static async Task CommitAsync(TurnTransaction turn, ITurnSession session)
    {
        if (!turn.ChangesNothing)
        {
            // From here on it is all or nothing: a caller that hangs up no longer stops it.
            await session.CommitAsync(CancellationToken.None);
        }
    }

    /// <summary>Whether the bot's own part went well; else the turn holds an apology and nothing more.</summary>
    private async Task<bool> RunAsync(ITurnContext turnContext, TurnTransaction turn, NextDelegate next,
        CancellationToken cancellationToken)
    {
        var sending = new OutboxSending(turn, time);
        sending.TakeOver(turnContext);
        try
        {
            foreach (var beginning in beginnings)
            {
                beginning.Begin(turnContext.Activity, turn);
            }

            await next(cancellationToken);
            return true;
        }
        catch (Exception exception) when (IsOurs(exception)
            && turnContext.Activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate)
        {
            LogTurnFailed(exception.GetType().Name, exception);
            turn.Abandon();
            await turnContext.SendActivityAsync(MessageFactory.Text(Apology.Text), cancellationToken);
            return false;
        }
    }

    /// <summary>
    /// An error of the bot, not of the store or of the caller's patience: those are told to the channel, which sends again.
    /// </summary>
    private static bool IsOurs(Exception exception) =>
        exception is not (StoreUnavailableException or TurnConflictException or OperationCanceledException or UnreadableActivityException);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Error, Message = "A turn failed ({Kind}); nothing of it was kept but an apology.")]
    private partial void LogTurnFailed(string kind, Exception exception);
}
