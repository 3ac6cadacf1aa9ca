using System.Text.Json.Serialization;

namespace CoachBot.Listening.State;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Talks))]
[JsonSerializable(typeof(LatestMessage))]
internal sealed partial class TalkJson : JsonSerializerContext;
