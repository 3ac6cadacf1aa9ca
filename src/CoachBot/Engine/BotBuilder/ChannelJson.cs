using System.Reflection;
using Microsoft.Bot.Builder.Integration;
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
    /// Like the connector's own resolver this leaves out what can only be read, except for two things. That one looks through every property of an
    /// attachment's content for a stream, and in an Adaptive Card the search never ends: a height has static properties that are heights. The coach
    /// attaches no streams, so the content is written plainly. And that one overrules what a type itself says about when to write a property, by which
    /// a card would say more than its schema allows.
    /// </summary>
    private sealed class PlainContent : DefaultContractResolver
    {
        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            var property = base.CreateProperty(member, memberSerialization);
            if (member is PropertyInfo { SetMethod: null or { IsPrivate: true } })
            {
                property.ShouldSerialize = _ => false;
            }

            if (member.DeclaringType == typeof(Attachment) && member.Name == nameof(Attachment.Content))
            {
                property.Converter = null;
            }

            return property;
        }
    }
}
