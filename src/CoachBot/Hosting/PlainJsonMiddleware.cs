using AdaptiveCards;
using CoachBot.Storage.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CoachBot.Hosting;

/// <summary>
/// Makes plain JSON of all that leaves, before Bot Builder writes it; every adapter needs it. Bot Builder looks through every property of
/// an attachment's content for a stream, and in an Adaptive Card that search never ends: the process dies of a stack overflow.
/// </summary>
internal sealed class PlainJsonMiddleware : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((_, activities, send) =>
        {
            activities.ForEach(Convert);
            return send();
        });
        turnContext.OnUpdateActivity((_, activity, update) =>
        {
            Convert(activity);
            return update();
        });
        return next(cancellationToken);
    }

    private static void Convert(Activity activity)
    {
        if (activity.Value is InvokeResponse { Body: not null and not JToken } answer)
        {
            answer.Body = new JRaw(ChannelJson.Write(answer.Body));
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            attachment.Content = attachment.Content switch
            {
                null or JToken => attachment.Content,
                AdaptiveCard card => new JRaw(card.ToJson()),
                var content => new JRaw(ChannelJson.Write(content)),
            };
        }
    }
}
