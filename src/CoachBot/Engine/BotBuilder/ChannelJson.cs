using System.Reflection;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

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
        settings.ContractResolver = new PlainContent();

        // A text that looks like a date stays the text that it was.
        settings.DateParseHandling = DateParseHandling.None;
        return settings;
    }

    /// <summary>
    /// Bot Builder looks through every property of an attachment's content for a stream. In an Adaptive Card that search never ends: a height has
    /// static properties that are heights. The coach attaches no streams, so the content is written plainly.
    /// </summary>
    private sealed class PlainContent : ReadOnlyJsonContractResolver
    {
        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            var property = base.CreateProperty(member, memberSerialization);
            if (member.DeclaringType == typeof(Attachment) && member.Name == nameof(Attachment.Content))
            {
                property.Converter = null;
            }

            return property;
        }
    }
}
