using Microsoft.Bot.Builder.Integration;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Engine;

/// <summary>The channels' JSON, written and read as Bot Builder's connector does.</summary>
internal static class ChannelJson
{
    private static readonly JsonSerializerSettings Settings = Create();

    public static string Write(object value) => JsonConvert.SerializeObject(value, Settings);

    public static T? Read<T>(string json) => JsonConvert.DeserializeObject<T>(json, Settings);

    public static JToken ToToken(object value) => JToken.FromObject(value, JsonSerializer.Create(Settings));

    private static JsonSerializerSettings Create()
    {
        var settings = MessageSerializerSettings.Create();

        // A text that looks like a date stays the text that it was.
        settings.DateParseHandling = DateParseHandling.None;
        return settings;
    }
}
