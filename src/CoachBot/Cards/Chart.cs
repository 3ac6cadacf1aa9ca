using System.Globalization;
using System.Text.Json.Nodes;
using CoachBot.Engine;

namespace CoachBot.Cards;

/// <summary>
/// Charts as Teams draws them, below a heading of the card's own: clients differ in whether they show the title. Other clients know no such elements and show the fallback: the same in words.
/// Their members: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards
/// </summary>
public static class Chart
{
    /// <summary>A bar for each count, the count beside it: an axis would divide small counts into fractions.</summary>
    public static AdaptiveElement Bars(string title, IReadOnlyList<(string Label, int Count)> data, string inWords)
    {
        var bars = data.Select(bar => (JsonNode)new JsonObject { ["x"] = bar.Label, ["y"] = bar.Count }).ToArray();
        var chart = Element("Chart.HorizontalBar", title, inWords, "data", new JsonArray(bars));
        chart.AdditionalProperties["displayMode"] = "AbsoluteNoAxis";
        chart.AdditionalProperties["showBarValues"] = JsonValues.Parse("true");
        return chart;
    }

    /// <param name="points">Days and percentages, the first day first.</param>
    public static AdaptiveElement Line(string title, IReadOnlyList<(DateTime Day, int Percent)> points, string inWords)
    {
        var values = points.Select(point => (JsonNode)new JsonObject { ["x"] = point.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["y"] = point.Percent }).ToArray();
        return Element("Chart.Line", title, inWords, "data", new JsonArray(new JsonObject { ["legend"] = title, ["values"] = new JsonArray(values) }));
    }

    private static AdaptiveUnknownElement Element(string type, string title, string inWords, string member, JsonNode data)
    {
        var chart = new AdaptiveUnknownElement { Type = type, Fallback = new AdaptiveFallbackElement(Elements.Plain(inWords)) };
        chart.AdditionalProperties["title"] = title;
        chart.AdditionalProperties["showTitle"] = JsonValues.Parse("false");
        chart.AdditionalProperties[member] = JsonValues.Parse(data.ToJsonString());
        return chart;
    }
}
