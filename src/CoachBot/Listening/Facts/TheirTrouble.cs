using CoachBot.Listening.Acts;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Facts;

/// <summary>
/// What troubles the buyer, as it can be said to them: “they lose 30 calls a week, she said” is “you lose 30 calls a week”. Words that take
/// it up are worth more than any that would fit everybody; what can't be turned plainly is left alone.
/// </summary>
internal static class TheirTrouble
{
    private const int FewestWords = 2;
    private const int MostWords = 16;
    private const int FewestOfSentence = 4;
    private const int Named = 3;

    /// <summary>The trouble that a message tells most plainly; nothing where it tells none.</summary>
    public static IEnumerable<Fact> In(Reading reading)
    {
        if (IsElse(reading))
        {
            return [];
        }
        var text = reading.Utterance.Text.Replace('’', '\'');
        return Clauses(text).Select(clause => (Span: new Span(clause.Start, clause.Text.Length), Told: Of(clause.Text)))
            .Where(found => found.Told.Worth > 0)
            .OrderByDescending(found => found.Told.Worth)
            .Select(found => ToThem.Turn(found.Told.Text) is { } toThem
                ? new Fact(FactKeys.Trouble, toThem, found.Span, Thresholds.Moving) : null)
            .OfType<Fact>()
            .Take(1);
    }

    // A draft's words, and what is to be done, tell nothing of the buyer.
    private static bool IsElse(Reading reading) => Hardship.IsMatch(reading.Utterance.Text)
        || (reading.Leading is { P: >= Thresholds.Plain, Act: var act }
            && (act is "want.draft-check" or "want.practise" or "others-data" or "foreign"
                || act.StartsWith("steer.", StringComparison.Ordinal)));

    // How plainly a clause tells a trouble: what is called one counts most.
    private static (string Text, int Worth) Of(string clause)
    {
        var text = Lead.Replace(clause.Trim(), "", 1);
        if (Calls.Match(text) is { Success: true } called)
        {
            var it = Tail.Replace(called.Groups["it"].Value, "");
            return Fits(it, FewestWords) && IsThing(it) ? (it, Named + 1) : default;
        }
        if (Mentions.Match(text) is { Success: true } mentioned)
        {
            var it = Tail.Replace(mentioned.Groups["it"].Value, "");
            return Fits(it, FewestWords) && IsThing(it) ? (it, Named) : default;
        }
        text = Tail.Replace(text, "");
        return Fits(text, FewestOfSentence) && Theirs.IsMatch(text) ? (text, Trouble.Matches(text).Count()) : default;
    }

    // “The trouble is she's proud”, “he admitted to drinking”: what somebody is, and does for himself, isn't said to his face.
    private static bool IsThing(string text) => Trouble.IsMatch(text) || !OfPerson.IsMatch(text);

    private static bool Fits(string text, int fewest) =>
        WordCount.Of(text) is var words && words >= fewest && words <= MostWords && !Elsewhere.IsMatch(text);

    private static IEnumerable<(int Start, string Text)> Clauses(string text)
    {
        var from = 0;
        foreach (var border in Border.Matches(text).Select(match => match.Groups["border"]))
        {
            if (border.Value[0] != '?')
            {
                yield return (from, text[from..border.Index]);
            }
            from = border.Index + border.Length;
        }
        yield return (from, text[from..]);
    }

    // Beside illness and grief nothing else is asked about.
    private static readonly WordExpression Hardship = new(
        @"\b(?:cancer|hospital|died|death|dead|dying|sick|illness|funeral|surgery|stroke|divorce\w*|miscarr\w*|accident)\b");

    private const string Subject = "(?:he|she|they|it|i|we|you|his|her|their|its|my|our|the|there|nobody|everyone)(?:'\\w+)?";

    private static readonly WordExpression Border = new(
        @"(?<border>[.!?;:\n]+(?:\s|$)|,\s+|\s+[-–—]+\s+|\s+(?:but|because|cos|cause|tho|though|so|while|since)\s+)" +
            $@"|(?<border>\s+(?:and|n|&)\s+){Subject}\s");

    // What stands before what is told: who said it, and small words.
    private static readonly WordExpression Lead = new(
        @"^(?:(?:ok|okay|right|so|well|and|but|also|apparently|now|yeah|yes|turns out|it turns out|out|finish|finished|plus|still|then" +
            @"|that)[ ,]+)*" +
            @"(?:(?:(?:he|she|they|the \w+|\w+ guy) )?(?:did )?(?:said|says|say|told me|tells me|told us|admits?|admitted|thinks?" +
                @"|reckons?|explained|wrote)" +
            @"(?: to me)?(?: that)? )?(?:(?:that|the fact that) )?");

    // “The real problem is …”
    private static readonly WordExpression Calls = new(
        @"^(?:(?:the|his|her|their|a|one|biggest|main|real|only|whole|big|actual) ){0,3}" +
            @"(?:trouble|problem|issue|headache|pain|bother|snag|nightmare)s?(?: there| for them| for her| for him)? (?:is|was|are" +
                @"|were|being)" +
            @"(?: that)? (?<it>.+)$");

    private static readonly WordExpression Mentions = new(
        @"^(?:he|she|they|i think (?:he|she)|(?:he|she|they) (?:did|kept|keeps|also|does|even))(?:'s|'re)?(?: is| are| was| were)? ?" +
            @"(?:mention(?:s|ed|ing)?|complain(?:s|ed|ing)? (?:about|of)|moan(?:s|ed|ing)? about|worried about|worr(?:y|ies) about" +
            @"|admit(?:s|ted)?(?: to)?|struggl(?:e|es|ed|ing) with|fed up with|sick of|tired of|annoyed (?:about|with|by)) (?<it>.+)$");

    private static readonly WordExpression OfPerson = new(
        @"\b(?:he|she|they|him|her|them|his|their|hers|theirs|who|himself|herself|people|person)(?:'\w+)?\b|^\w+ing\b|\bthat\b");

    // What is said of it besides.
    private static readonly WordExpression Tail = new(
        @"(?:\s+(?:at some point|once|twice|too|as well|tho|though|btw|by the way|again|lol|haha|apparently|actually|in passing" +
            @"|(?:that )?(?:nobody|no one|noone|nobody else) .+|which .+|when i .+|if i .+|and i .+|that i .+|like .+))+$");

    private static readonly WordExpression Theirs = new(
        @"^(?:he|she|they|it|their|his|her|the|there|its|deliveries|orders|drivers|customers|staff|people|machines?|lines?|half" +
            @"|most|every|two|three|four|five|six|\d+)(?:'\w+)?\b|\b(?:him|her|them|their|his|theyr|theyre)\b");

    private static readonly WordExpression Trouble = new(
        @"\b(?:outages?|fail(?:s|ed|ing|ure|ures)|broke|broken|breaks|breakdowns?|complaints|shortages?|shorts (?:him|her|them)" +
            @"|wast(?:es|ed|ing)|errors|mistakes|delays|delayed|chaos|nightmare|leak(?:s|ed|ing)|los(?:e|es|ing)|lost \d+|overtime" +
            @"|fined|recalled|had a recall|struggl\w+|laps(?:e|es|ed|ing)|expir(?:e|es|ed|ing)|runs? out|ran out|running out" +
            @"|retir(?:e|es|ing)|tripped|trips out|jammed|jams (?:every|each|again|twice|all)|block(?:s|ed|ing)? (?:the|their|his" +
            @"|her|our|every)|penalt(?:y|ies)|downtime|late deliver(?:y|ies)|(?:deliver(?:y|ies)|parts|orders?|goods|trucks?" +
            @"|lorr(?:y|ies)) (?:\w+ ){0,2}late|can'?t (?:deliver|start|cope|keep up)|cannot (?:deliver|start|cope)|short[- ]staffed" +
            @"|understaffed|backlogs?|double[- ]book\w*|by hand|crash(?:es|ed|ing)|scrap (?:is|rate|of|costs?)|too much scrap|missed" +
            @"|overload\w*|cost(?:s|ing)? (?:him|her|them)|stands? still|stood still|queues|overheat\w*|out of stock|down (?:two" +
            @"|three|\d+) (?:days?|hours?)|hours (?:a|every|per) (?:day|week|month)|giv(?:es|ing) notice|quit|handed in)\b");

    // The seller's own part, the price, a silence, feelings, health and what is only asked are no trouble that is taken up so.
    private static readonly WordExpression Elsewhere = new(
        @"\b(?:i|i'\w+|im|ive|me|my|we|we'\w+|us|our|ours|you|your|price|prices|pricey|expensive|cheaper|discount|budget|quote" +
            @"|offer|proposal|repl(?:y|ies|ied|ying)|answer(?:s|ed)?|respond\w*|silent|silence|quiet|ghost\w*|voicemail|ill" +
            @"|pregnan\w*|redundan\w*|laid off|fired|sacked|interest|patience|temper|no-?show\w*|meeting|call|demo|appointment|job" +
            @"|weight|mind|nothing|no|not|never|hardly|fewer|used to|reminds?|wrist|arm|leg|tooth|back|waters|flight|train|traffic" +
            @"|asks?|whether|what|missed it|wants?|would|um|finger|phone|marriage|married|divorce\w*|sons?|daughters?|kids?|child\w*" +
            @"|wife|husband|mother|father|boss|holidays?|drink\w*|ego|vacation|(?:do|does|did|is|are|was|were|has|have|had|should|wo" +
            @"|could|would)n'?t)\b|\?|^(?:he|she)(?:'s| is)? (?:retir|quit|giv|hand)");
}
