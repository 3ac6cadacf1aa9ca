using CoachBot.Storage.State;
using CoachBot.Storage.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Storage.Outbox;

/// <summary>Takes over a turn's sending: what would go to the channel goes to the turn's outbox, as it will travel.</summary>
internal sealed class OutboxSending(TurnTransaction turn, TimeProvider time)
{
    private const int LongestId = 600;

    public void TakeOver(ITurnContext turnContext)
    {
        turnContext.OnSendActivities(SendAsync);
        turnContext.OnUpdateActivity(UpdateAsync);
        turnContext.OnDeleteActivity(DeleteAsync);
    }

    private static bool IsPartOfAddress(string id) => id.Length <= LongestId && id.AsSpan().Trim('.').Length > 0 && !id.Any(char.IsControl);

    private async Task<ResourceResponse[]> SendAsync(ITurnContext turnContext, List<Activity> activities,
        Func<Task<ResourceResponse[]>> next)
    {
        if (activities is [{ Type: ActivityTypesEx.InvokeResponse } answer])
        {
            turn.InvokeResponse = InvokeText.Write(answer);
            return await next();
        }

        if (turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return await next();
        }

        foreach (var activity in activities)
        {
            Send(turnContext.Activity, activity, Kept(turnContext, activity));
        }

        return [.. activities.Select(activity => new ResourceResponse(activity.Id ?? ""))];
    }

    private void Send(Activity incoming, Activity activity, IList<Attachment>? kept)
    {
        if (activity.Type is ActivityTypes.Trace or ActivityTypesEx.Delay)
        {
            // A trace is for the emulator's eyes and a delay for nobody's: what leaves after the commit has no use for either.
            return;
        }

        // A turn that the bot began itself answers nothing; the id that its activity was given is nobody's.
        if (incoming.Type == ActivityTypes.Event && incoming.Name == ActivityEventNames.ContinueConversation)
        {
            activity.ReplyToId = null;
        }

        // No channel gives such an id, and as a part of an address none would take it: what answers it is sent without.
        activity.ReplyToId = activity.ReplyToId is { } id && IsPartOfAddress(id) ? id : null;
        var isReply = !string.IsNullOrEmpty(activity.ReplyToId);
        turn.Send(Message(incoming, isReply ? OutboxVerb.Reply : OutboxVerb.Send, activity.ReplyToId, CardKey.Of(activity), activity,
            kept));
    }

    private Task<ResourceResponse> UpdateAsync(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next)
    {
        var key = CardKey.Of(activity);
        turn.Send(Message(turnContext.Activity, OutboxVerb.Update, key is null ? activity.Id : null, key, activity,
            Kept(turnContext, activity)));
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    private Task DeleteAsync(ITurnContext turnContext, ConversationReference reference, Func<Task> next)
    {
        turn.Send(Message(turnContext.Activity, OutboxVerb.Delete, reference.ActivityId, null, null));
        return Task.CompletedTask;
    }

    private OutboxMessage Message(Activity incoming, OutboxVerb verb, string? activityId, string? card, Activity? activity,
        IList<Attachment>? kept = null) => new()
    {
        ServiceUrl = incoming.ServiceUrl,
        ConversationId = incoming.Conversation.Id,
        Verb = verb,
        ActivityId = activityId,
        Card = card,
        ReminderId = turn.ReminderId,
        Payload = activity is null ? null : kept is null ? Write(activity, card) : WriteKept(activity, card, kept),
        Passing = activity is null || kept is null ? null : Write(activity, card),
        CreatedAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
    };

    private static IList<Attachment>? Kept(ITurnContext turnContext, Activity activity) =>
        turnContext.TurnState.Get<PassingCard>() is { } passing && passing.Sent == activity ? passing.Kept : null;

    private static string WriteKept(Activity activity, string? card, IList<Attachment> kept)
    {
        var shown = activity.Attachments;
        activity.Attachments = kept;
        var json = Write(activity, card);
        activity.Attachments = shown;
        return json;
    }

    /// <summary>A key of ours means nothing to the channel: it stays here.</summary>
    private static string Write(Activity activity, string? card)
    {
        if (card is null)
        {
            return ActivityText.Write(activity);
        }

        var id = activity.Id;
        activity.Id = null;
        var json = ActivityText.Write(activity);
        activity.Id = id;
        return json;
    }
}
