using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Engine;

/// <summary>The answer of an invoke as it is kept for a redelivery.</summary>
internal static class InvokeText
{
    public static string Write(Activity answer)
    {
        var response = (InvokeResponse)answer.Value;
        var body = response.Body is null ? JValue.CreateNull() : ChannelJson.ToToken(response.Body);
        return new JObject { ["status"] = response.Status, ["body"] = body }.ToString(Formatting.None);
    }

    public static Activity Read(string json)
    {
        var kept = ChannelJson.Read<JObject>(json)!;
        var body = kept["body"] is { Type: not JTokenType.Null } token ? token : null;
        return new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = (int)kept["status"]!, Body = body } };
    }
}
