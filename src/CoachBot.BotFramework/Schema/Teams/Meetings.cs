using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema.Teams;

/// <summary>What every meeting event tells.</summary>
public class MeetingDetailsBase
{
    /// <summary>The meeting's id, in base 64.</summary>
    public string? Id { get; set; }
    public string? Title { get; set; }
}

/// <summary>A meeting that began or ended.</summary>
public class MeetingEventDetails : MeetingDetailsBase;

/// <summary>Value of the event application/vnd.microsoft.meetingStart.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>When it began, in UTC.</summary>
    [JsonPropertyName("StartTime")]
    public DateTime StartTime { get; set; }
}

/// <summary>Value of the event application/vnd.microsoft.meetingEnd.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>When it ended, in UTC.</summary>
    [JsonPropertyName("EndTime")]
    public DateTime EndTime { get; set; }
}
