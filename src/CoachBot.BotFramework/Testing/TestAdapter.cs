using System.Globalization;
using System.Security.Claims;
using CoachBot.BotFramework.Connector;
using CoachBot.BotFramework.Schema;

namespace CoachBot.BotFramework.Adapters;

/// <summary>An adapter for tests: activities go in by hand, and the replies wait in <see cref="ActiveQueue"/>.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = [];
    private readonly Lock _lock = new();
    private int _nextId;

    /// <summary>An adapter for a conversation; without one, “User1” talks with “Bot” in the test channel.</summary>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false) =>
        (Conversation, EnableTrace) = (conversation ?? CreateConversation("convo1"), sendTraceActivity);

    /// <summary>An adapter for a conversation in a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this((ConversationReference?)null, sendTraceActivity) => Conversation.ChannelId = channelId;

    /// <summary>Whether trace activities are kept among the replies.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The language of the activities that the adapter makes.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>The replies that nobody has asked for yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = [];

    /// <summary>The conversation.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation of that name.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount { IsGroup = false, Id = name, Name = name },
        User = new ChannelAccount { Id = Lower(user), Name = user },
        Bot = new ChannelAccount { Id = Lower(bot), Name = bot },
        Locale = "en-us",
    };

    /// <summary>Adds middleware.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn. What the activity doesn't say is taken from <see cref="Conversation"/>.</summary>
    public Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == "bot")
        {
            activity.From = Conversation.User!;
        }

        (activity.Recipient, activity.Conversation, activity.ServiceUrl) = (Conversation.Bot, Conversation.Conversation, Conversation.ServiceUrl);
        activity.Id = NextId();
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        activity.LocalTimestamp ??= DateTimeOffset.Now;

        // The context is not disposed: tests look at it afterwards.
        return RunPipelineAsync(CreateTurnContext(activity), callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities)
        {
            activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                Enqueue(activity);
            }
        }

        return Task.FromResult(Array.ConvertAll(activities, a => new ResourceResponse(a.Id)));
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var found = Rewrite(queued => queued.Id == activity.Id ? activity : queued);
        return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Rewrite(queued => queued.Id == reference.ActivityId ? null : queued);
        return Task.CompletedTask;
    }

    /// <summary>The next reply, or null when there is none.</summary>
    public IActivity? GetNextReply()
    {
        lock (_lock)
        {
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
        }
    }

    /// <summary>The next reply, waited for until cancelled.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (_waiting.Count == 0 && ActiveQueue.TryDequeue(out var reply))
            {
                return Task.FromResult<IActivity>(reply);
            }

            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    /// <summary>A message of the user.</summary>
    public Activity MakeActivity(string? text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User!,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs a turn for a message of the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes the turn's context.</summary>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static string Lower(string id) => CultureInfo.InvariantCulture.TextInfo.ToLower(id);

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(CultureInfo.InvariantCulture);

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool Rewrite(Func<Activity, Activity?> rewrite)
    {
        lock (_lock)
        {
            var changed = false;
            for (var left = ActiveQueue.Count; left > 0; left--)
            {
                var queued = ActiveQueue.Dequeue();
                var rewritten = rewrite(queued);
                changed |= rewritten != queued;
                if (rewritten is not null)
                {
                    ActiveQueue.Enqueue(rewritten);
                }
            }

            return changed;
        }
    }
}
