using CoachBot.Recognition.Expressions;

namespace CoachBot.Practice.RolePlay;

/// <summary>Hears what sort of buyer a seller wishes for: how warm, and what sort of person.</summary>
internal static class WishedTemperament
{
    // “The hard bit”, “it'd be nice to”: said of the talk, and not of the buyer.
    private static readonly WordExpression OfTheTalk = new(
        @"\b(?:hard|tough|difficult|tricky|cold|short|quick|nice|dry)(?:er|est)? (?:bit|part|talk|call|conversation|question|thing|time" +
        @"|meeting|moment|case|to|if|run|line|sentence|practice|rehearsal|round|visit|sell|start|day|week)s?\b|\bkind of\b" +
        @"|\b(?:gone|went|going|go|goes) (?:quiet|silent|cold)\b" +
        @"|\b(?:would|'d|will|that's|thats|is) (?:be )?(?:really |very |so )?nice\b|\b(?:is|it's|so|too) (?:hard|difficult) (?:for|to)\b");

    private static readonly WordExpression Curt = new(
        @"\b(?:grumpy|grumbling|grumbly|moody|cross|gruff|grouchy|brusque|short.tempered|bad.tempered|no.nonsense|hostile|angry|furious" +
        @"|stern|harsh|snappy|rude|impolite|short.spoken|brusk|blunt|unfriendly|curt|hard|tough|difficult|strict|(?:be|a|really" +
        @"|very|quite) mean|nasty|stubborn" +
        @"|aggressive|arrogant|impatient|annoyed|irritated|unpleasant|demanding|ruthless|sarcastic|severe|merciless|cynical" +
        @"|in (?:a|such a|a real|a big|a terrible) (?:hurry|rush)|hurried|rushed|short on time|no time|busy|stressed|hates sales\w*)\b");

    private static readonly WordExpression Guarded = new(
        @"\b(?:shy|distant|cool|cold|reserved|chilly|frosty|stiff|polite|tired|wary|doubtful|reluctant|cautious|sceptical|skeptical" +
        @"|suspicious|quiet|silent|dry|timid|nervous|guarded|closed|hardly (?:speaks|talks|says)|barely (?:speaks|talks|says)" +
        @"|(?:never|doesn't|does not) (?:say|says|talk|talks|speak) much|few words|monosyllabic|insecure|anxious|bored)\b");

    private static readonly WordExpression Friendly = new(
        @"\b(?:chatty|cheerful|talkative|jolly|sweet|lovely|warm|kind|nice|friendly|easy.going|gentle|charming|evasive|vague|smiling" +
        @"|smiles|pleasant|talks (?:a lot|too much|and talks)|cosy)\b");

    private static readonly (Manner Manner, WordExpression Words)[] _manners =
    [
        (Manner.Grumpy, new(@"\b(?:grump\w*|grumbl\w*|moody|grouchy|gruff|bad.tempered|short.tempered|sour|cross|moan\w*|cynical" +
            @"|sarcastic)\b")),
        (Manner.Hurried, new(@"\b(?:hurry|hurried|rush|rushed|impatient|no time|short on time|busy|stressed|half out)\b")),
        (Manner.Shy, new(@"\b(?:shy|timid|insecure|nervous|anxious|embarrassed)\b")),
        (Manner.Chatty, new(@"\b(?:chatty|talkative|jolly|talks (?:a lot|too much|and talks)|babbl\w*|gossip\w*)\b")),
        (Manner.Evasive, new(@"\b(?:evasive|vague|never (?:clear|says yes or no|gives a (?:straight|clear) answer|commits)|dodg\w*" +
            @"|slippery|avoids|doesn't commit|beats? around)\b")),
        (Manner.Silent, new(@"\b(?:silent|quiet|few words|monosyllabic|hardly (?:speaks|talks|says)|barely (?:speaks|talks|says)" +
            @"|(?:never|doesn't|does not) (?:say|says|talk|talks|speak) much|taciturn)\b")),
    ];

    private static readonly WordExpression Not = new(
        @"\b(?:not|don'?t be|isn'?t|never|no longer|less) (?:so |too |very |that |really |a |an |be )*(?<what>nice|friendly|kind" +
        @"|hard|rude|grumpy" +
        @"|cold|warm|busy|tough|polite|shy|quiet)\b");

    /// <summary>“Grumpy”, “chatty”: how warm; null where nothing says it.</summary>
    public static Temperament? In(string? said) => said is null ? null
        : Own(said) is var own && (Curt.IsMatch(own) || Terse.IsMatch(own) || IsNotNice(said)) ? Temperament.Curt
        : Guarded.IsMatch(own) ? Temperament.Guarded
        : Friendly.IsMatch(own) ? Temperament.Friendly
        : IsNotEasy(said) ? Temperament.Curt
        : null;

    /// <summary>What sort of person; null where nothing says it.</summary>
    public static Manner? MannerIn(string said) =>
        Array.Find(_manners, manner => manner.Words.IsMatch(Own(said))) is { Words: not null } found ? found.Manner : null;

    /// <summary>“Dont go easy on me”, “no mercy”.</summary>
    public static bool IsNotEasy(string? said) => said is not null && Plain(said) is var plain
        && (NotEasy.IsMatch(plain) || Terse.IsMatch(plain));

    // “It's not easy for me to name the price” tells of the seller: only what is asked of the coach counts.
    private static readonly WordExpression NotEasy = new(
        @"\b(?:don'?t|do not|never) (?:go|be|make|take|play) (?:it |this |that )?(?:all |too |so )*(?:easy|soft|gentle|nice|kind)\b" +
        @"|\b(?:don'?t|do not|never) hold back\b|\bno (?:mercy|holding back)\b|\bnot (?:too |so )?(?:easy|soft|gentle) on me\b" +
        @"|(?:^|[.,;!])\W*(?:and |but )?not (?:too |so )(?:easy|soft|gentle)\b");

    private static readonly WordExpression Terse = new(
        @"\b(?:he|she|they)(?:'s| is|'re| are)? (?:\w+ )?(?:short|brief|terse)\b(?:\W*$|\W+(?:and|with|to|,))|\bshort answers\b" +
        @"|\bno.nonsense\b");

    private static bool IsNotNice(string said) => Not.Match(said.Replace('’', '\'')) is { Success: true } not
        && not.Groups["what"].Value.ToLowerInvariant() is "nice" or "friendly" or "kind" or "warm" or "polite";

    // What they say tells nothing of how they are.
    private static string Own(string said) =>
        Not.Replace(NotEasy.Replace(OfTheTalk.Replace(QuotedSpans.Without(Plain(said)), " "), " "), " ");

    private static string Plain(string said) => said.Replace('’', '\'');
}
