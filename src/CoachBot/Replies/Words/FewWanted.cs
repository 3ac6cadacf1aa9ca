using System.Globalization;
using System.Text.RegularExpressions;
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

    private const string Asks = @"(?<asks>(?:can you |could you |i )?(?:just )?(?:give me|gimme|need|want|show me|send me|tell me|i'd" +
        @" like|can i have|could i have)|keep" +
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
        .FirstOrDefault(match => match.Success) is { } asked && !Announces(text.Replace('’', '\''), asked)
        ? Count(asked.Groups["count"].Value) : null;

    // “2 words?”, “in five words”, “max ten words pls”.
    private static readonly WordExpression Words = new(
        "^\\W*" + Around + "(?:" + Asks + "(?:just |only |" + Limits + " )?|just |only |say it in |in |with |" + Limits + " )?(?:a )?" +
        "(?:two|three|four|five|six|seven|eight|ten|few|couple(?: of)?|[2-9]|10|2-3|3-4) words(?: " + Limits + ")?" + OfWhat + @"\W*$");

    /// <summary>Whether one line is wanted, and nothing else.</summary>
    public static bool IsOneLine(string text) => Clauses(text).Any(clause => Lines.IsMatch(clause) || Words.IsMatch(clause));

    // “Just one question: can I ring him on a Sunday?” is the seller's own.
    private static bool Announces(string text, Match asked)
    {
        var rest = text.AsSpan(text.IndexOf(asked.Value, StringComparison.Ordinal) + asked.Length);
        return !asked.Groups["asks"].Success && !Most.IsMatch(asked.Value) && !WhichOne.IsMatch(rest)
            && (Own.IsMatch(rest) || text.AsSpan().TrimEnd().EndsWith("?"));
    }

    private static readonly WordExpression Most = new(@"\b(?:max|maximum|tops|most|more|nothing|that'?s)\b|\b(?:which|what)\W*$");

    private static readonly WordExpression WhichOne = new(@"^\W*(?:which|what (?:do|should|can|could|would) i (?:ask|say))\b");

    private static readonly WordExpression Own = new(
        @"^\W*(?:(?:and|so|ok|then|please|pls|coach)\b\W*)*(?:(?:do|does|did|can|could|should|shall|would|will|is|are|am|was|were|has" +
        @"|have|may|must) (?:i|we|he|she|they|it|the|this|that|you|my|his|her|their|there)\b" +
        @"|(?:who|whom|whose|how|when|where|why|what) \w)");

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
