using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema;

/// <summary>A user or bot, as its channel knows it.</summary>
[JsonDerivedType(typeof(Teams.TeamsChannelAccount))]
public class ChannelAccount
{
    /// <summary>An account without an id.</summary>
    [JsonConstructor]
    public ChannelAccount()
    {
    }

    /// <summary>An account.</summary>
    public ChannelAccount(string? id = null, string? name = null, string? role = null, string? aadObjectId = null) =>
        (Id, Name, Role, AadObjectId) = (id!, name, role, aadObjectId);

    /// <summary>The channel's id, such as 29:… in Teams.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The name shown.</summary>
    public string? Name { get; set; }

    /// <summary>The object id in Microsoft Entra ID.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>See <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>Members that this class doesn't know; kept and written back.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A conversation, as its channel knows it.</summary>
public class ConversationAccount
{
    /// <summary>A conversation without an id.</summary>
    [JsonConstructor]
    public ConversationAccount()
    {
    }

    /// <summary>A conversation.</summary>
    public ConversationAccount(bool? isGroup = null, string? conversationType = null, string? id = null, string? name = null,
        string? aadObjectId = null, string? role = null, string? tenantId = null)
    {
        (IsGroup, ConversationType, Id, Name) = (isGroup, conversationType, id!, name);
        (AadObjectId, Role, TenantId) = (aadObjectId, role, tenantId);
    }

    /// <summary>The channel's id.</summary>
    public string Id { get; set; } = null!;

    /// <summary>The name shown.</summary>
    public string? Name { get; set; }

    /// <summary>Whether more than two take part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>In Teams: personal, groupChat or channel.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The tenant in Microsoft Entra ID.</summary>
    public string? TenantId { get; set; }

    /// <summary>The object id in Microsoft Entra ID.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>See <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>Members that this class doesn't know; kept and written back.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>What is needed to write into a conversation later.</summary>
public class ConversationReference
{
    /// <summary>The activity it was taken from.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The user.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount Bot { get; set; } = null!;

    /// <summary>The conversation.</summary>
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>The channel, such as msteams.</summary>
    public string ChannelId { get; set; } = null!;

    /// <summary>Language and region, such as en-GB.</summary>
    public string? Locale { get; set; }

    /// <summary>Address of the connector.</summary>
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
    /// <summary>Whether more than two take part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The others.</summary>
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>Its topic.</summary>
    public string? TopicName { get; set; }

    /// <summary>The first message.</summary>
    public Activity? Activity { get; set; }

    /// <summary>What only the channel knows, such as the channel of a team.</summary>
    public object? ChannelData { get; set; }

    /// <summary>The tenant in Microsoft Entra ID.</summary>
    public string? TenantId { get; set; }
}

/// <summary>A conversation that was begun.</summary>
public class ConversationResourceResponse
{
    /// <summary>Id of the first message.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Address of the connector.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>Id of the conversation.</summary>
    public string? Id { get; set; }
}

/// <summary>What the connector says of an activity that it took.</summary>
public class ResourceResponse
{
    /// <summary>An answer without an id.</summary>
    [JsonConstructor]
    public ResourceResponse()
    {
    }

    /// <summary>An answer.</summary>
    public ResourceResponse(string? id = null) => Id = id;

    /// <summary>Id of the activity.</summary>
    public string? Id { get; set; }
}

/// <summary>A page of a conversation's members.</summary>
public class PagedMembersResult
{
    /// <summary>Asks for the next page; none on the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    public IList<ChannelAccount>? Members { get; set; }
}

/// <summary>The replies of a turn whose caller waits for them in the HTTP response.</summary>
public class ExpectedReplies
{
    /// <summary>No replies yet.</summary>
    [JsonConstructor]
    public ExpectedReplies()
    {
    }

    /// <summary>These replies.</summary>
    public ExpectedReplies(IList<Activity>? activities = null) => Activities = activities;

    /// <summary>In the order in which they were said.</summary>
    public IList<Activity>? Activities { get; set; }
}
