using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework;

/// <summary>One activity on its way through the bot, and the means to answer it. Lives as long as the turn.</summary>
public interface ITurnContext
{
    /// <summary>The adapter that received the activity and sends the answers.</summary>
    BotAdapter Adapter { get; }

    /// <summary>What middleware, state and dialogs keep for this turn.</summary>
    TurnContextStateCollection TurnState { get; }

    /// <summary>The activity received.</summary>
    Activity Activity { get; }

    /// <summary>Whether anything but a trace has been sent in this turn.</summary>
    bool Responded { get; }

    /// <summary>Sends a text message.</summary>
    /// <exception cref="ArgumentNullException">The text is empty.</exception>
    Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string? speak = null, string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity, addressed to the conversation of this turn.</summary>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities in order, addressed to the conversation of this turn.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity sent earlier; its id names it.</summary>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity sent earlier.</summary>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes the activity that the reference names.</summary>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a hook around sending. Hooks run in the order in which they were added.</summary>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a hook around updating.</summary>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a hook around deleting.</summary>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}

/// <summary>A turn context whose activity is seen as one kind of activity.</summary>
/// <typeparam name="T">The kind, for example <see cref="IMessageActivity"/>.</typeparam>
public interface ITurnContext<out T> : ITurnContext
    where T : IActivity
{
    /// <summary>The activity received.</summary>
    new T Activity { get; }
}
