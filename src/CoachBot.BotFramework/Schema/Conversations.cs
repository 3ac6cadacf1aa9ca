using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema;

/// <summary>A user or bot, as its channel knows it.</summary>
[JsonDerivedType(typeof(Teams.TeamsChannelAccount))]
public class ChannelAccount
{
    /// <summary>The channel's id, such as 29:… in Teams.</summary>
    public string Id { get; set; } = null!;
    public string? Name { get; set; }
    /// <summary>user, bot or skill.</summary>
    public string? Role { get; set; }
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A conversation, as its channel knows it.</summary>
public class ConversationAccount
{
    public string Id { get; set; } = null!;
    public string? Name { get; set; }
    public bool? IsGroup { get; set; }
    /// <summary>In Teams: personal, groupChat or channel.</summary>
    public string? ConversationType { get; set; }
    public string? TenantId { get; set; }
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>What is needed to write into a conversation later.</summary>
public class ConversationReference
{
    public string? ActivityId { get; set; }
    public ChannelAccount? User { get; set; }
    public ChannelAccount Bot { get; set; } = null!;
    public ConversationAccount Conversation { get; set; } = null!;
    /// <summary>The channel, such as msteams.</summary>
    public string ChannelId { get; set; } = null!;
    /// <summary>Language and region, such as en-GB.</summary>
    public string? Locale { get; set; }
    public string ServiceUrl { get; set; } = null!;

    /// <summary>The event that begins a turn which nobody wrote: as if it came from the user.</summary>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot,
        From = User!,
        RelatesTo = this,
    };
}

/// <summary>A conversation to be begun.</summary>
public class ConversationParameters
{
    public bool? IsGroup { get; set; }
    public ChannelAccount? Bot { get; set; }
    public IList<ChannelAccount>? Members { get; set; }
    public string? TopicName { get; set; }
    public Activity? Activity { get; set; }
    /// <summary>What only the channel knows, such as the channel of a team.</summary>
    public object? ChannelData { get; set; }
    public string? TenantId { get; set; }
}

/// <summary>A conversation that was begun.</summary>
public class ConversationResourceResponse
{
    public string? ActivityId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? Id { get; set; }
}

/// <summary>What the connector says of an activity that it took.</summary>
public class ResourceResponse
{
    public ResourceResponse() { }
    public ResourceResponse(string? id = null) => Id = id;

    public string? Id { get; set; }
}

/// <summary>The replies of a turn whose caller waits for them in the HTTP response.</summary>
public class ExpectedReplies
{
    public ExpectedReplies() { }
    public ExpectedReplies(IList<Activity>? activities = null) => Activities = activities;

    public IList<Activity>? Activities { get; set; }
}

/// <summary>A page of a conversation's members.</summary>
public class PagedMembersResult
{
    /// <summary>Asks for the next page; none on the last.</summary>
    public string? ContinuationToken { get; set; }
    public IList<ChannelAccount>? Members { get; set; }
}
