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
        var text = Lead.Match(told) is { Success: true } lead ? told[(lead.Index + lead.Length)..] : told;
        if (WordCount.Of(text) < FewestWords || Scene.IsMatch(text) || Appointment.IsMatch(text)
            || (Mirth.IsMatch(text) && !text.Any(char.IsDigit)))
        {
            return null;
        }
        if (text.Any(letter => letter is '"' or '“' or '‘'))
        {
            return text;
        }
        if (Bare.IsMatch(text))
        {
            return Given.IsMatch($"i {text}") && text.Any(char.IsDigit) ? ToSeller($"i {text}") : null;
        }
        return OfSeller.IsMatch(text) && !(Given.IsMatch(text) && text.Any(char.IsDigit)) ? null : ToSeller(text);
    }

    private static string ToSeller(string text)
    {
        text = Am.Replace(text, "you're");
        text = Was.Replace(text, "you were");
        text = Have.Replace(text, "you've");
        text = Will.Replace(text, "you'll");
        text = I.Replace(text, "you");
        return My.Replace(Me.Replace(text, "you"), "your");
    }

    // “Gave 4”, “went by there today”: of the seller, who says no “I”.
    private static readonly WordExpression Bare = new(
        @"^(?:gave|sent|offered|quoted|promised|dropped|lowered|sold|went|met|saw|visited|rang|called|phoned|spoke|talked|popped" +
            @"|stopped|drove|left|came|wrote|told|asked|felt|thought|kept|tried|did) ");

    // “Full stop” is what a phone was told to write.
    private static readonly WordExpression Dictated = new(@"\s+(?:full stop|new line|comma)(?:\s+|$)");

    private static readonly WordExpression Lead = new(
        @"^(?:.*\b(?:it )?turn(?:s|ed) out(?: that)?|(?:after|then|so|and|afterwards|at \d[\d:.]*)(?: (?:he|she|they) (?:said|told me" +
            @"|says))?(?: that)(?: it)?|(?:after|then|afterwards) (?:he|she|they) (?:said|told me|says)|at \d[\d:.]* that) ");

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

    private static readonly WordExpression OfSeller = new(@"^(?:i|me|my|i['’]\w+|ive|im|id)\b|\b(?:i am|i['’]m|i feel|i felt|i think)\b");

    private static readonly WordExpression Given = new(
        @"^(?:i|i['’]ve|ive)(?: have| had)?(?: already| just| then| only| also)? (?:gave|given|give|sent|offered|quoted|promised" +
            @"|dropped|took|lowered|cut|sold|proposed|asked|named|told|wrote|ordered|agreed|invoiced|delivered)\b");

    private static readonly WordExpression Am = new(@"\b(?:i am|i['’]m|im)\b");

    private static readonly WordExpression Was = new(@"\bi was\b");

    private static readonly WordExpression Have = new(@"\b(?:i have|i['’]ve|ive)\b");

    private static readonly WordExpression Will = new(@"\b(?:i will|i['’]ll)\b");

    private static readonly WordExpression I = new(@"\bi\b");

    private static readonly WordExpression Me = new(@"\bme\b");

    private static readonly WordExpression My = new(@"\bmy\b");
}
