using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Storage.State;

/// <summary>The answer of an invoke as it is kept for a redelivery.</summary>
internal static class InvokeText
{
    public static string Write(Activity answer)
    {
        var response = (InvokeResponse)answer.Value;
        var body = response.Body is null ? (JToken)JValue.CreateNull() : new JRaw(ChannelJson.Write(response.Body));
        return new JObject { ["status"] = response.Status, ["body"] = body }.ToString(Formatting.None);
    }

    public static Activity Read(string json)
    {
        var kept = ChannelJson.Read<JObject>(json)!;
        var body = kept["body"] is { Type: not JTokenType.Null } token ? token : null;
        return new Activity { Type = ActivityTypesEx.InvokeResponse,
            Value = new InvokeResponse { Status = (int)kept["status"]!, Body = body } };
    }
}
