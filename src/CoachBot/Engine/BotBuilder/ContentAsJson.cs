using Newtonsoft.Json.Linq;

namespace CoachBot.Engine;

/// <summary>Makes plain JSON of all that leaves, before Bot Builder writes it; see <see cref="ChannelJson"/> for the reason.</summary>
internal sealed class ContentAsJson : IMiddleware
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
            answer.Body = ChannelJson.ToToken(answer.Body);
        }

        foreach (var attachment in activity.Attachments ?? [])
        {
            attachment.Content = attachment.Content is null or JToken ? attachment.Content : ChannelJson.ToToken(attachment.Content);
        }
    }
}
