using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.BotFramework.Schema;

/// <summary>A fact about an activity: its type says which, its <see cref="Properties"/> hold the rest.</summary>
[JsonDerivedType(typeof(Mention))]
public class Entity
{
    public Entity() { }
    public Entity(string? type = null) => Type = type;

    /// <summary>The kind, such as mention.</summary>
    public string? Type { get; set; }
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>This entity as one of the engine's own types.</summary>
    /// <exception cref="JsonException">It is shaped otherwise.</exception>
    public T? GetAs<T>() => this is T same ? same : BotJson.Read<T>(BotJson.ToElement(this));

    /// <summary>Takes type and members from <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var copy = BotJson.Read<Entity>(BotJson.ToElement(obj));
        (Type, Properties) = (copy?.Type, copy?.Properties);
    }
}

/// <summary>Somebody named in the text.</summary>
public class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public ChannelAccount? Mentioned { get; set; }
    /// <summary>How it stands in the text, such as &lt;at&gt;Coach&lt;/at&gt;.</summary>
    public string? Text { get; set; }
}

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    public MessageReaction() { }
    public MessageReaction(string? type = null) => Type = type;

    /// <summary>In Teams: like, heart, laugh, surprised, sad or angry.</summary>
    public string? Type { get; set; }
}
