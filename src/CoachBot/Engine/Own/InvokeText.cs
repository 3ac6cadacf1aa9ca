using System.Text;
using System.Text.Json.Nodes;

namespace CoachBot.Engine;

/// <summary>The answer of an invoke as it is kept for a redelivery.</summary>
internal static class InvokeText
{
    public static string Write(Activity answer)
    {
        var response = (InvokeResponse)answer.Value!;
        var body = response.Body is null ? null : JsonNode.Parse(BotJson.WriteValue(response.Body));
        return new JsonObject { ["status"] = response.Status, ["body"] = body }.ToJsonString();
    }

    public static Activity Read(string json)
    {
        var kept = JsonNode.Parse(json)!.AsObject();
        var body = kept["body"] is { } node ? (object)BotJson.ToElement(node) : null;
        return new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = (int)kept["status"]!, Body = body } };
    }
}
