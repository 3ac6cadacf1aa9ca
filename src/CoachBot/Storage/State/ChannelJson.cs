using System.Globalization;
using System.Reflection;
using System.Text;
using AdaptiveCards;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace CoachBot.Storage.State;

/// <summary>The channels' JSON, written and read as Bot Builder's connector does.</summary>
internal static class ChannelJson
{
    private const int Usual = 16 * 1024;
    private const int LargestKept = 128 * 1024;
    private static readonly JsonSerializerSettings Settings = Create();
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);
    [ThreadStatic]
    private static StringBuilder? _kept;

    /// <summary>Writes a value. The buffer is kept, one a thread.</summary>
    public static string Write(object value)
    {
        var text = _kept ?? new StringBuilder(Usual);
        _kept = null;
        text.Clear();
        using (var json = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)) { Formatting = Serializer.Formatting })
        {
            Serializer.Serialize(json, value);
        }

        var written = text.ToString();
        _kept = Whole(text);
        return written;
    }

    // What had to grow lies in pieces, and would again: the next is made in one.
    private static StringBuilder? Whole(StringBuilder text) =>
        text.Length <= Usual ? text : text.Length <= LargestKept ? new StringBuilder(Math.Max(text.Capacity, Usual)) : null;

    public static T? Read<T>(string json) => JsonConvert.DeserializeObject<T>(json, Settings);

    private static JsonSerializerSettings Create()
    {
        var settings = MessageSerializerSettings.Create();
        settings.ContractResolver = new PlainContent();
        settings.Converters.Add(new CardAsItsOwnJson());

        // A text that looks like a date stays the text that it was.
        settings.DateParseHandling = DateParseHandling.None;
        return settings;
    }

    /// <summary>
    /// Like the connector's own resolver this leaves out what can only be read. That one also looks through an attachment's content for a
    /// stream, in a card without end; the coach attaches none, so the content is written plainly.
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

    /// <summary>A card knows best how it stands in JSON.</summary>
    private sealed class CardAsItsOwnJson : JsonConverter<AdaptiveCard>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, AdaptiveCard? value, JsonSerializer serializer) =>
            writer.WriteRawValue(value?.ToJson());

        public override AdaptiveCard ReadJson(
            JsonReader reader, Type objectType, AdaptiveCard? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
            throw new NotSupportedException();
    }
}
