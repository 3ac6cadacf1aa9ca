using CoachBot.Listening.State;
using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>Words that lead to another deal than the one at hand: “wait, other thing: Nordfish …”, “back to Marek. He …”.</summary>
internal static class OtherMatters
{
    private const int FewestWords = 3;
    private const int MostOfName = 4;

    /// <summary>What is told behind words that announce another matter; null where none do.</summary>
    public static string? Behind(string text)
    {
        var rest = End(text) is { } end ? text[end..].Trim() : "";
        return Words(rest).Length >= FewestWords ? rest : null;
    }

    /// <summary>
    /// “Sent, and she laughed. Other thing: Holm wants two”: what is told of the one at hand, and what begins with the announcement; null
    /// where the message announces nothing behind its first words.
    /// </summary>
    public static (string Told, string Other)? AnnouncedLater(string text)
    {
        foreach (var end in SentenceEnd.Matches(text))
        {
            var other = text[(end.Index + end.Length)..];
            if (Behind(other) is not null && Plainly.IsMatch(other) && Words(text[..end.Index]).Length >= FewestWords)
            {
                return (Parked.Replace(text[..(end.Index + 1)], ".").Trim(), other);
            }
        }
        return null;
    }

    /// <summary>Whether it is plainly another buyer that they announce; a thing may be one of the same buyer's.</summary>
    public static bool IsOtherBuyer(string text) => End(text) is { } end && Buyer.IsMatch(text.AsSpan(0, end));

    // How far the words reach that announce it; null where none do.
    private static int? End(string text) =>
        Announced.Match(text) is { Success: true } said ? said.Length
            : BeforeName.Match(text) is { Success: true } named && !_words.Contains(named.Groups["name"].Value) ? named.Groups["name"].Index
            : null;

    /// <summary>
    /// The name that such a matter begins with, where nobody knows it yet: “Lactis just called”; null where it begins with none.
    /// </summary>
    public static string? Name(string behind) =>
        First.Match(behind) is { Success: true } first && !_words.Contains(first.Groups["name"].Value.Split(' ')[0])
            ? first.Groups["name"].Value
            : null;

    /// <summary>Whether they want something sent: “she says send proforma”.</summary>
    public static bool WantSomethingSent(string text) => Sent.IsMatch(text);

    private static readonly WordExpression Sent = new(
        @"\b(?:says?|said|asks?|asked|wants?|wanted|tells?|told)\b[^.!?]{0,20}\bsend\b[^.!?]{0,20}\b(?:pro-?forma|quotes?|quotation" +
            @"|offers?|brochures?|price ?list|catalogue|catalog|details|info|information|something|specs?|e-?mail|proposal)\b");

    /// <summary>
    /// Whom or what the message goes back to, in all the ways its first words can be taken, the longest first, with what is left of it.
    /// </summary>
    public static IEnumerable<(string Who, string Told)> BackTo(string text)
    {
        if (new[] { Back, Again, Turned }.Select(way => way.Match(text)).FirstOrDefault(said => said.Success) is not { } back)
        {
            yield break;
        }
        var behind = text[(back.Index + back.Length)..];
        var end = behind.IndexOfAny(['.', ',', ';', ':', '!', '?', '–']);
        var words = Words(end < 0 ? behind : behind[..end]);
        for (var count = Math.Min(MostOfName, words.Length); count > 0; count--)
        {
            var who = string.Join(' ', words[..count]);
            var at = behind.IndexOf(words[count - 1], StringComparison.Ordinal) + words[count - 1].Length;
            yield return (who, behind[at..].TrimStart(' ', '.', ',', ';', ':', '!', '–', '-'));
        }
    }

    /// <summary>
    /// “I gave five if they confirm. Now back to Annelies”: what is told of the one at hand, and the words that go back; null where the
    /// message doesn't end so.
    /// </summary>
    public static (string Told, string Back)? BackAtEnd(string text) =>
        AtEnd.Match(text) is { Success: true } back && Words(text[..back.Index]).Length >= FewestWords
            ? (text[..back.Index].Trim(), back.Groups["back"].Value) : null;

    /// <summary>“Ok city power. Demo was on the 12th”: a name alone, and what is told behind it; null where none stands there.</summary>
    public static (string Who, string More)? NamedAlone(string text) => ByName.Match(text) is { Success: true } named
        ? (named.Groups["who"].Value, text[(named.Index + named.Length)..].Trim()) : null;

    private static readonly WordExpression ByName = new(
        @"^\W*(?:(?:ok|okay|right|so|now|next|and|then|done|sent)[ ,]+)+(?:the )?(?<who>[\p{L}][\p{L}\d’'&-]*(?: " +
        @"[\p{L}][\p{L}\d’'&-]*){0,2})" +
            @"(?: (?:now|next|then))?\s*[.:]\s");

    /// <summary>“He took 5, signs tomorrow. Lakeside now. …”: what is told before, whom it turns to, and what is told behind.</summary>
    public static (string Told, string Who, string More)? NamedNow(string text) =>
        Now.Matches(text).FirstOrDefault() is { } now
            ? (text[..now.Index].Trim(), now.Groups["who"].Value, text[(now.Index + now.Length)..].Trim()) : null;

    private static readonly WordExpression Now = new(
        @"(?:^|[.!?;\n]\s*)(?:(?:ok|okay|so|and|right|then|good|done|sent|well|great|let'?s do|let'?s take|take)[ ,]+)*(?:the )?" +
            @"(?<who>[\p{L}][\p{L}\d’'&-]*(?: [\p{L}][\p{L}\d’'&-]*){0,2}?) (?:now|next|first)(?:,? (?:please|pls|then))?\s*(?:[.,!;:]|$)");

    private static readonly WordExpression AtEnd = new(
        @"(?:[.!?,;…]\s*(?:(?:and|so|ok|okay|now|then|right|anyway)\s+)*|\s(?:and |so )?now\s+)(?<back>back to [^.!?;]*[.!?]*\s*)$");

    /// <summary>The talk that waits and is about somebody or something; null where none is.</summary>
    public static TalkState? Of(IEnumerable<TalkState> talks, string who) => talks.LastOrDefault(talk =>
        Means(who, talk.Deal) || IsToldIn(talk, who)
            || (who.Any(char.IsDigit) && talk.Facts.Any(fact => fact.Value.Contains(who, StringComparison.OrdinalIgnoreCase))));

    // “The winery”, “Neil”: what it was called when it was told, or somebody who was told of with it.
    private static bool IsToldIn(TalkState talk, string who) => who.Length > 3 && !_words.Contains(who)
        && talk.Also.Concat(talk.Facts.Where(fact => fact.When is null && fact.Status == FactStatus.Known).Select(fact => fact.Value))
            .Any(told => told.Split(_between, StringSplitOptions.RemoveEmptyEntries)
                .Any(word => Singular(word).Equals(Singular(who), StringComparison.OrdinalIgnoreCase)));

    private static readonly char[] _between = [' ', ',', '.', ';', ':', '!', '?', '(', ')', '"', '“', '”', '\'', '’', '|', '/'];

    /// <summary>Whether a name is that of a deal's buyer or company, or a part of it.</summary>
    public static bool Means(string who, DealView? deal) => new[] { deal?.Buyer, deal?.Company }.OfType<string>().Any(name =>
        name.Equals(who, StringComparison.OrdinalIgnoreCase)
            || Words(name).Any(part => part.Length > 2 && Singular(part).Equals(Singular(who), StringComparison.OrdinalIgnoreCase))
        || (Words(who).Length > 1 && name.Contains(who, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether one name is the other, or a part of it.</summary>
    public static bool AreOne(string one, string other) => one.Contains(other, StringComparison.OrdinalIgnoreCase)
        || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    // “The hospital” is Annai Hospitals.
    private static string Singular(string word) => word.Length > 3 ? word.TrimEnd('s') : word;

    /// <summary>Whether the message turns to a deal of which no talk need have been open: “now the hospital”.</summary>
    public static bool TurnsTo(string text) => Turned.IsMatch(text);

    /// <summary>Who has just written or called, by the words that the message begins with; null where it doesn't begin so.</summary>
    public static string? Writes(string text) =>
        Wrote.Match(text) is { Success: true } wrote && !_words.Contains(wrote.Groups["who"].Value.Split(' ')[0])
            ? wrote.Groups["who"].Value
            : null;

    /// <summary>“The other one”: whichever isn't at hand.</summary>
    public static bool MeansTheOther(string text) => TheOther.IsMatch(text);

    private const string Turning = @"^\W*(?:(?:very|ok|okay|right|so|good|great|fine|thanks|thank you|and|sent|done|well|alright" +
        @"|anyway|cool" +
        @"|perfect|it|that'?s)\b\W*)*(?:(?:now|next)(?: (?:for|to|on to|over to|about))? the |(?:now|next) (?:for|to|on to|over to" +
            @"|about) " +
        @"|(?:on|over) to (?:the )?|(?:let'?s |let us |can we |please )?(?:switch|move on|jump|turn)(?: over)? to (?:the )?)";

    private static readonly WordExpression Turned = new(Turning);

    private static readonly WordExpression TheOther = new(
        @"^\W*(?:(?:very|ok|okay|right|so|good|great|fine|thanks|thank you|and|sent|done|well|alright|now|next|back to|to|then|what about" +
            @"|how about|let'?s take|let us take|take|switch to|please)\b\W*)*the other (?:one|deal|customer|client|company|case|matter)" +
            @"(?: now| please| then| again)*\W*$");

    private static readonly WordExpression Wrote = new(
        @"^\W*(?:(?:hold on|hang on|wait|sorry|oh|ok|okay|and|now|meanwhile|news|quick|good news|bad news|one sec|so|hey)\b\W*)*" +
            @"(?<who>(?-i:\p{Lu}[\p{L}\d&'’-]+(?: \p{Lu}[\p{L}\d&'’-]+){0,3}))(?: (?:has|have|had|is|are|did))?(?: (?:just|now|finally" +
                @"|at last))?" +
            @" (?:e-?mailed|mailed|called|rang|phoned|wrote|written|texted|messaged|replied|answered|came back|come back|got back" +
                @"|is back|pinged)\b");

    private static readonly HashSet<string> _words =
        new(("They He She I We It The My Our You This That And What How When Why Who Can Could Should Is Are Do Does " +
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Today Tomorrow January February March April May June July August " +
            "September October November December").Split(' '),
            StringComparer.OrdinalIgnoreCase);

    private static readonly WordExpression First = new(
        @"^(?:the |with |at |from |it'?s |is |called )*(?<name>(?-i:\p{Lu}[\p{L}\d&'’-]+(?: (?:Dr|Mr|Mrs|Ms|Prof)\." +
        @"| \p{Lu}[\p{L}\d&'’-]+){0,3}))(?:[,:.]| (?:just|called|has|have" +
            @"|wants?|says?|said|asks?|asked|they|are|is|went|did|rang|wrote|need|needs|moved|cancelled|canceled|postponed|signed" +
            @"|sent|answered|declined|chose|shifted|refused|in|near|over in)\b)");

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private const string LeadIn = @"^\W*(?:(?:ok|okay|oh|and|so|but|please|pls|sorry|wait|hang on|hold on|right|now|btw|by the way|quick" +
        @"|quickly|actually|before i forget|also|then|one sec|coach|(?:just |one |a |half a )*(?:moment|minute|second|sec)|meanwhile" +
        @"|in between|good|thanks|thank you|great|fine|yes|hm+|hi|hello|hey|back again|can i ask|may i ask|i have|i'?ve got|i got|here'?s" +
        @"|something|question|a question|(?:leave|park|forget|drop|never mind|nevermind) (?:her|him|them|it|that|this)(?: (?:be|aside" +
        @"|then" +
        @"|now|there|alone|for now|for the moment))?)\b\W*)*";

    // “It's a new customer” tells of the one at hand.
    private const string ItIs = @"(?:it'?s|this is|there'?s) (?:an? |one |my )?(?:another|other|different|separate)";

    // “Another client, Praxis Dr. Yildiz, cancelled”, “other customer Baumann wants a discount”: a name stands behind it.
    private static readonly WordExpression BeforeName = new(
        LeadIn + @"(?:(?:(?:about|with|for|on|to) )?(?:a |an |one |my )?(?:another|other|different|next|separate)|" + ItIs +
            @") (?:deal|client|customer|one" +
            @"|buyer|case|company|prospect|lead|account)(?: of mine| of ours| now| here)?[,:]? (?:called |named |is |it'?s |at |from )?" +
            @"(?<name>(?-i:\p{Lu}\p{L}+))");

    private static readonly WordExpression Announced = new(
        LeadIn + @"(?:(?:(?:a |an |one |the |my )?(?:another|other|different|new|next|second|separate)|" +
            ItIs + @")(?: (?:thing|one|deal|client|customer" +
            @"|buyer|case|matter|topic|story|company|prospect|lead|account|subject))?(?: of mine| of ours| now| here| today)?" +
            @"|(?:about|with|for|on|to) (?:an?(?: completely| totally| quite)? |one |my )?(?:another|other|different" +
            @"|separate) (?:note|thing" +
            @"|one|deal|client|customer|buyer|case|matter|topic|story|company|prospect|lead|account|subject)(?: of mine| of ours| now" +
            @"| here| today)?|something else|unrelated)\s*[.,:;!–—-]+\s*");

    // “Second, they want longer terms” is of the same buyer.
    private static readonly WordExpression Plainly = new(
        @"^\W*(?:\w+\W+){0,3}(?:other|another|different|separate)\b|^\W*(?:\w+\W+){0,3}(?:new|next|second) (?:deal|client|customer|buyer" +
            @"|case|company|prospect|lead|account)\b|^\W*(?:something else|unrelated)\b");

    // “Park that one” is nothing that is told of it.
    private static readonly WordExpression Parked = new(
        @"[.!?;,]\s*(?:(?:so|ok|okay|right|now|and)\s+)*(?:leave|park|forget|drop|never ?mind) (?:her|him|them|it|that|this)" +
            @"(?: (?:one|be|aside|then|now|there|alone|for now|for the moment))*\W*$");

    private static readonly WordExpression SentenceEnd = new(@"[.!?;…]\s+|\n\s*");

    private static readonly WordExpression Buyer = new(@"\b(?:one|deal|client|customer|buyer|case|company|prospect|lead|account)\b");

    private static readonly WordExpression Again = new(
        @"^\W*(?:(?:ok|okay|right|so|good|great|fine|thanks|and|well|alright|anyway|now)\b\W*)*again (?:to |with |on |about )?(?:the|my) ");

    private static readonly WordExpression Back = new(
        @"^\W*(?:(?:ok|okay|right|so|good|great|fine|thanks|thank you|and|now|well|alright|anyway|cool|perfect|sent|done" +
            @"|it)\b\W*)*(?:let'?s (?:go|get" +
            @"|come) |let me (?:go|get) |(?:going|go|getting|get|coming|come|i'?m) )?back (?:to|on|with) (?:the |my )?");
}
