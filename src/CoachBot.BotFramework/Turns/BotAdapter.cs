using System.Globalization;
using System.Security.Claims;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework;

/// <summary>Connects a bot with a channel: makes turns of what comes in, and sends what the bot answers.</summary>
public abstract class BotAdapter
{
    /// <summary>The caller's <see cref="ClaimsIdentity"/> in <see cref="ITurnContext.TurnState"/>.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>The token scope of outgoing requests in <see cref="ITurnContext.TurnState"/>.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>The activity that carries the <see cref="InvokeResponse"/> in <see cref="ITurnContext.TurnState"/>.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>An adapter without middleware.</summary>
    public BotAdapter()
    {
    }

    /// <summary>What to do with an exception that left the pipeline. Without it the exception goes on to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>The middleware of every turn.</summary>
    public MiddlewareSet MiddlewareSet { get; } = [];

    /// <summary>Adds middleware.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Sends activities to the channel, in order.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity on the channel.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity on the channel.</summary>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a turn that the bot starts itself, in a conversation seen earlier.</summary>
    public virtual async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <inheritdoc cref="ContinueConversationAsync(string, ConversationReference, BotCallbackHandler, CancellationToken)"/>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string? audience, BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw CannotContinue();

    /// <summary>Runs middleware and bot, in the activity's language; exceptions go to <see cref="OnTurnError"/>.</summary>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        SetLanguage(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception exception) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, exception);
        }
    }

    private static void SetLanguage(ITurnContext turnContext)
    {
        if (string.IsNullOrEmpty(turnContext.Activity.Locale))
        {
            return;
        }

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(turnContext.Activity.Locale, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            // A client may name any language; the machine's own is the best answer to one that it doesn't know.
        }

        if (turnContext is TurnContext context)
        {
            context.Locale = CultureInfo.CurrentCulture.Name;
        }
    }

    private NotSupportedException CannotContinue() =>
        new($"{GetType().Name} cannot continue a conversation this way; use ContinueConversationAsync(botId, reference, callback, cancellationToken).");
}
