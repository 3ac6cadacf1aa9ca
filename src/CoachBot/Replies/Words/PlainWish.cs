using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Replies.Words;

/// <summary>
/// A wish that is plain where words are in sight: a clause that says nothing else, whatever stands around it. “They made me pie”, “he never
/// picks up”, “she is a solicitor” are reasons.
/// </summary>
internal static class PlainWish
{
    private const int MostBeside = 2;
    private const int MostBesideAsked = 4;
    private const int MostWords = 30;
    private const int FewestOfStory = 4;

    private static readonly WordExpression Subject = new(
        @"^\W*(?:(?:and|but|so|because|cause|that|as|ok|yes|no|well)\b\W*)*(?<what>(?:[\p{L}']+ ){1,4}?)(?:is|are|was|were|will be|takes" +
            @"|took|runs)\b");

    private static readonly WordExpression OfWords = new(
        @"\b(?:it|this|that|these|those|they|all|everything|e-?mails?|mails?|texts?|messages?|lines?|words?|wording|versions?|one|ones" +
            @"|sentences?|drafts?|notes?|reply|opener|opening|phrase|answer|subject|voicemail|letter|yours|your \w+|english|tone|card" +
            @"|first" +
            @"|second|last|stuff)\b");

    private static readonly WordExpression Demands = new(
        @"^\W*(?:(?:and|but|so|ok|okay|now|please|pls|coach|then|also)\b\W*)*(?:can|could|would|will|make|put|write|give|gimme|turn|do it" +
            @"|keep|kindly|i want|i need|i'd like|how|what|have you|is there|do you have|send me|show me|need|want|as an?|in an?)\b");

    private static readonly WordExpression Whose = new("^(?:their|his|her|our|its) ");

    private static readonly WordExpression Comparing = new(@"^\W*(?:too|less|more|not|\w+er|make|keep|without|please|pls)\b");

    // “He wants it shorter” wishes for words; “he was too direct” tells of him.
    private static readonly WordExpression Tells = new(
        @"^\W*(?:(?:and|but|so|ok|okay|well|because|cause|cuz|since|as|that|if|when|yes|no)\b\W*)*(?:i|we|he|she|they|my|our|his|her" +
        @"|their|the" +
            @"|there|who|it (?:was|took|has)|you)(?:'(?:s|m|d|ve|re|ll))?\b");

    private static readonly WordExpression OfMyself =
        new(@"\bi (?:want|need|like|would like|don'?t (?:talk|speak)|would never|never|will never|can'?t say|cannot say|won'?t|dont talk" +
            @"|sound|wouldn'?t|know (?:him|her|them))\b|\bi'?d (?:like|want|rather|never|prefer)\b|\bthe (?:same|version|words|one)\b");

    private static readonly WordExpression Asks = new(
        @"^\W*(?:(?:and|but|so|ok|okay|now|please|pls|hm+|no|yes|coach|then|also|lol|well|hey|sorry|kindly|maybe|perhaps|good|great" +
        @"|fine|nice" +
            @"|rather|just)\b\W*)*(?:(?:can|could|would|will|might|may) (?:you|u|i|we|it)|make|put|write|give|gimme|turn|do it|say it" +
            @"|say that" +
            @"|trim|cut|tone|soften|shorten|keep|kindly|i want|i need|i'd like|how (?:do|would|should|can) i|how i|what do i" +
            @"|what should i" +
            @"|what would i|what'?s (?:the|a)|have you|is there|do you have|send me|show me|words|version|something|another|other" +
            @"|need|want" +
            @"|these|two|2|less|more|not so|not too|too|without|in|as|for|by|on)\b");

    // Whether to do something is another question than how to word it.
    private static readonly WordExpression Whether = new(
        @"(?:^\W*|[.,;!?] *|\b(?:and|or|so|but|then|sir|coach|hm+|ok) )(?:do|should|shall|may|must|ought) (?:i|we)\b" +
            @"|\b(?:can|could|may) (?:i|we) (?:just |even |still )?(?:message|contact|call|ring|phone|visit|go|add|ask|tell|mention" +
            @"|chase|try)\b" +
            @"|^\W*(?:(?:and|but|so|ok|well)\b\W*)*(?:is (?:an?|the|it|this|that|he|she|my|our)|are (?:they|we)|am i|does|did|was" +
            @"|were|will" +
            @"|would (?:he|she|they|it)|if)\b|\bwhat if\b|\bwhat (?:belongs|goes|should (?:be|go)|do i put|to put)\b|\bwhat happens\b" +
            @"|\b(?:check|review|look at|read) (?:my|this|the) (?:draft|mail|email|text|message)\b|\bwhy\b|\bremind\b|\bforward\b" +
            @"|\bcalled\b|\bfull\b|\bprep(?:are|s|ping)?\b|\bget (?:me )?ready\b" +
            @"|\b(?:better|or) (?:an? )?(?:call|letter|mail|e-mail|email|text)\b");

    private static readonly WordExpression Used = new(
        @"^\W*(?:(?:and|but|so|ok|okay|well|yes|yep|yeah|no|then|now|just|already|finally|thanks|thank you|great|good|done|i|we|i've" +
            @"|we've|ive|have|had|has|he|she|they|also|coach|sir)\b\W*)*(?:sent|used|posted|took|taken|picked|chose|chosen|mailed" +
            @"|e-?mailed|texted|copied|forwarded|went with|gone with|pasted|read out)\b");

    // “Used it and it's too stiff” wishes still.
    private static readonly WordExpression GoesOn = new(
        @"\b(?:and|but|so|is|it'?s|its|was|sounds?|sounded|feels?|felt|needs?|make|please|pls|want|wants|can|could|now|then)\b");

    private static readonly char[] _ends = ['.', ',', '!', '?', ';', ':', '\n', '(', ')', '…', '–', '—'];

    private static readonly string[] _joints =
        [" because ", " cause ", " cuz ", " since ", " so that ", " but ", " as he ", " as she ", " as they "];

    /// <summary>The wishes; none where no clause is plainly one.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var said = text.Replace('’', '\'');
        if (WordCount.Of(said) > MostWords || IsWhether(said) || TellsOfUse(said))
        {
            return [];
        }
        var told = said.Split(_ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Clauses(said).Any(clause => IsWish(clause) && !IsOfThings(clause) && !IsInStory(clause.Trim(), told))
            ? WordWishes.In(said) : [];
    }

    /// <summary>
    /// Whether it tells a story in which something was short or too long, and wishes nothing of the words: “I lost it. Two line email.”
    /// </summary>
    public static bool OnlyTells(string text)
    {
        var said = text.Replace('’', '\'');
        var told = said.Split(_ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return told.Length > 1 && told.Any(part => Tells.IsMatch(part)) && In(text).Count == 0
            && told.Where(part => WordWishes.In(part).Count > 0).ToList() is { Count: > 0 } scraps
            && scraps.TrueForAll(part => IsOfThings(part) || Clauses(part).Any(IsOfThings) || IsInStory(part, told));
    }

    /// <summary>Whether all that resembles a wish tells what was done with the words: “sent the short one. thanks”.</summary>
    public static bool TellsOfUse(string text)
    {
        var scraps = text.Replace('’', '\'').Split(_ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => WordWishes.In(part).Count > 0)
            .ToList();
        return scraps.Count > 0 && scraps.TrueForAll(part => Used.Match(part) is { Success: true } used
            && !GoesOn.IsMatch(part.AsSpan(used.Index + used.Length)));
    }

    // “Project is too long, 14 months”: what is too long there isn't the words.
    private static bool IsOfThings(string clause) => Subject.Match(clause) is { Success: true } subject
        && (!OfWords.IsMatch(subject.Groups["what"].Value) || Whose.IsMatch(subject.Groups["what"].Value));

    // “I lost it. 8 months. Two line email. And my manager …”: a scrap between what is told tells, too.
    private static bool IsInStory(string clause, string[] told) => told.Length >= FewestOfStory
        && told[^1] != clause && !Demands.IsMatch(clause) && !Comparing.IsMatch(clause) && told.Count(part => Tells.IsMatch(part)) > 1;

    /// <summary>Whether it asks what to do, and not how to say it: “do I chase after?”, “can I message him on LinkedIn”.</summary>
    public static bool IsWhether(string text) => Whether.IsMatch(text.Replace('’', '\''));

    private static bool IsWish(string clause) => WordWishes.HatesPhones(clause)
        || (WordWishes.In(clause).Any(wish => wish is not (FormChoice.Recommended or FormChoice.Opening))
            && (!Tells.IsMatch(clause) || OfMyself.IsMatch(clause))
            && WordWishes.Beside(clause) <= (Asks.IsMatch(clause) ? MostBesideAsked : MostBeside));

    // Commas join adjectives as well as clauses: the whole is looked at, too.
    private static IEnumerable<string> Clauses(string text) => _joints
        .Aggregate(new[] { text }.AsEnumerable(), (parts, joint) => parts.SelectMany(part => part.Split(joint)))
        .SelectMany(part => part.Split(_ends))
        .Append(text)
        .Where(part => !string.IsNullOrWhiteSpace(part));
}
