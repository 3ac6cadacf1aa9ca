using System.Globalization;
using System.Text.RegularExpressions;

namespace CoachBot.Reminders;

/// <summary>
/// Times as they are said, written so that they are read: “16 o'clock”, “9 and half”, “four-ish”, “2.15”. The text keeps its length
/// wherever it can.
/// </summary>
internal static partial class SpokenTimes
{
    private const string DayWords = @"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|tmrw|tomorow|today" +
        @"|tonight|morning|afternoon|evening|\d(?:st|nd|rd|th)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";

    /// <summary>The same text with plain times.</summary>
    public static string Plain(string text)
    {
        text = Bout().Replace(text, "about");
        text = Abroad().Replace(text, "${lead}${hour}:${minute}");
        text = WithOClock().Replace(text, match => $"at {match.Groups["hour"].Value}{Minutes(match)}".PadRight(match.Length));
        text = Dotted().Replace(text, match =>
            IsDate(match, text) ? match.Value : $"{match.Groups["hour"].Value}:{match.Groups["minute"].Value}");
        text = BackOf().Replace(text, match => $"at {match.Groups["hour"].Value}".PadRight(match.Length));
        text = Hogmanay().Replace(text, "31 dec  ");
        text = Together().Replace(text, "${hour}:${minute}");
        text = Hours().Replace(text, match => $"{match.Groups["lead"].Value}{match.Groups["hour"].Value}:00".PadRight(match.Length));
        text = AndHalf().Replace(text, "half past ${hour}");
        text = FirstOfYear().Replace(text, "first working day after new year");
        text = AfterTomorrow().Replace(text, "${lead}the day after tomorrow");
        text = More().Replace(text, match => $"{match.Groups["count"].Value}      ");
        text = BehindComma().Replace(text, "${lead}, at ${hour}");
        text = ToHour().Replace(text, "at ${hour}");
        text = PastIsh().Replace(text, "${time}    ");
        return Say().Replace(text, match => $"at {match.Groups["hour"].Value}".PadRight(match.Length));
    }

    // “On 15.12 at 14:00”: a day and a month where an hour is told besides.
    private static bool IsDate(Match dotted, string text) =>
        int.Parse(dotted.Groups["hour"].Value, CultureInfo.InvariantCulture) is >= 1 and <= 31
            && int.Parse(dotted.Groups["minute"].Value, CultureInfo.InvariantCulture) is >= 1 and <= 12
            && (On().IsMatch(text[..dotted.Index]) || Clock().IsMatch(text.Remove(dotted.Index, dotted.Length)))
            && !At().IsMatch(text[..dotted.Index]) && !HalfDay().IsMatch(text[(dotted.Index + dotted.Length)..]);

    [GeneratedRegex(@"\b(?:on|am|den|le|el) (?:the )?$", RegexOptions.IgnoreCase)]
    private static partial Regex On();

    [GeneratedRegex(@"\b(?:at|around|about|from|till|until|kl\.?|um) $", RegexOptions.IgnoreCase)]
    private static partial Regex At();

    [GeneratedRegex(@"^\s*(?:[ap]\.?m\b|o['’]?clock|uhr)", RegexOptions.IgnoreCase)]
    private static partial Regex HalfDay();

    [GeneratedRegex(@"\d:[0-5]\d|\bat \d|\d\s*(?:[ap]m\b|uhr\b|o['’]?clock)|\bnoon\b|\d[hH][0-5]\d", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    // “At the back of two”: a little past it.
    [GeneratedRegex(@"\b(?:at )?(?:the )?back of (?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex BackOf();

    [GeneratedRegex(@"\bhogmanay\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hogmanay();

    private static string Minutes(Match match) => match.Groups["minute"].Success ? $":{match.Groups["minute"].Value}" : ":00";

    /// <summary>“9.40” as “9:40”, in a text of the same length.</summary>
    public static string WithColons(string text) => Dotted().Replace(text, "${hour}:${minute}");

    [GeneratedRegex(@"\b(?<hour>\d{1,2})\.(?<minute>[0-5]\d)\b(?!\s*%)", RegexOptions.IgnoreCase)]
    private static partial Regex Dotted();

    // “Wednesday 8,30”, “at 9h40”: a comma is an hour's only behind what says when.
    [GeneratedRegex(@"(?<lead>\b(?:at|around|about|by|before|from|for|til|till|until" + DayWords + @")[ ,]+)(?<hour>[01]?\d" +
        @"|2[0-3])[,hHuU]" +
        @"(?<minute>[0-5]\d)\b(?![.,]?\d|\s*(?:[%€£$]|k\b|eur|usd|per\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Abroad();

    // “Kl 15”, “kl. 9.30”, “um 15 Uhr”, “ore 15”, “klo 9”: the word for the hour in other tongues.
    [GeneratedRegex(@"(?:(?:\b(?:at|um|gegen|alle|à|às|om)\s+)?(?:\b(?:kl|klo|klokka|klokken|klockan|kello|ore|godz)\b\.?\s*)" +
        @"(?<hour>[01]?\d|2[0-3])(?:[:.,](?<minute>[0-5]\d))?\b(?!\s*[%€£$])" +
        @"|\b(?:(?:at|um|gegen)\s+)?(?<hour>[01]?\d|2[0-3])(?:[:.,](?<minute>[0-5]\d))?\s+(?:uhr|heures?|horas?)\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex WithOClock();

    // “Game 330 Sunday”.
    [GeneratedRegex(@"(?<![£$€.,\d] ?)\b(?<hour>[1-9])(?<minute>[0-5][05])(?=\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Together();

    // “Tomorrow 15 hours”, but not “in 8 hours”.
    [GeneratedRegex(@"(?<lead>\b(?:at|tomorrow|today|on \w+|\w+day|for)\s+)(?<hour>[7-9]|1\d|2[0-3])\s+(?:hours|hrs|h" +
        @"|uhr)\b(?!\s+(?:before|after|later|earlier))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Hours();

    [GeneratedRegex(@"(?<![\w’'])['’]?bout\b(?=\s+(?:the|half|quarter|noon|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven" +
        @"|twelve|\p{Lu}))", RegexOptions.IgnoreCase)]
    private static partial Regex Bout();

    // New Year's Day is none anywhere.
    [GeneratedRegex(@"\bfirst (?:working|business|work) ?day (?:of|in) (?:january|jan|the new year|the year" +
        @"|next year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirstOfYear();

    [GeneratedRegex(@"\b(?<hour>\d{1,2}) and (?:a )?half\b", RegexOptions.IgnoreCase)]
    private static partial Regex AndHalf();

    [GeneratedRegex(@"(?<lead>\b(?:is|on|for|to)\s+|^)after tomorrow\b", RegexOptions.IgnoreCase)]
    private static partial Regex AfterTomorrow();

    [GeneratedRegex(@"\b(?<count>\d+|a few|five|ten) more\b(?=\s*min)", RegexOptions.IgnoreCase)]
    private static partial Regex More();

    // “The day before, 8”, “on the 11th, 9”: a bare hour behind its day.
    [GeneratedRegex(@"(?<lead>\b(?:before|after|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|tmrw|tomorow" +
        @"|today" +
        @"|\d(?:st|nd|rd|th)|(?:the|that) (?:day|morning|evening)" +
        @"|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?: \d{1,2})?))\s*,\s*" +
        @"(?<hour>[1-9]|1[0-2])(?=\s*(?:$|[.!?,;]|please\b|pls\b|about\b|to\b|o['’]clock\b))",
        RegexOptions.IgnoreCase)]
    private static partial Regex BehindComma();

    // “Pop it to nine on Friday”.
    [GeneratedRegex(@"\bto (?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?=\s+on\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex ToHour();

    [GeneratedRegex(@"(?<time>\b(?:past|to|half) (?:one|two|three|four|five|six|seven|eight|nine" +
        @"|ten|eleven|twelve|\d{1,2}))-?ish\b", RegexOptions.IgnoreCase)]
    private static partial Regex PastIsh();

    [GeneratedRegex(@"\b(?:say|about|around)\s+(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve" +
        @"|\d{1,2})(?:-?ish)?(?=\s*(?:$|[,.!?]))|\b(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})-?ish\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Say();
}
