using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Carrying;

/// <summary>
/// What was told in the seller's own words, as the coach may say it back: a fact of the deal, turned to who is spoken to. What the seller
/// felt, what made somebody laugh and what goes on in the room is kept with the talk, and isn't said back.
/// </summary>
internal static class SaidBack
{
    private const int FewestWords = 2;

    /// <summary>The sentences to say; none where nothing of it is a fact of the deal.</summary>
    public static IEnumerable<string> Of(string detail) =>
        Dictated.Replace(detail, "|").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Sentence).OfType<string>();

    /// <summary>Whether words are half a clause, or none at all.</summary>
    public static bool IsHalf(string words) => Half.IsMatch(words);

    private static string? Sentence(string told)
    {
        var text = Lead.Match(told) is { Success: true } lead ? told[lead.Groups["cut"].Length..] : told;
        text = Called.Replace(text, "");
        if (WordCount.Of(text) < FewestWords || Half.IsMatch(text) || Asked.IsMatch(text) || Doing.IsMatch(text)
            || Scene.IsMatch(text) || Appointment.IsMatch(text)
            || (Mirth.IsMatch(text) && !text.Any(char.IsDigit)))
        {
            return null;
        }
        if (Quoted.IsMatch(text))
        {
            return text;
        }
        text = Bare.IsMatch(text) ? $"i {text}" : text;
        if (Given.IsMatch(text))
        {
            return text.Any(char.IsDigit) ? WithoutFirstPerson(Given.Replace(text, "you ${deed}", 1)) : null;
        }
        return WithoutFirstPerson(Opinion.IsMatch(text) ? text : ToMe.Replace(text, "${deed} you"));
    }

    // “She thinks I was drunk” isn't said to anybody's face, however it is turned.
    private static string? WithoutFirstPerson(string text) => FirstPerson.IsMatch(text) ? null : text;

    // “Gave 4”, “went by there today”: of the seller, who says no “I”.
    private static readonly WordExpression Bare = new(
        @"^(?:gave|sent|offered|quoted|promised|dropped|lowered|sold|went|met|saw|visited|rang|called|phoned|spoke|talked|popped" +
            @"|stopped|drove|left|came|wrote|told|asked|felt|thought|kept|tried|did) ");

    // “Full stop” is what a phone was told to write.
    private static readonly WordExpression Dictated = new(@"\s+full stop(?:\s+|$)");

    private static readonly WordExpression Lead = new(
        @"^(?<cut>.*\b(?:it )?turn(?:s|ed) out(?: that)? )(?:he|she|it|they|his|her|its|their|the|our|there)\b" +
            @"|^(?<cut>(?:after|then|so|and|afterwards|at \d[\d:.]*)(?: (?:he|she|they) (?:said|told me|says))? that (?:it )?" +
            @"|(?:after|then|afterwards) (?:he|she|they) (?:said|told me|says) |at \d[\d:.]* that )");

    private static readonly WordExpression Quoted = new(@"[""“‘]|(?:^| )'");

    private static readonly WordExpression Scene = new(
        @"^there(?:['’]s| is| are| was| were) \d+ .*\b(?:with|at|in|on|outside|waiting|here|coming|behind) (?:the|my|a|me)\b" +
            @"|\b(?:rings?|ringing|calls?|calling) me (?:right )?(?:now|back)\b|^(?:all|so far) (?:good|sweet|fine|ok|well)\b" +
            @"|^today (?:the )?(?:customer|client|buyer)\b|^\W*(?:nobody|no one) (?:came|there|showed)\b");

    private static readonly WordExpression Appointment = new(
        @"^(?:my |the |our )?(?:\d{1,2}[:.]\d\d|\d{1,2} ?(?:am|pm)) (?:a\.?m\.? |p\.?m\.? )?(?:call|meeting|visit|demo|appointment" +
            @"|video|zoom|teams|with)\b" +
            @"|^(?:(?:on |this |next )?(?:tmrw|tomorrow|today|tonight|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun)(?:day|sday|nesday" +
            @"|rsday|urday)?,? )" +
            @"(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?,? (?:is|with|at|it['’]?s|i see|i meet|call|meeting|demo)\b" +
            @"|^(?:he|she|they) (?:calls?|rings?|phones?|comes?|visits?) (?:me )?(?:back )?(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?$" +
            @"|^my (?:call|meeting|visit|demo|appointment|\d)");

    // “Mate, they said yes”: to the coach, and nothing of the deal.
    private static readonly WordExpression Called = new(@"^(?:mate|bro|man|dude|coach|guys|lads|hey|well|ok|okay|right|so" +
        @"|look)[, ]+(?:so )?");

    // “Rate is 9% higher than”, “3 things”, “11 o'clock”: half a clause, or no clause at all.
    private static readonly WordExpression Half = new(
        @"\b(?:than|with|from|of|to|for|the|a|an|at|by|and|or|but|is|are|was|were|as|because|about|on|in|into|his|her|their|my|our" +
        @"|very|too)$" +
            @"|^(?:\d+|two|three|four|five|several|a few) (?:things?|topics?|matters?|points?|questions?|deals?|customers?|updates?" +
            @"|news)$" +
            @"|^(?:(?:at|by|from) )?\d{1,2}(?:[:.]\d\d)? ?(?:o['’]?clock|am|pm|h|uhr|u)$" +
            @"|^(?:months|weeks|years|days|hours|\d+ (?:months|weeks|years|days|hours)) of (?:work|talks|calls|mails|waiting|effort)\b");

    // “No reason to call him till Jan 6 tho right”: it asks.
    private static readonly WordExpression Asked = new(
        @"\?|(?:,? (?:tho|though))?,? \b(?:right|isn['’]?t it|innit|or not|eh|huh|no|yeah|ok|correct|am i right|or what)$" +
            @"|^(?:no )?(?:reason|need|point|use|sense) (?:to|in)\b|^(?:do|does|did|is|are|was|were|can|could|should|shall|would|will" +
            @"|am) (?:i|we|you|it" +
            @"|they|he|she|that|this|there)\b");

    // What the seller does, is about to do, or doesn't know.
    private static readonly WordExpression Doing = new(
        @"^(?:(?:i|we)(?:['’]m| am|['’]re| are) |im |just |now |still |about )*(?:going|heading|walking|driving|sitting|sat|standing" +
        @"|stood|waiting" +
            @"|waited|parked|parking|calling|ringing|writing|travelling|back in|back from|on my way|off to|in the (?:car|lobby" +
            @"|car ?park|train)" +
            @"|outside|about to|dialling|popping|nipping|stuck|talked for|showed (?:her|him|them))\b" +
            @"|^(?:(?:i|we) )?(?:don['’]?t|dont|do not|didn['’]?t|didnt|dunno|no idea|not sure|can['’]?t|cant|wish|hope|hate|love)\b" +
            @"|\bthat['’]?s the (?:thing|problem|trouble|point)$|^(?:thats|that['’]s|that is|this is|it['’]?s) the (?:second|third" +
            @"|fourth|\d\w\w) time\b" +
            @"|\b\d+ (?:min|mins|minutes) (?:now|already|in)$|\bin \d+ (?:min|mins|minutes|hours?)$");

    private static readonly WordExpression Mirth = new(
        @"\blike an? (?:\w+ )?(?:eejit|idiot|fool|muppet|clown|goose|dope|moron|muppet|child|schoolboy|schoolgirl|donkey|lemon)\b" +
            @"|\b(?:laugh(?:ed|s|ing)?|giggl\w+|smil(?:ed|es|ing)|jok(?:ed|es|ing)|chuckl\w+|grinn\w+|cried|blush\w+)\b");

    // What they have given or promised is a fact of the deal; what they asked, told or took may be anything.
    private static readonly WordExpression Given = new(
        @"^(?:i|i['’]ve|ive)(?: have| had)? (?<deed>(?:already |just |then |only |also )?(?:gave|given|sent|offered|quoted|promised" +
            @"|ordered|invoiced|delivered|lowered|dropped|sold))\b");

    // “He'd introduce me to Mr Weber.”
    private static readonly WordExpression ToMe = new(@"\b(?<deed>introduces?|connects?|sends?|sent|invites?|invited|shows?|showed) me\b");

    private static readonly WordExpression Opinion = new(@"\b(?:says?|said|thinks?|thought|called|calls|told|laughed|finds|found)\b");

    private static readonly WordExpression FirstPerson = new(@"\b(?:i|im|ive|id|me|my|mine|myself)(?:['’]\w+)?\b");
}
