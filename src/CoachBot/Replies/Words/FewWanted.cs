using System.Globalization;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Words;

/// <summary>
/// “Just the opener”, “one line only”, “2 questions max”: so much is wanted of what is open, and nothing around it.
/// </summary>
internal static class FewWanted
{
    private const string Around = "(?:(?:ok|okay|so|and|but|no|pls|please|quick|now|right|hey|sorry|stop|coach|then|hurry|fast" +
        "|go)\\b\\W*)*";

    private const string Limits = @"(?:only|max|max\.|maximum|tops|at most|no more|nothing more|nothing else|thats all|that's all" +
        @"|that's it" +
        @"|thats it)";

    private const string Asks = @"(?:(?:can you |could you |i )?(?:just )?(?:give me|gimme|need|want|show me|send me|tell me|i'd like" +
        @"|have)|keep" +
        @" it to|make it|whats|what's|what is|in) ";

    private const string Counts = @"(?<count>one|a single|single|two|three|[1-3])(?: short| quick| good| simple)?";

    private const string OfWhat = @"(?: (?:to (?:say|ask|open(?: with)?|start with|him|her|them)|for (?:him|her|them|this|the (?:call" +
        @"|meeting" +
        @"|phone))|i can (?:say|ask|use)|please|pls|now|thanks|then|which|what))*";

    // “2 questions max”, “just one question”, “max two questions to ask”.
    private static readonly WordExpression Questions = new(
        "^\\W*" + Around + "(?:" + Asks + @"(?:" + Limits + " |just )?" + Counts + " (?:questions?|qs?|qns?|things? to ask)(?: " +
        "" + Limits + ")?" +
        "|(?:just |only |max |maximum |at most |no more than )" + Counts + " (?:questions?|qs?|qns?|things? to ask)" +
        "|" + Counts + " (?:questions?|qs?|qns?|things? to ask),? " + Limits + ")" + OfWhat + @"(?:\W|$)");

    // “Just the opener”, “only the first line”, “one line!!”.
    private static readonly WordExpression Lines = new(
        "^\\W*" + Around + "(?:(?:" + Asks + @"(?:just|only)|just|only)(?: give me| gimme| need| want)? (?:(?:the|an?|my|your)(?: " +
        @"first| opening)?" +
        "|" + Counts + ") (?:opener|line|liner|one-liner|sentence|first line|opening line|phrase)" +
        "|" + Counts + @" (?:line|sentence|liner|phrase),? " + Limits +
        @"|(?:one|1|a single) (?:line|liner|sentence)(?: (?:please|pls|now|quick|go))*\W*!)" + OfWhat + @"\W*$");

    /// <summary>How many questions are wanted, and nothing else; null where none are.</summary>
    public static int? QuestionsIn(string text) => Clauses(text).Select(clause => Questions.Match(clause))
        .FirstOrDefault(match => match.Success) is { } asked ? Count(asked.Groups["count"].Value) : null;

    /// <summary>Whether one line is wanted, and nothing else.</summary>
    public static bool IsOneLine(string text) => Clauses(text).Any(clause => Lines.IsMatch(clause));

    // Sentences, and what stands between commas. An exclamation mark says how it is meant, and stays.
    private static string[] Clauses(string text)
    {
        const StringSplitOptions tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        var sentences = text.Replace('’', '\'').Split(['.', ';', '\n'], tidy);
        return [.. sentences, .. sentences.SelectMany(sentence => sentence.Split(',', tidy))];
    }

    private static int Count(string said) => said switch
    {
        "two" => 2,
        "three" => 3,
        _ => int.TryParse(said, CultureInfo.InvariantCulture, out var count) ? count : 1,
    };
}
