using CoachBot.Recognition.Expressions;
using Found = System.Text.RegularExpressions.Match;

namespace CoachBot.Listening.Understanding;

/// <summary>
/// What a buyer has plainly done, in the words that mean nothing else: said no, gone silent, named a price that is too high, asked for
/// something to be sent, put it off, gone to whoever decides, said yes. What is imagined, denied, asked, long past or said by the seller's
/// own side isn't told.
/// </summary>
internal static class OutcomeWords
{
    public const string No = "news.said-no";
    public const string Quiet = "news.quiet";
    public const string Price = "news.price";
    public const string Send = "news.send-something";
    public const string Later = "news.later";
    public const string Boss = "news.ask-boss";
    public const string Yes = "news.said-yes";
    public const string Pushy = "news.pushy";

    // “A no-brainer” and “a no-show” are no answer.
    private const string Ends = @"(?:\W*$|\s*[,.;:!""”'’()]|\s?[—–]|\s-";

    private const string Rival = @"(?:\w+ )?(?:suppliers?|company|vendor|firm|offer|provider|bidder|brand|maker|manufacturer|agency" +
        @"|contractor|printer|product|solution|quote|partner)";

    // “20% less power” is what a machine does, and no discount.
    private const string Fewer = @"(?:less|lower|under)(?:\W*$|\s*[,.;:!)]|\s(?:than|us|ours|our|you|yours|or|and|for|to|on|if|from|else" +
        @"|because|otherwise|now|he|she|they|i|per|with)\b)";

    private static readonly Outcome[] _outcomes =
    [
        new(No, new(
            @"\b(?:said|says|say|sayin|saying|goes|went|told (?:me|us)|wrote|texted|replied|answered|responded|was like|is like|is|was" +
            @"|it'?s|got|gave (?:me|us)|came back with)(?: (?:just|a|an|us|me|again|straight|flat|polite|firm|clear|definite|hard|big|fat" +
            @"|kind|simple|still))*[:,]? ?['""“‘(]*(?:no|nah|naw|nope|nae|nay|thanks but no thanks|no thanks|no ta|no thank you)" + Ends +
            @"|\s(?:to|thanks|thank|again|today|because|cos|coz|as|and|but|outright|straight|flat|yesterday|this|they|we|he|she|so|in|on" +
            @"|at|then|mate|sorry|from)\b)")),
        new(No, new(@"\bnot interested\b|\bno interest\b"))
        {
            Behind = new(@"^ in (?:a |an |the |any |more |another )?(?:\w+ )?(?:discounts?|rebates?|waiting|delays?|haggling|cheap\w*" +
                @"|(?:the )?others?|competitors?|other offers|anyone else|anybody else|someone else)\b"),
        },
        // Who is happy with what is ours has said no to nobody.
        new(No, new(
            @"(?:\b(?:they|he|she)|\b(?:said|says|goes|went|told (?:me|us)|wrote|replied)(?: that)?[:,]? ['""“‘]?(?:we|i)|['""“‘](?:we" +
            @"|i))(?:'?re|'?s|'?m| are| is| am) (?:just |perfectly |quite |very |really |all )?(?:happy|fine|content|good|sticking" +
            @"|staying|stickin|stayin|going to stay|gonna stay)(?: on)? (?:with|w|wi) (?:(?:what|who|whom) (?:they|he|she|we|i)(?:'?ve" +
            @"| have| has| got| had| use| are using| already)|our (?:current |present |existing |old )?(?:suppliers?|provider|vendor)" +
            @"|their|his|her|the (?:one|current|present|old|same)|them|someone|somebody|another)\b" +
            @"|['""“‘](?:we'?re |we are |i'?m )?(?:all set|all sorted|happy (?:with|wi) (?:what|who))\b"))
        {
            Behind = new(@"^ (?:\w+ )?(?:price|prices|pricing|offer|terms|dates?|proposal|quote|contract|discount)\b"),
        },
        new(No, new(@"\b(?:passed|passing|pass) on (?:it|this|us|our (?:offer|proposal|quote))\b"))
        {
            Behind = new(@"^ (?:straight |directly |up |along |on |already )*to\b"),
        },
        new(No, new(
            @"\b(?:going|gone|went|goes) (?:elsewhere|(?:w|with) (?:another|the other)|for (?:another|the other) " + Rival +
            @"|(?:w|with|for) (?:someone|somebody else|a competitor|the competition|one of our))\b|\b(?:chose|chosen|picked|hired|took) " +
            @"(?:(?:another|the other) " + Rival + @"|the other (?:one|lot|crowd|mob|guys?|side)|someone else|somebody else" +
            @"|a competitor)\b|\bturned (?:us|me|it|our \w+) down\b" +
            @"|\b(?:rejected|declined) (?:us|me|it|our|the (?:offer|quote|proposal))\b|\b(?:we|they|he|she)(?:'?ve| have|'?s| has)? " +
            @"decided against\b|\bknocked (?:us|me) back\b|\b(?:got|had) it sorted elsewhere\b|\bsorted (?:it )?elsewhere\b|\bdecided to" +
            @" go in (?:another|a different) direction\b")),
        new(Quiet, new(
            @"\bcrickets\b|\bradio silence\b|\bghost(?:ed|ing) (?:me" +
            @"|us)\b|\b(?:heard|hearing|had) (?:nothing|nowt|zilch|nada|zip|bugger all)(?: back| since| from)?\b|\b(?:nothing|nowt|nada" +
            @"|zilch|silence|not heard)(?: at all)? (?:since|back|from (?:him|her|them))\b|\bno (?:reply|answer|response|sign of life)(?:" +
            @"\W*$|\s*[,.;:!]|\s(?:since|yet|from|back|for|after|so far|still)\b)|\b(?:haven'?t|hasn'?t|have not|has not) heard" +
            @"\b|\b(?:since|after that|from then on)(?: then)?,? (?:just )?(?:nothing|nowt|nada|zilch|silence|crickets|nil|zero)\b")),
        new(Quiet, new(@"\bnot a (?:peep|word|sausage|dicky bird|whisper|squeak|thing back)\b"))
        {
            Behind = new(@"^ (?:about|on|against)\b"),
        },
        // Who hasn't replied yet may be the seller.
        new(Quiet, new(@"\b(?:haven'?t|hasn'?t|have not|has not) (?:replied|answered|responded|come back|got back|called back)\b"))
        {
            Before = new(@"\b(?:i|we|you)(?: (?:still|just|also|really|honestly|simply))*\s*$"),
        },
        new(Price, new(
            @"\b(?:wants?|wanted|wantin|wanting|asks?|asked|asking|demands?|needs?|insists?|pushing|pushes|says|said|expects?|or)\b[^.!?]" +
            @"{0,40}\d(?:[.,]\d+)? ?(?:%|percent|per cent|pc) (?:(?:off|cheaper|discount|reduction|knocked off|down)\b|" + Fewer + ")" +
            @"|\b\d+(?:[.,]\d+)? ?(?:%|percent|per cent|pc|quid|euros?|dollars?|pounds?|k) (?:cheaper|less than (?:us|ours|you|yours)" +
            @"|under (?:us|ours|our|you|yours))\b|\b(?:undercut(?:s|ting)?|undercutting) (?:us|me)\b|\b(?:competitor|rival|other (?:crowd" +
            @"|mob|lot|one|guys?|firm|company|supplier|offer)|another (?:supplier|company|firm)|someone else|somebody else|they)(?:'?s" +
            @"|'?re| is| are| was| came in| comes in| quoted| quotes)? (?:at )?(?:\d+(?:[.,]\d+)? ?(?:%|percent|per cent) )?(?:way |much " +
            @"|a lot |far )?(?:cheaper\b|" + Fewer + ")")),
        new(Send, new(
            @"\b(?:said|says|say|saying|goes|went|told|asked|asks|wants|wanted|wrote|replied|is like|was like" +
            @"|just)\b[^.!?]{0,40}\b(?:send" +
            @"|email|e-mail|mail|shoot|drop|ping|whatsapp|fire|text)(?: it| that)? ?(?:over |across )?(?:me |us |him |her |them |over )?" +
            @"(?:over |across )?(?:something|some (?:info|information|stuff|material|details|literature|bumf)|an? (?:e-?mail|mail|deck" +
            @"|brochure|pdf|one.?pager|leaflet|catalogue|catalog|flyer|price list|summary|link)|the (?:deck|brochure|prices|pricing" +
            @"|details|catalogue|catalog|info|material|price list)|your (?:deck|brochure|prices|pricing|details|catalogue|info|price " +
            @"list)|info|information|details|prices|pricing|brochures?)\b")),
        new(Later, new(
            @"\bpostponed\b|\b(?:put|putting|pushed|pushing) (?:it|us|me|this|the (?:project|decision|whole thing)) (?:off|back to|back " +
            @"until|on hold|on ice)\b|\b(?:on hold|on ice|shelved|parked) (?:till|until|for now|this|til)\b")),
        // “She said next month works for her” is a day, and no delay.
        new(Later, new(
            @"\b(?:said|says|say|goes|went|told (?:me|us)|wrote|replied)[:,]? ['""“‘]?(?:(?:not|maybe|perhaps|come back|call back" +
            @"|circle back|ring back|get back to (?:me|us)|try again) (?:in |after |around |sometime )?(?:this|next|the new) " +
            @"(?:year|quarter|month|spring|summer|autumn|fall|winter)\b|(?:in |after |around |sometime )?(?:(?:next|the new) (?:year" +
            @"|quarter|month)|(?:this|next|the) (?:spring|summer|autumn|fall|winter))(?:\W*$|\s*[,.;:!'’”]))")),
        new(Boss, new(
            @"\b(?:taking|takes|took|bringing|brings|putting|puts|running|runs) (?:it|this|that|the (?:offer|quote|proposal|numbers?))" +
            @"(?: up)? (?:to|before|past|by) (?:his|her|their|the) (?:boss|bosses|cfo|ceo|coo|cto|cio|board|director|committee|partner" +
            @"|partners|manager|chief|owner|wife|husband|team|finance)\b|\bhas to (?:ask|check with|run it by) (?:his|her|their|the) " +
            @"(?:boss|cfo|ceo|board|director|partner|manager|wife|husband)\b")),
        .. SigningPower.Ways.Select(way => new Outcome(Boss, way.Says) { Behind = way.Behind }),
        new(Yes, new(
            @"\b(?:(?:has|have|just|they|he|she)(?:'?ve|'?s)? )(?:now |just |finally |all |both )*signed(?: (?:it|the (?:contract|order" +
            @"|deal|papers|offer|quote)|today|yesterday|this morning|just now|both))?(?:\W*$|\s*[,.;:!])|\b(?:said|says|it'?s|is|got" +
            @"|gave (?:me|us)) (?:a )?(?:big |clear |definite )?['""“‘]?yes(?:\W*$|\s*[,.;:!'’”]|\s(?:to|and|today)\b)" +
            @"|\b(?:we|i)(?:'?ve)? (?:just )?won (?:it|the (?:deal|tender|contract|pitch))\b")),
        // What is still waited for wasn't given.
        new(Yes, new(@"\b(?:green light|go-ahead|thumbs up from)\b"))
        {
            Before = new(@"\b(?:wait|waits|waiting|waited|await\w*|need|needs|needed|needing|want|wants|wanted|hope|hopes|hoping|ask\w*" +
                @"|depends|chasing|missing|pending|no|to get|getting)\b[^,.!?]{0,30}$"),
            Behind = new(@"^[^,.!?]{0,24}\b(?:missing|pending|outstanding|still open|to come)\b"),
        },
        new(Pushy, new(
            @"\b(?:i|we) (?:just |really |must have |had )?(?:talked|spoke|pitched|presented|pushed|rattled through" +
            @"|went through)\b[^.!?]{0,24}" +
            @"(?:\d+ ?(?:%|percent) of (?:it\b|(?:the|our|that|this) (?:whole )?(?:time|call|meeting|hour|demo|talk|chat|conversation" +
            @"|visit|slot))|all (?:of )?(?:our |the |my )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten) |the whole (?:time" +
            @"|hour|call|meeting|deck)|too (?:much|hard|long))|\bi (?:just |really )?(?:talked|spoke) (?:like |maybe |probably |easily )?" +
            @"\d+ ?(?:%|percent)(?:\W*$|\s*[,.;:!])|\bi (?:was|were) (?:way |far |much )?too pushy\b")),
    ];

    // What isn't so: it is only thought of, or asked.
    private static readonly WordExpression Imagined = new(
        @"\b(?:if|suppose|supposing|in case|unless|imagine|whether|what about|maybe|perhaps|probably|hope|hoping|afraid|worried" +
        @"|scared|bet" +
        @"|until|till|before|after)\b");

    private static readonly WordExpression Expected = new(
        @"(?:\b(?:will|would|wouldn'?t|won'?t|might|may|could|should|can|gonna|going to|to|must|shall|don'?t)|'ll|'d)(?: \w+)?\s*$");

    private static readonly WordExpression Denied = new(
        @"\b(?:not|never|nobody|no one|without|didn'?t|did not|hasn'?t|haven'?t|isn'?t|wasn'?t|aren'?t|doesn'?t)(?: \w+){0,2}\s*$");

    private static readonly WordExpression Own = new(
        @"\b(?:i|we|you|my \w+|our (?:own )?\w+)(?:'?ve|'?d)?(?: just| also| already| have| had| then| only| always)*\s*$" +
        @"|\b(?:our|my)(?: own)?\s*$");

    private static readonly WordExpression Past = new(
        @"\b(?:last (?:year|time|month|spring|summer|autumn|fall|winter)|back in|years? ago|months ago|in the past|used to|previously" +
        @"|originally|at first|the first time|in (?:january|february|march|april|may|june|july|august|september|october|november" +
        @"|december)|in (?:jan|feb|mar|apr|aug|sept?|oct|nov|dec))\b");

    private static readonly WordExpression ForNow = new(
        @"\b(?:for now|not now|right now|not yet|maybe later|(?:this|next) (?:year|quarter|month)|new year|q[1-4]|until|till|til)\b");

    private static readonly WordExpression Spoke = new(
        @"\b(?:came back|wrote back|called back|has replied|he replied|she replied|they replied|answered today|rang me|called me" +
        @"|finally (?:wrote|called|replied|answered)|booked|needed|required|necessary)\b");

    private static readonly WordExpression OursInstead = new(@"\b(?:i|we)\b[^,.!?]{0,30}$");

    private static readonly WordExpression AsksCoach = new(@"^\W*(?:and |but |so |ok |okay )?(?:what|how|should|shall|do|does|did|can" +
        @"|if)\b");

    private static readonly char[] _quotes = ['\'', '"', '“', '‘', '’'];

    /// <summary>What is plainly told, in the order in which it is told; empty where nothing is.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var said = text.Replace('’', '\'');
        return [.. Sentences(said).SelectMany(sentence => _outcomes
            .SelectMany(outcome => outcome.Says.Matches(sentence)
                .Where(found => !outcome.IsElse(sentence, found) && IsTold(outcome.Act, sentence, found.Index))
                .Select(found => (outcome.Act, At: found.Index)))
            .OrderBy(found => found.At)
            .Select(found => found.Act))];
    }

    private static bool IsTold(string act, string sentence, int at)
    {
        var before = sentence[..at];
        if (Imagined.IsMatch(before) || Expected.IsMatch(before) || Denied.IsMatch(before))
        {
            return false;
        }
        if (sentence.EndsWith('?') && (AsksCoach.IsMatch(sentence) || sentence.IndexOfAny(_quotes) < 0))
        {
            return false;
        }
        return act switch
        {
            No => !Own.IsMatch(before) && !Past.IsMatch(sentence) && !ForNow.IsMatch(sentence.AsSpan(at)),
            Quiet => !Past.IsMatch(before) && !Spoke.IsMatch(sentence),
            Price => !Past.IsMatch(sentence) && !OursInstead.IsMatch(before),
            Send => !Own.IsMatch(before),
            Later or Boss => !Own.IsMatch(before),
            Yes => !Own.IsMatch(before) && !Past.IsMatch(sentence),
            _ => true,
        };
    }

    // A full stop within a figure or after “Mr” ends nothing.
    private static IEnumerable<string> Sentences(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || text[at] == ';' || (text[at] is '.' or '!' or '?' && (at + 1 == text.Length || text[at + 1] == ' ')
                && !text.AsSpan(from, at - from).EndsWith("Mr") && !text.AsSpan(from, at - from).EndsWith("Mrs")))
            {
                yield return text[from..(at + 1)].Trim();
                from = at + 1;
            }
        }
        if (from < text.Length)
        {
            yield return text[from..].Trim();
        }
    }

    /// <summary>A case, and the words that tell it.</summary>
    private sealed record Outcome(string Act, WordExpression Says)
    {
        /// <summary>What may not stand in front of them.</summary>
        public WordExpression? Before { get; init; }

        /// <summary>What may not come behind them.</summary>
        public WordExpression? Behind { get; init; }

        /// <summary>Whether what stands around the words gives them another sense.</summary>
        public bool IsElse(string sentence, Found found) => Before?.IsMatch(sentence.AsSpan(0, found.Index)) == true
            || Behind?.IsMatch(sentence.AsSpan(found.Index + found.Length)) == true;
    }
}
