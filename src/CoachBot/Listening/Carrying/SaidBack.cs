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

    private static string? Sentence(string told)
    {
        var text = Lead.Match(told) is { Success: true } lead ? told[lead.Groups["cut"].Length..] : told;
        if (WordCount.Of(text) < FewestWords || Scene.IsMatch(text) || Appointment.IsMatch(text)
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
            @"|video|zoom|teams|with)\b|^my (?:call|meeting|visit|demo|appointment|\d)");

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
