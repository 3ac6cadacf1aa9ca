using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>What Teams says of an activity beyond the Bot Framework's members.</summary>
public class TeamsChannelData
{
    public TeamInfo? Team { get; set; }
    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}

/// <summary>A team.</summary>
public class TeamInfo
{
    public string? Id { get; set; }
}

/// <summary>A member as Teams knows it.</summary>
public class TeamsChannelAccount : ChannelAccount;

/// <summary>A page of a Teams conversation's members.</summary>
public class TeamsPagedMembersResult
{
    /// <summary>Asks for the next page; none on the last.</summary>
    public string? ContinuationToken { get; set; }
    public IList<TeamsChannelAccount>? Members { get; set; }
}
