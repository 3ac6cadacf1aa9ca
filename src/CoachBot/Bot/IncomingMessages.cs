using AdaptiveCards;
using CoachBot.Arrival;
using CoachBot.Cards;
using CoachBot.Content;
using CoachBot.Listening;
using CoachBot.Listening.Carrying;
using CoachBot.Listening.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>
/// What is written, pressed or edited: whether it is for the coach, whose the card is, what comes before any answer; then the dialog
/// manager has it.
/// </summary>
public sealed class IncomingMessages(
    ContentLibrary content, DialogManager conversation, EditedMessages edits, MenuReplies home, IEnumerable<IArrivalHandler> arrivals)
{
    /// <summary>Takes a message. In groups only who speaks to the coach is answered.</summary>
    public Task HearAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        return Room.IsShared(activity) && activity.Value is null && !BotMention.Of(activity)
            ? Task.CompletedTask
            : HearAsync(turn, activity, activity.Value, cancellationToken);
    }

    /// <summary>Takes a press that waits for its answer; null where it is none of the coach's buttons.</summary>
    public async Task<AdaptiveCardInvokeResponse?> PressAsync(ITurnContext turn, object? data, CancellationToken cancellationToken)
    {
        if (Click.From(data) is not { } click)
        {
            return null;
        }
        if (CardOwner.IsOther(click, turn.Activity))
        {
            return Told(home.Line("card-of-other"));
        }
        await HearAsync(turn, turn.Activity, data, cancellationToken);
        return turn.TurnState.Get<PressedCard>() is { } pressed
            ? new AdaptiveCardInvokeResponse { StatusCode = 200, Type = AdaptiveCard.ContentType, Value = pressed.Card }
            : Told(home.Line("card-done"));
    }

    /// <summary>Reads the latest message anew, where it was edited.</summary>
    public async Task HearEditedAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if ((Room.IsShared(turn.Activity) && !BotMention.Of(turn.Activity))
            || await edits.TakeBackAsync(turn, cancellationToken) is not { } canBeReadAnew)
        {
            return;
        }
        await (canBeReadAnew
            ? HearAsync(turn, turn.Activity, null, cancellationToken)
            : turn.SayAsync(home.Line("edited"), cancellationToken));
    }

    private async Task HearAsync(ITurnContext turn, Activity activity, object? value, CancellationToken cancellationToken)
    {
        if (CardOwner.IsOther(Click.From(value), activity))
        {
            await turn.SayAsync(home.Line("card-of-other"), cancellationToken);
            return;
        }
        foreach (var handler in arrivals)
        {
            if (!await handler.HandleAsync(turn, cancellationToken))
            {
                return;
            }
        }
        var incoming = Incoming.Read(activity, value, content.Commands);
        if (incoming is { HasFiles: true, Text.Length: > 0, Click: null })
        {
            TurnReply.Of(turn).AddFirst(home.Line("file-unread"));
        }
        turn.TurnState.Set(incoming);
        await conversation.HandleAsync(turn, cancellationToken);
    }

    /// <summary>Seen by whoever pressed, and nobody else.</summary>
    private static AdaptiveCardInvokeResponse Told(string line) =>
        new() { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = line };
}
