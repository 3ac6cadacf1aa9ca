using CoachBot.BotFramework.Schema;
using CoachBot.BotFramework.Schema.Teams;

namespace CoachBot.BotFramework.Teams;

/// <summary>What Teams says about an activity in its channel data.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The team in which the activity happened; null outside a team.</summary>
    public static TeamInfo? TeamsGetTeamInfo(this IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetChannelData<TeamsChannelData>()?.Team;
    }
}
