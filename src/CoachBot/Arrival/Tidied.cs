using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Arrival;

/// <summary>
/// Bot Builder reads some members of an activity only when it comes to them, and then trusts them. So they are looked at first: what isn't
/// there is left out, and what has another shape is told to the caller.
/// </summary>
internal static class Tidied
{
    /// <summary>The name of the event when a meeting begins.</summary>
    public const string MeetingStart = "application/vnd.microsoft.meetingStart";

    /// <summary>The name of the event when a meeting ends.</summary>
    public const string MeetingEnd = "application/vnd.microsoft.meetingEnd";

    private const string Extension = "composeExtension/";

    /// <exception cref="UnreadableActivityException">A member has another shape than this kind of activity has.</exception>
    public static void Tidy(Activity activity)
    {
        activity.MembersAdded = Without(activity.MembersAdded);
        activity.MembersRemoved = Without(activity.MembersRemoved);
        activity.Entities = Without(activity.Entities);
        activity.Attachments = Without(activity.Attachments);
        activity.ReactionsAdded = Without(activity.ReactionsAdded);
        activity.ReactionsRemoved = Without(activity.ReactionsRemoved);
        activity.Recipient ??= new ChannelAccount();
        if (activity.Type != ActivityTypes.Message)
        {
            Check<TeamsChannelData>(activity.ChannelData, "channelData", isNeeded: false);
        }

        if (activity.Type == ActivityTypes.Invoke && activity.Name?.StartsWith(Extension, StringComparison.Ordinal) == true)
        {
            CheckValue(activity);
        }
        else if (activity is { Type: ActivityTypes.Event, Name: MeetingStart })
        {
            Check<MeetingStartEventDetails>(activity.Value, "value", isNeeded: true);
        }
        else if (activity is { Type: ActivityTypes.Event, Name: MeetingEnd })
        {
            Check<MeetingEndEventDetails>(activity.Value, "value", isNeeded: true);
        }
    }

    private static void CheckValue(Activity activity)
    {
        switch (activity.Name)
        {
            case "composeExtension/query":
                Check<MessagingExtensionQuery>(activity.Value, "value", isNeeded: true);
                break;
            case "composeExtension/fetchTask" or "composeExtension/submitAction":
                Check<MessagingExtensionAction>(activity.Value, "value", isNeeded: true);
                break;
        }
    }

    private static void Check<T>(object? value, string member, bool isNeeded)
    {
        try
        {
            if (value is JObject members ? members.ToObject<T>() is null : value is not null || isNeeded)
            {
                throw new UnreadableActivityException(member);
            }
        }
        catch (Exception unfit) when (unfit is JsonException or FormatException or InvalidCastException or ArgumentException
            or OverflowException)
        {
            throw new UnreadableActivityException(member);
        }
    }

    private static IList<T>? Without<T>(IList<T>? items)
        where T : class => items?.Any(item => item is null) == true ? [.. items.Where(item => item is not null)] : items;
}

/// <summary>A member of an activity can't be read; its caller is told.</summary>
public sealed class UnreadableActivityException(string member) : Exception($"The activity's member '{member}' has the wrong shape for " +
    "its kind.");
