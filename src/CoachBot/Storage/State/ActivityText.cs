using System.Text;
using Microsoft.Bot.Schema;

namespace CoachBot.Storage.State;

/// <summary>An activity as the JSON that travels to the channel.</summary>
internal static class ActivityText
{
    public static string Write(Activity activity) => ChannelJson.Write(activity);

    public static Activity Read(ReadOnlySpan<byte> utf8) => Read(Encoding.UTF8.GetString(utf8));

    public static Activity Read(string json) =>
        ChannelJson.Read<Activity>(json) ?? throw new InvalidOperationException("A stored reply is empty.");
}
