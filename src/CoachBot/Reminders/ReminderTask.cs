using System.Text.RegularExpressions;
using CoachBot.Recognition.Dates;

namespace CoachBot.Reminders;

/// <summary>What is to be done, out of “remind me Friday at 10 to call Ana back”: the words without the date and the asking.</summary>
public static partial class ReminderTask
{
    private const int Longest = 200;

    // What is left of words around a date is no task.
    private static readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "it", "that", "this", "again", "then", "before", "after", "me", "ok", "please", "too", "also", "instead", "there",
    };

    /// <returns>Null when nothing is left.</returns>
    public static string? Read(string text, TimeExpression? when)
    {
        var plain = WithoutDate(text, when);
        var asked = Asking().Match(plain);
        var after = asked.Success ? Clean(plain[(asked.Index + asked.Length)..]) : Clean(plain);
        var task = after.Length > 0 ? after : Clean(plain[..asked.Index]);
        return task.Length switch
        {
            0 => null,
            _ when _small.Contains(task) => null,
            > Longest => $"{task[..Longest]}…",
            _ => task,
        };
    }

    /// <summary>The parts of “at 9 to call Ana and at 4 to write to Tom”, where a new time comes after an “and”; the whole text where there are none.</summary>
    public static IReadOnlyList<string> Several(string text) => AndThen().Split(text);

    private static string WithoutDate(string text, TimeExpression? when)
    {
        if (when is null)
        {
            return text;
        }

        var cuts = new List<(int Index, int Length)> { (when.Index, when.Length) };
        if (when.Apart is { } apart)
        {
            cuts.Add(apart);
        }

        foreach (var (index, length) in cuts.OrderByDescending(cut => cut.Index))
        {
            text = text.Remove(index, length);
        }

        return text;
    }

    private static string Clean(string text)
    {
        var clean = Spaces().Replace(text, " ").Trim();
        for (var before = ""; before != clean;)
        {
            before = clean;
            clean = Leading().Replace(clean, "");
            clean = Trailing().Replace(clean, "").Trim();
        }

        return clean;
    }

    [GeneratedRegex(
        @"\b(?:remind(?:er)? me|remember me|ping me|nudge me|poke me|alert me|wake me(?: up)?|tell me|let me know|message me|hold me to|help me not to forget|don'?t let me (?:forget|miss)|make sure (?:that )?i (?:don'?t forget)?|so (?:that )?i don'?t forget|(?:set|make|add|create|put in|schedule|need|have|get|like) (?:up )?(?:a|an|another|me a|the)?\s*(?:little )?(?:reminder|follow[- ]up|alarm|nudge|ping)|(?:weekly |daily |monthly |recurring |new |a )?reminder|note(?: to self)?|to ?-?do|task)\b\s*:?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^(?:[\s,.;:!?–-]+|(?:to|about|that|of|for|on|at|in|by|please|pls|and|so|i have to|i should|i need to|i must|it|again|up|this|from)\b\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:[\s,.;:!–-]+|\s(?:on|at|in|by|for|about|to|and|so|please|pls|can you|could you|would you|every|each|until|till|from))$", RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();

    [GeneratedRegex(
        @",?\s+(?:and also|and then|and|then|plus)\s+(?=(?:remind me\b|(?:at|on|in|by) (?:\w+ ){0,2}?(?:\d|noon|half|quarter|mon|tue|wed|thu|fri|sat|sun|an? )|tomorrow\b|today\b|next (?:week|month|mon|tue|wed|thu|fri)|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))",
        RegexOptions.IgnoreCase)]
    private static partial Regex AndThen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
