using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>What Teams says of an activity beyond the Bot Framework's members.</summary>
public class TeamsChannelData
{
    /// <summary>The channel, in a team.</summary>
    public ChannelInfo? Channel { get; set; }

    /// <summary>What happened, such as teamMemberAdded or editMessage.</summary>
    public string? EventType { get; set; }

    /// <summary>The team.</summary>
    public TeamInfo? Team { get; set; }

    /// <summary>How the message notifies.</summary>
    public NotificationInfo? Notification { get; set; }

    /// <summary>The tenant.</summary>
    public TenantInfo? Tenant { get; set; }

    /// <summary>The meeting.</summary>
    public TeamsMeetingInfo? Meeting { get; set; }

    /// <summary>What was chosen at installation.</summary>
    public TeamsChannelDataSettings? Settings { get; set; }

    /// <summary>Members that this class doesn't know; kept and written back.</summary>
    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}

/// <summary>What was chosen at installation.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>The channel that the bot shall write to.</summary>
    public ChannelInfo? SelectedChannel { get; set; }
}

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Its id, 19:…@thread.tacv2.</summary>
    public string? Id { get; set; }

    /// <summary>Its name; none for the General channel.</summary>
    public string? Name { get; set; }

    /// <summary>standard, shared or private.</summary>
    public string? Type { get; set; }
}

/// <summary>A team.</summary>
public class TeamInfo
{
    /// <summary>Its id in Teams.</summary>
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    public string? Name { get; set; }

    /// <summary>Its group's id in Microsoft Entra ID.</summary>
    public string? AadGroupId { get; set; }
}

/// <summary>A tenant.</summary>
public class TenantInfo
{
    /// <summary>No tenant yet.</summary>
    [JsonConstructor]
    public TenantInfo()
    {
    }

    /// <summary>This tenant.</summary>
    public TenantInfo(string? id = null) => Id = id;

    /// <summary>Its id in Microsoft Entra ID.</summary>
    public string? Id { get; set; }
}

/// <summary>How a message notifies.</summary>
public class NotificationInfo
{
    /// <summary>No notification.</summary>
    [JsonConstructor]
    public NotificationInfo()
    {
    }

    /// <summary>Whether it shows in the activity feed.</summary>
    public NotificationInfo(bool? alert = null) => Alert = alert;

    /// <summary>Shows in the user's activity feed.</summary>
    public bool? Alert { get; set; }

    /// <summary>Shows as a bubble in the meeting.</summary>
    public bool? AlertInMeeting { get; set; }

    /// <summary>The page that the bubble shows.</summary>
    public string? ExternalResourceUrl { get; set; }
}

/// <summary>A member as Teams knows it.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>First name.</summary>
    public string? GivenName { get; set; }

    /// <summary>Family name.</summary>
    public string? Surname { get; set; }

    /// <summary>Mail address.</summary>
    public string? Email { get; set; }

    /// <summary>Name for signing in.</summary>
    public string? UserPrincipalName { get; set; }

    /// <summary>The tenant in Microsoft Entra ID.</summary>
    public string? TenantId { get; set; }

    /// <summary>user or guest.</summary>
    public string? UserRole { get; set; }
}

/// <summary>A page of a Teams conversation's members.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Asks for the next page; none on the last.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The members.</summary>
    public IList<TeamsChannelAccount>? Members { get; set; }
}
