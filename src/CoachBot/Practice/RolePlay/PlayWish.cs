using CoachBot.Listening.Facts;
using CoachBot.Practice.DraftCheck;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Practice.RolePlay;

/// <summary>
/// Hears the wish to rehearse with the seller's own buyer: “you are him, I begin: …”, “let's rehearse it. You Maite, a bit cold”, “please
/// ask me as Herr Hollmann”. The first line to the buyer may stand in the same message.
/// </summary>
internal static class PlayWish
{
    private const string Title = @"(?:mr|mrs|ms|miss|dr|prof|herr|frau|señor|señora|monsieur|madame|signor|signora|pan|pani)\b\.?";
    private const string Somebody = @"(?:my |the |a |an )(?:\w+ )?(?:client|customer|buyer|prospect|purchaser|boss|owner|manager|director" +
        @"|cfo|ceo|head|doctor|nurse|chef|baker|buyer's \w+|purchasing \w+)";
    private const string Him = @"(?:him|her|them|he|she|that (?:man|woman|person|buyer|customer|client))";
    private const string Stop = @"(?:\W*$|\W*[,.;:!?(]|\W+(?:and|for|so|now|please|pls|then|he|she|they|i|i'm|i'll|who|while|a bit|very" +
        @"|really|today|with me)\b)";

    // Whom the coach shall be, in words that no buyer is written.
    private static readonly WordExpression Becomes = new(
        @"(?:\b(?:you are|you'?re|your|you'?ll be|you be|you play|you will be|you can be|now be|please be|(?:can|could|will|would) you" +
            @" (?:please )?(?:just )?(?:be|play|act|do|answer as|speak as|talk as|reply as)" +
            @"|pretend (?:that )?(?:to be|you(?:'re| are|r| were))|imagine (?:that )?you(?:'re| are|r| were)" +
            @"|as if you (?:were|are)|make as if you (?:were|are)|like you(?:'re| are| were))" +
            // By itself it is an order only where a sentence begins with it: “it could be him” is none.
            @"|(?:^|[.!?;:,]\W*|\b(?:please|now|just|you) )(?:be|play|act as|act like|answer as|answer like|speak as|talk as|reply as" +
            @"|respond as)) " + Him + Stop);

    private const string Role = @"(?:architects?|engineers?|purchas\w+|procurement\w*|cfo|cto|ceo" +
        @"|cio|coo|head|director|manager|owner|boss|lady|woman|man|guy|doctor|nurse|dentist|chef|baker|farmer|lawyer|headmaster" +
        @"|headteacher|principal|secretary|receptionist|partner|accountant|controller|treasurer|landlord|mayor|officer|supervisor" +
        @"|foreman|builder|investor|chair|chairman|chairwoman|gatekeeper|assistant|pharmacist|teacher|planner|developer|homeowner" +
        @"|shopkeeper|hotelier|vet|surgeon|consultant|person|one of them)";

    private const string As = @"\b(?:you(?:'re| are|r|'ll be| will be| be| play| act as| act)|(?:be|play|act as|act like|pretend to be))" +
        @" (?:now |just |please |like )?(?:the |an? |my |their |our |his |her |one of (?:the|their|his|her) )?(?:[\p{L}'-]+ ){0,3}";

    // “You're one of the architects”, “be the purchasing lady”.
    private static readonly WordExpression IsRole = new(As + Role + @"\b");

    private static readonly WordExpression IsAnyRole = new(As + "(?:" + Role + @"|buyers?|customers?|clients?|prospects?)\b");

    private static readonly WordExpression AsksAdvice = new(
        @"\b(?:what|how|which) (?:do|should|can|could|would|shall|might) (?:i|we|you)\b");

    private static readonly WordExpression Habit = new(
        @"\bwho (?:\w+ )?(?:says?|tells?|thinks?|answers?|repeats?)\b|\b(?:always|only|keeps?|every time|all the time)\b");

    // “I would like to exercise before. You make him?”
    private static readonly WordExpression MakesHim =
        new(@"\byou (?:make|do|take) (?:me )?(?:him|her|the (?:doctor|client|customer|buyer|boss))\W*$");

    private static readonly WordExpression Exercises = new(@"\b(?:exercis|practi[sc]|train|rehears|try (?:it )?(?:out )?before|repeat)\w*");

    private static readonly WordExpression Pretends = new(
        @"\b(?:pretend|imagine|suppose|say|assume|make believe) (?:that )?(?:to be|you(?:'re| are|r| were)) (?:" + Title + "|" + Somebody
            + @")");

    private static readonly WordExpression Speaks = new(
        @"\b(?:ask|answer|talk to|speak to|speak with|talk with|reply to|respond to|treat|grill|question|challenge|interview" +
        @"|receive|greet)" +
            @" me (?:now |please |back )?(?:as|like|as if you (?:were|are)|like you (?:were|are)|the way) (?:" + Him + "|" + Title + "|"
            + Somebody + @"|(?<who>[\p{L}'-]+))");

    private static readonly WordExpression Titled = new(
        @"(?:^|[.!?;:,]\W*|\b(?:so|now|and|ok|okay|please|then) )(?:you are|you'?re|you be|you play|you|play|be) " + Title +
            @" \p{L}+[^.!?]{0,40}(?:[,.;:!?]|$)");

    // “You Maite, a bit cold”: a name, written large.
    private static readonly WordExpression Named = new(
        @"(?:^|[.!?;:,]\W*|\b(?:so|now|and|ok|okay|please|then|where) )(?:you are|you'?re|you be|you play|you)[:,]? (?<who>[\p{L}'-]+)" +
            @"(?: [\p{L}'-]+)?(?:[,.;:!]|\W*$| and i\b)");

    private static readonly WordExpression Rehearses = new(
        @"\b(?:rehears(?:e|al|ing)|practi[sc](?:e|ing)|role.?play|act (?:it|this|that) out|play (?:it|this|that) through|dry run" +
            @"|try (?:it|this|that) (?:out )?(?:on|with) you|run (?:it|this|that) through|let'?s (?:play|act|try) (?:it|this)" +
            @"|(?:test|train) (?:it|this|me))\b");

    private static readonly WordExpression Begins = new(
        @"(?:^|[\s.,;:!?(])(?:(?:i|i'?ll|i will|let me|me)(?: (?:now|just|will))? (?:begin|start|go first|open|speak first|first|say" +
            @"|go)(?: with| like this| so)?|me|here i go|here goes|my (?:first )?(?:line|sentence|words)|i)\s*[:=]\s*(?<line>.{6,600})$");

    private static readonly WordExpression Checks = new(
        @"\b(?:check|review|proof.?read|look (?:at|over)|rate|would this do|does this (?:work|sound)|is this ok(?:ay)?|read (?:this" +
        @"|it))\b");

    private static readonly WordExpression LeadIn = new(
        @"^\W*(?:(?:ay|ok|okay|well|so|then|hm+|ah|oh|right|now|good|fine)\b\W*)*(?:(?:i|i'?d|i'?ll) )(?:would |will |could |might |just " +
            @"|then )*(?:say|ask|answer|reply|tell (?:him|her|them)|ask (?:him|her|them)|respond|go|begin|start)(?: to (?:him|her|them)" +
            @"| then| back| with| like)*\s*[:,]\s+");

    /// <summary>Whether a message asks for a rehearsal in words that mean nothing else.</summary>
    public static bool In(string said)
    {
        var text = said.Replace('’', '\'').Trim();
        if (text.Length == 0 || DraftPaste.BeginsLikeMessage(text) || Checks.IsMatch(ToldOfThem.WithoutQuotes(text)))
        {
            return false;
        }
        var own = QuotedSpans.Without(text);
        return IsDescribed(text) || (MakesHim.IsMatch(own) && Exercises.IsMatch(own))
            || Becomes.IsMatch(own) || Pretends.IsMatch(own) || SpeaksAs(own)
            || (Rehearses.IsMatch(own) && (Titled.IsMatch(own) || IsNamed(own) || FirstLine(text) is not null))
            || ((Titled.IsMatch(own) || IsNamed(own)) && (FirstLine(text) is not null || WishedTemperament.In(own) is not null));
    }

    /// <summary>“You're one of the architects”, “be the purchasing lady”: a part, and nobody's name.</summary>
    public static bool IsPart(string said) => IsRole.IsMatch(QuotedSpans.Without(said.Replace('’', '\'')));

    // “You're one of the architects, a grumpy one who says 'we can do this in-house'.”
    private static bool IsDescribed(string text) => QuotedSpans.Without(text) is var own && IsAnyRole.IsMatch(own)
        && !AsksAdvice.IsMatch(own) && Habit.IsMatch(own) && ToldBuyer.AlwaysIn(text) is not null;

    /// <summary>Whom the coach shall be, as far as they are named by “you Maite” or “ask me as Maite”.</summary>
    public static string? Who(string said)
    {
        var text = QuotedSpans.Without(said.Replace('’', '\''));
        return Named.Matches(text).Concat(Speaks.Matches(text)).Select(found => found.Groups["who"].Value).FirstOrDefault(IsName);
    }

    /// <summary>The first line to the buyer, where it stands in the wish; null where the buyer shall begin.</summary>
    public static string? FirstLine(string said)
    {
        var text = said.Replace('’', '\'').Trim();
        if (Begins.Match(text) is { Success: true } begins)
        {
            return Bare(begins.Groups["line"].Value);
        }
        var line = QuotedSpans.In(said).LastOrDefault(quote => WordCount.Of(quote.Words) >= FewestWords
            && !AlwaysSays.Leads(quote.Before, quote.After) && !IsOfThem(quote.Before));
        return line is { Words: { } words } ? Bare(words) : null;
    }

    /// <summary>What is really said to the buyer: “I would say then: of course” is “of course”.</summary>
    public static string Spoken(string text) => LeadIn.Match(text.Replace('’', '\'')) is { Success: true } lead && lead.Length < text.Length
        ? Bare(text[lead.Length..]) : Bare(text);

    private const int FewestWords = 3;

    // “… and he'll look at it 'after the season'”: part of what is told of them.
    private static readonly WordExpression TellsOfThem = new(
        @"\b(?:he|she|they|hes|shes|who|(?:the|my) (?:buyer|client|customer|owner|boss))\b");

    private static readonly WordExpression IsOwn = new(@"\b(?:i|i'?ll|i'?d|me|my|let'?s|we)\b[^.!?]*$");

    private static bool IsOfThem(string before)
    {
        var last = before.Replace('’', '\'');
        last = last[(last.LastIndexOfAny(['.', '!', '?', '\n', ':']) + 1)..];
        return TellsOfThem.IsMatch(last) && !IsOwn.IsMatch(last);
    }

    private static bool SpeaksAs(string text) => Speaks.Match(text) is { Success: true } found
        && (found.Groups["who"].Value is not { Length: > 0 } who || IsName(who));

    private static bool IsNamed(string text) => Named.Matches(text).Any(found => IsName(found.Groups["who"].Value));

    private static bool IsName(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower);

    private static string Bare(string text)
    {
        var bare = text.Trim();
        return bare.Length > 1 && bare[0] is '"' or '“' or '‘' or '„' or '\'' or '«' && bare[^1] is '"' or '”' or '’' or '“' or '\'' or '»'
            ? bare[1..^1].Trim() : bare;
    }
}
