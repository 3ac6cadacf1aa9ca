using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>What Teams says of an activity beyond the Bot Framework's members.</summary>
public class TeamsChannelData
{
    public ChannelInfo? Channel { get; set; }
    /// <summary>What happened, such as teamMemberAdded or editMessage.</summary>
    public string? EventType { get; set; }
    public TeamInfo? Team { get; set; }
    public NotificationInfo? Notification { get; set; }
    public TenantInfo? Tenant { get; set; }
    public TeamsMeetingInfo? Meeting { get; set; }
    public TeamsChannelDataSettings? Settings { get; set; }
    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}

/// <summary>What was chosen at installation.</summary>
public class TeamsChannelDataSettings
{
    public ChannelInfo? SelectedChannel { get; set; }
}

/// <summary>A channel of a team.</summary>
public class ChannelInfo
{
    /// <summary>Its id, 19:…@thread.tacv2.</summary>
    public string? Id { get; set; }
    /// <summary>Its name; none for the General channel.</summary>
    public string? Name { get; set; }
    public string? Type { get; set; }
}

/// <summary>A team.</summary>
public class TeamInfo
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? AadGroupId { get; set; }
}

/// <summary>A tenant.</summary>
public class TenantInfo
{
    public TenantInfo() { }
    public TenantInfo(string? id = null) => Id = id;

    public string? Id { get; set; }
}

/// <summary>How a message notifies.</summary>
public class NotificationInfo
{
    public NotificationInfo() { }
    public NotificationInfo(bool? alert = null) => Alert = alert;

    public bool? Alert { get; set; }
    public bool? AlertInMeeting { get; set; }
    public string? ExternalResourceUrl { get; set; }
}

/// <summary>A member as Teams knows it.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    public string? GivenName { get; set; }
    public string? Surname { get; set; }
    public string? Email { get; set; }
    public string? UserPrincipalName { get; set; }
    public string? TenantId { get; set; }
    public string? UserRole { get; set; }
}

/// <summary>A page of a Teams conversation's members.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Asks for the next page; none on the last.</summary>
    public string? ContinuationToken { get; set; }
    public IList<TeamsChannelAccount>? Members { get; set; }
}
