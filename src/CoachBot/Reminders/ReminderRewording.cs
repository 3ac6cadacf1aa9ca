using System.Text.RegularExpressions;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Reminders;

/// <summary>
/// Reads what a reminder shall say instead: “it should say …”, “not the draft, the final contract”, “swap Jonas for Ingrid”, “add the
/// annex”.
/// </summary>
public static partial class ReminderRewording
{
    /// <returns>Null where the words leave the reminder's own as they are.</returns>
    public static string? Read(string task, string words) =>
        ShallSay().Match(words) is { Success: true } says
            ? says.Groups["words"].Value.Trim(' ', '.', '!', '“', '”', '"')
            : Instead(task, words) ?? More(task, words);

    /// <summary>“It should say: send the offer to both”, of what was just set.</summary>
    public static bool ShallBe(string text) => ItShallSay.IsMatch(text);

    private static string? Instead(string task, string words)
    {
        foreach (var match in NotThisButThat()
            .Matches(words)
            .Concat(ForThis().Matches(words))
            .Concat(FromTo().Matches(words))
            .Concat(ThisNotThat().Matches(words)))
        {
            var (old, said) = (match.Groups["old"].Value, match.Groups["new"].Value.Trim(' ', ',', '.', '!'));
            if (said.Length > 1 && Find(task, old) is { } at && !Time().IsMatch(said))
            {
                return Fit(task.Remove(at, old.Length).Insert(at, Without(said, task[(at + old.Length)..])));
            }
        }
        return null;
    }

    // “The FINAL contract for Jonas” for “draft” in “send Jonas the draft contract”: what follows stands there already.
    private static string Without(string said, string rest)
    {
        var next = rest.TrimStart().Split(' ')[0];
        var at = next.Length > 2 ? Find(said, next) : null;
        return at is > 0 ? said[..at.Value].Trim() : said;
    }

    // A meeting is with somebody, where a call was to them.
    private static string Fit(string task) => Meeting().Replace(task, "${what} with ${who}");

    private static string? More(string task, string words) =>
        Added().Match(words) is { Success: true } added && Find(task, added.Groups["what"].Value) is null
        ? $"{task} {(added.Groups["about"].Success ? "" : "and ")}{added.Groups["what"].Value.Trim()}"
        : null;

    private static int? Find(string text, string word)
    {
        var at = Regex.Match(text, $@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase);
        return at.Success && word.Length > 2 ? at.Index : null;
    }

    private static readonly WordExpression ItShallSay = new(
        @"^\W*(?:(?:no|ok|okay|oh|actually|and|please)\b\W*)*(?:it|that|the reminder|that one) (?:should|shall|must|has to) " +
        @"(?:say|read|be called)\b");

    [GeneratedRegex(@"\b(?:should|shall|to|must|has to) (?:say|read" +
        @"|be called)\b[\s:,]*(?<words>.+?)(?:,? not .*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ShallSay();

    [GeneratedRegex(@"\b(?:isn'?t|is not|it'?s not|not) (?:a |an |the )?(?<old>\w+)\b.*?\b(?:it'?s|but|make it) (?:a |an " +
        @"|the )?(?<new>\w+(?: \w+){0,3})",
        RegexOptions.IgnoreCase)]
    private static partial Regex NotThisButThat();

    [GeneratedRegex(@"\b(?:swap|replace|change|switch) (?:the )?(?<old>\w+) (?:for|with|to) (?:(?:his|her|their|the" +
        @"|a) (?:\w+ )??)?(?<new>(?-i:[A-Z])\w+|\w+(?= not\b))",
        RegexOptions.IgnoreCase)]
    private static partial Regex ForThis();

    [GeneratedRegex(@"\bfrom (?:a |an |the )?(?:\w+ )?(?<old>\w+) to (?:a |an |the )?(?<new>\w+)", RegexOptions.IgnoreCase)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"\b(?<new>\w+),? not (?:a |the )?(?<old>\w+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThisNotThat();

    [GeneratedRegex(@"\b(?:(?:include|add|and) (?<what>(?:the|a|an|his|her) \w+(?: \w+)?)(?= (?:as well|too|to it|in)\b))" +
        @"|(?<what>(?<about>about) (?:the )?\w+(?: \w+)?)(?=[,.]).*\badd\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Added();

    [GeneratedRegex(@"^(?<what>coffee|lunch|meeting|dinner|breakfast|demo|visit|call with) (?<who>(?-i:[A-Z])\w+)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"^(?:\d|mon|tue|wed|thu|fri|sat|sun|today|tomorrow|at |on |noon|half|better)", RegexOptions.IgnoreCase)]
    private static partial Regex Time();
}
