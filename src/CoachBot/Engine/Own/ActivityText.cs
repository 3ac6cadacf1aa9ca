using System.Text;

namespace CoachBot.Engine;

/// <summary>An activity as the JSON that travels to the channel.</summary>
internal static class ActivityText
{
    public static string Write(Activity activity) => Encoding.UTF8.GetString(BotJson.Write(activity));

    public static Activity Read(ReadOnlySpan<byte> utf8) => BotJson.Read(utf8);
}
