using System.Globalization;
using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>
/// Charts as Teams draws them, below a heading of the card's own: clients differ in whether they show the title. Other clients know no such
/// elements and show the fallback: the same in words. Their members:
/// https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards
/// </summary>
public static class Chart
{
    /// <summary>A bar for each count, the count beside it: an axis would divide small counts into fractions.</summary>
    public static AdaptiveElement Bars(string title, IReadOnlyList<(string Label, int Count)> data, string inWords)
    {
        var bars = data.Select(bar => new Dictionary<string, object> { ["x"] = bar.Label, ["y"] = bar.Count });
        var chart = Element("Chart.HorizontalBar", title, inWords, bars);
        chart.AdditionalProperties["displayMode"] = "AbsoluteNoAxis";
        chart.AdditionalProperties["showBarValues"] = true;
        return chart;
    }

    /// <param name="points">Days and percentages, the first day first.</param>
    public static AdaptiveElement Line(string title, IReadOnlyList<(DateTime Day, int Percent)> points, string inWords)
    {
        var values = points.Select(point =>
            new Dictionary<string, object> { ["x"] = point.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["y"] = point.Percent });
        return Element("Chart.Line", title, inWords, [new() { ["legend"] = title, ["values"] = new List<object>(values) }]);
    }

    private static AdaptiveUnknownElement Element(string type, string title, string inWords, IEnumerable<Dictionary<string, object>> data)
    {
        var chart = new AdaptiveUnknownElement { Type = type, Fallback = new AdaptiveFallbackElement(Elements.Paragraph(inWords)) };
        chart.AdditionalProperties["title"] = title;
        chart.AdditionalProperties["showTitle"] = false;
        chart.AdditionalProperties["data"] = new List<object>(data);
        return chart;
    }
}
