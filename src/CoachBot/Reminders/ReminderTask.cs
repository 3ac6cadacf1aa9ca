using System.Text.RegularExpressions;
using CoachBot.Content;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders;

/// <summary>What is to be done, out of “remind me Friday at 10 to call Ana back”: the words without the date and the asking.</summary>
public static partial class ReminderTask
{
    private const int Longest = 200;

    // What is left of words around a date is no task.
    private static readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "it", "that", "this", "again", "then", "before", "after", "me", "ok", "okay", "please", "too", "also", "instead", "there", "her", "him", "them", "about", "yeah",
        "yes", "yep", "and", "so", "can", "could", "you", "would", "will", "i", "we", "just", "for", "of", "to", "on", "at", "in", "by", "give", "set", "one", "same", "thing", "day", "week",
        "please?", "thanks", "thx", "maybe", "well", "oh", "but", "not", "only", "this.", "deal", "matter", "his", "their", "she", "he", "they", "with", "from", "up", "back", "all", "right",
    };

    /// <param name="text">What the seller wrote of it.</param>
    /// <param name="cuts">The words that say when.</param>
    /// <returns>Null when nothing is left that could be done.</returns>
    public static string? Read(string text, IReadOnlyList<Span> cuts)
    {
        var plain = Without(text, cuts);
        var asked = Asking().Matches(plain) is [.., var last] ? last : null;
        var after = asked is null ? null : Sensible(FirstSentence(plain[(asked.Index + asked.Length)..]));
        return after ?? Doing(asked is null ? plain : LastSentence(plain[..asked.Index]));
    }

    /// <summary>The parts of “at 9 to call Ana and at 4 to write to Tom”, where a new time comes after an “and”; the whole text where there are none.</summary>
    public static IReadOnlyList<string> Several(string text) => AndThen().Split(text);

    /// <summary>With the buyer's name for “her” and “him”, and their company.</summary>
    public static string Named(string task, Names names)
    {
        if (names.Buyer is not { } buyer)
        {
            return task;
        }
        var named = Pronoun().Replace(task, match => $"{match.Groups["before"].Value}{buyer}{match.Groups["after"].Value}");
        return names.Company is { } company && Mentions(named, buyer) && !Mentions(named, company) ? $"{named}, {company}" : named;
    }

    /// <summary>The text with blanks in place of some of its words.</summary>
    public static string Without(string text, IReadOnlyList<Span> cuts)
    {
        var left = text.ToCharArray();
        foreach (var at in cuts.SelectMany(cut => Enumerable.Range(cut.Start, Math.Min(cut.Length, text.Length - cut.Start))))
        {
            left[at] = ' ';
        }
        return new string(left);
    }

    // “I need to call Birgit back, remind me”: before the asking only what is to be done counts, not the news.
    private static string? Doing(string text) => Sensible(text) is not { } task ? null
        : Duty().Match(task) is { Success: true } duty ? Sensible(task[(duty.Index + duty.Length)..]) : Deed().IsMatch(task) ? task : null;

    private static string? Sensible(string text)
    {
        var task = Clean(text);
        var hasSense = task.Split([' ', ',', '.', '!', '?', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(word => !_small.Contains(word) && word.Any(char.IsLetterOrDigit));
        return !hasSense || Clause().IsMatch(task) ? null : task.Length > Longest ? $"{task[..Longest]}…" : task;
    }

    private static string FirstSentence(string text) => SentenceEnd().Match(text) is { Success: true } end && HasWords(text[..end.Index]) ? text[..end.Index] : text.TrimStart('.', '!', '?', ' ') is { } rest && rest.Length < text.Length && SentenceEnd().Match(text).Success ? "" : text;

    private static string LastSentence(string text) => SentenceEnd().Matches(text.TrimEnd(' ', ',', '.')) is [.., var end] ? text[(end.Index + end.Length)..] : text;

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);

    private static bool Mentions(string text, string name) => text.Contains(name, StringComparison.OrdinalIgnoreCase);

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
        @"\b(?:remind(?:er)? me|remember me|ping me|nudge me|poke me|prod me|buzz me|jog me|alert me|wake me(?: up)?|tell me|let me know|message me|hold me to|come back to me|help me not to forget|don'?t let me (?:forget|miss)|make sure (?:that )?i (?:don'?t forget)?|so (?:that )?i don'?t forget|give me a (?:little )?(?:nudge|ping|poke|shout|buzz|reminder|prod|kick|heads[- ]up|bell)|(?:set|make|add|create|put in|schedule|need|have|get|like) (?:up )?(?:a|an|another|me a|the)?\s*(?:little |quick )?(?:reminder|follow[- ]up|alarm|nudge|ping)|(?:weekly |daily |monthly |recurring |new |a )?reminder|note(?: to self)?|to ?-?do|task)\b\s*:?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^(?:[\s,.;:!?–-]+|(?:to|about|that|of|for|on|at|in|by|please|pls|and|so|then|but|yeah|yes|yep|ok|okay|can you|could you|will you|would you|i have to|i should|i need to|i must|i ought to|it|again|up|this|from|re)\b\s*)", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:[\s,.;:!?–-]+|\s(?:on|at|in|by|for|about|to|and|so|but|or|please|pls|thanks|thx|can you|could you|would you|every|each|until|till|from|would be good|if you can|ok|then))$", RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();

    // “She wants the sample” is why, not what is to be done.
    [GeneratedRegex(@"^(?:he|she|they|it|there|who|which|if|because|cos|when|since|as|i'm|i am|we're|we are|i'll be|he's|she's|they're|it's|he'll|she'll|they'll)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(?:(?:i|we)(?:'ve| have|'ll)? (?:really |still |also )?(?:need|want|have|got|ought|promised|must|should|mustn'?t forget|said (?:i|we)(?:'d| would))(?: \w+)??(?: to)?|gotta|must|don'?t forget(?: to)?)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Duty();

    [GeneratedRegex(
        @"^(?:call|ring|phone|email|e-mail|mail|write|text|send|ask|chase|follow|check|book|thank|visit|meet|prepare|prep|get|give|bring|talk|speak|quote|invoice|sign|pay|buy|order|post|drop|pop|see|look|review|update|finish|do|make|chat|confirm|arrange|renew|reply|answer|tell|dial|congratulate)\b",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Deed();

    // Where “her” isn't whose.
    [GeneratedRegex(@"(?<before>^|\s)(?:her|him)(?<after>$|[,.!?]|\s(?:back|again|about|and|to|with|for|on|at|by|the|a|an|if|whether|when|that|it|this|some|from)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"[.!?;]+(?:\s|$)|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(
        @",?\s+(?:and also|and then|and|then|plus)\s+(?=(?:remind me\b|(?:at|on|in|by) (?:\w+ ){0,2}?(?:\d|noon|half|quarter|mon|tue|wed|thu|fri|sat|sun|an? )|tomorrow\b|today\b|next (?:week|month|mon|tue|wed|thu|fri)|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))",
        RegexOptions.IgnoreCase)]
    private static partial Regex AndThen();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
