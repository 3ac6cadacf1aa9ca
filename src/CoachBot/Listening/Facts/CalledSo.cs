using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;
using CoachBot.Recognition.Listening.Names;

namespace CoachBot.Listening.Facts;

/// <summary>“I call her Jean”: how a buyer is really called, told beside something else.</summary>
internal static class CalledSo
{
    private static readonly WordExpression Name =
        new(@"\b(?:(?:i|we|everybody|everyone) (?:just |always |only )?calls? (?:her|him|them)|(?:she|he) (?:likes|wants" +
            @"|prefers) to be called)\s+(?<name>[\p{L}'’-]{2,20})\b");

    private static readonly HashSet<string> _noName = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "on", "at", "in", "to", "by", "back", "again", "now", "later", "today", "tomorrow", "every", "once", "twice",
        "and", "or", "from", "when", "if", "about", "first", "up", "for", "it", "this", "that", "monday", "tuesday", "wednesday",
        "thursday", "friday", "next", "one",
        "not", "so", "very", "being", "saying", "looking", "got", "gone", "rung", "sent", "busy", "been", "said", "weekly", "daily",
        "often", "regularly", "names", "after", "before", "with", "out", "over",
    };

    private static bool IsName(string word) =>
        !_noName.Contains(word) && (char.IsUpper(word[0]) || FirstNames.Contains(word.ToLowerInvariant()));

    /// <summary>The reading with that as a correction, where it is said.</summary>
    public static Reading In(Reading reading)
    {
        if (Name.Match(reading.Utterance.Text) is not { Success: true } said
            || !IsName(said.Groups["name"].Value)
            || reading.Commands.Any(command => command.Act == "correct"))
        {
            return reading;
        }
        var name = said.Groups["name"];
        var value = char.ToUpperInvariant(name.Value[0]) + name.Value[1..];
        var fact = new Fact(FactKeys.Buyer, value, new Span(name.Index, name.Length), 1);
        var correct = new Command("correct", null, fact.Span, 1);
        return reading
            with { Commands = [correct, .. reading.Commands],
                Facts = [.. reading.Facts.Where(other => other.Key is not FactKeys.Buyer), fact] };
    }
}
