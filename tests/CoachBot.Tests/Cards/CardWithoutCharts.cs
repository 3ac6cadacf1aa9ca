using System.Text.Json.Nodes;

namespace CoachBot.Tests.Cards;

/// <summary>A card as clients see it that know no charts, which are no part of the published schema: with their fallbacks.</summary>
internal static class CardWithoutCharts
{
    public static string Of(string card) => Of(JsonNode.Parse(card)!).ToJsonString();

    private static JsonNode Of(JsonNode node)
    {
        switch (node)
        {
            case JsonObject chart when ((string?)chart["type"])?.StartsWith("Chart.", StringComparison.Ordinal) == true:
                return chart["fallback"]!.DeepClone();
            case JsonObject element:
                foreach (var (name, value) in element.Where(member => member.Value is JsonObject or JsonArray).ToList())
                {
                    element[name] = Of(value!.DeepClone());
                }

                return element;
            case JsonArray list:
                return new JsonArray([.. list.Select(item => item is null ? null : Of(item.DeepClone()))]);
            default:
                return node;
        }
    }
}
