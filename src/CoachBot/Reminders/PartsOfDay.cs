using System.Text.RegularExpressions;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Time;

namespace CoachBot.Reminders;

/// <summary>Hours that people name by what they do then: “after tea”, “first thing”.</summary>
internal static class PartsOfDay
{
    private static readonly Dictionary<string, int> Hours = new(StringComparer.Ordinal)
    {
        ["early"] = 8, ["morning"] = UsualHours.Morning.Hours, ["noonish"] = 11, ["lunch"] = 12, ["afternoon"] = 14, ["close"] = 17,
        ["evening"] = UsualHours.Evening.Hours, ["late"] = 20,
    };

    /// <summary>The hour that a text names so, and its words; null where it names none.</summary>
    public static (TimeSpan Hour, Span Words)? Read(string text)
    {
        var match = Part.Match(text);
        return match.Success
            ? (TimeSpan.FromHours(Hours[Hours.Keys.First(name => match.Groups[name].Success)]), new Span(match.Index, match.Length))
            : null;
    }

    private static readonly WordExpression Part = new(
        @"\b(?:in the |at |on |this |that |over |around |about |by |the )*(?:" +
        @"(?<early>first thing(?: in the morning)?|before work|early(?: on| doors)?)|(?<noonish>before (?:my |our )?lunch|late morning" +
            @"|mid[- ]?morning)|" +
        @"(?<late>after (?:dinner|supper)|late evening|bedtime)|(?<evening>after (?:my |our |the )?(?:tea|work|school)|tea ?time|evening" +
            @"|(?:this|tomorrow|day|tmrw) eve|tonight|night)|" +
        @"(?<close>end of (?:the )?(?:day|play|business)|close of (?:business|play)|before (?:dinner|tea)|eod|cob|late afternoon)|" +
        @"(?<afternoon>after (?:my |our )?(?:lunch|dinnertime)|afternoon|arvo|mid[- ]?afternoon)|(?<lunch>lunch ?time|lunch|dinner ?time" +
            @"|midday)|(?<morning>after breakfast|forenoon|morning|morn|am))\b");
}
