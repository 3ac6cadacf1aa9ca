using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Listening.Understanding;

/// <summary>How a seller feels, where it stands beside news in so many words: the first words of a card fit it.</summary>
internal static class Moods
{
    private static readonly (string Act, string[] Words)[] _moods =
    [
        ("chat.upset",
        [
            "i could cry", "could have cried", "gutted", "heartbroken", "in tears", "near tears", "close to tears", "crying", "feel sick",
            "devastated", "i'm crushed", "im crushed", "feel crushed", "totally crushed", "it hurts", "that hurts", "hurts so",
            "really hurts",
            "😭", "😢", "💔", "😩", "😫", "😞", "😔", "worst day",
            "im shaking", "i'm shaking", "shouted at me", "screamed at me", "yelled at me", "horrible", "awful day", "feel awful",
            "feel terrible", "so embarrassed", "humiliated", "my heart sank",
            "freaking out", "panicking", "so nervous", "scared stiff", "wiped out", "i'm a wreck",
            "sick to my stomach",
            "worked on that one for", "months for nothing", "weeks for nothing", "all that work for", "months of work", "and now it's gone",
            "and now its gone", "after all that work",
            "i'm frustrated", "im frustrated", "so frustrated", "frustrated with myself", "feel frustrated", "still shaking",
            "hands are shaking", "my whole quarter", "not made for this", "not for this job",
            "no good at this", "can't do this anymore", "hate this job", "i cried", "cried in", "rather upset", "so upset", "really upset",
            "quite upset", "spiralling", "spiraling", "feel dreadful", "feel rotten",
        ]),
        (CrossAct,
            ["fuming", "furious", "pissed", "so angry", "wtf", "makes me mad", "bloody hell", "damn them", "raging", "😡", "🤬",
                "where he can put", "where she can put", "where they can put", "where he can stick", "where they can stick", "stick it up",
                "makes my blood boil", "how dare"]),
        (JoyAct, ["🎉", "🥳", "yesss", "so happy", "over the moon", "woohoo", "woo hoo", "best day", "can't stop smiling", "💃", "🙌"]),
    ];

    private static readonly string[] _wishes =
        ["happy thanksgiving", "happy christmas", "merry christmas", "happy new year", "happy easter", "happy holidays", "happy weekend",
            "nice weekend", "good weekend", "lovely weekend", "great weekend", "nice evening", "good evening", "lovely evening",
            "good night", "nice day", "good day", "great day", "lovely day", "sleep well", "happy diwali", "eid mubarak", "happy friday"];

    /// <summary>Whether something good is wished.</summary>
    public static bool Wishes(string text) => Array.Exists(_wishes, wish => text.Contains(wish, StringComparison.OrdinalIgnoreCase));

    /// <summary>What was hoped for has been moved, and it stings.</summary>
    public const string LetDownAct = "chat.let-down";

    /// <summary>They are about to write what they would regret.</summary>
    public const string HotAct = "chat.hot";

    /// <summary>They are tired of it.</summary>
    public const string WearyAct = "chat.weary";

    /// <summary>A no, after long work.</summary>
    public const string LongWorkAct = "chat.long-work";

    /// <summary>They are angry, and not with the coach.</summary>
    public const string CrossAct = "chat.cross";

    /// <summary>They let off steam, and ask for nothing.</summary>
    public const string VentAct = "chat.vent";

    /// <summary>They are glad.</summary>
    public const string JoyAct = "chat.joy";

    private static readonly WordExpression LetDown = new(
        @"\b(?:postponed|cancelled|canceled|called (?:it )?off|put off|pushed back|delayed|moved to|rescheduled|shelved|adjourned)\b");

    // “About to send him something I'd regret”, “so tempted to tell her where to go”.
    private static readonly WordExpression Hot = new(
        @"\b(?:about|going|gonna|ready|tempted|want|wanna|itching|close|like|urge) (?:to )?(?:send\w*|writ\w*|say\w*|tell\w*|reply\w*" +
        @"|email\w*" +
            @"|text\w*|los\w*|giv\w*|explod\w*|scream\w*)\b[^.!?]{0,40}\b(?:regret|where to (?:go\b|(?:stick|put|shove) (?:it|his|her" +
            @"|their)\b)|to (?:get|sod|bugger" +
            @"|piss) (?:lost" +
            @"|off)\b|go to hell\b|what i (?:really )?think(?: of (?:him|her|them|it|that))?\W*$|a piece of my mind|my temper|lose it" +
            @"|my mind|rude|nasty)\b");

    private static readonly WordExpression Careful = new(@"\b(?:without|not|don'?t|how (?:do|can|should) i)\b");

    private static readonly WordExpression Really = new(@"\b(?:honestly|seriously|come on|wtf|ffs)\b");

    // “I'm tired man”, “so fed up with this”
    private static readonly WordExpression Weary = new(
        @"\b(?:i'?m|im|i am|getting|so|just|really) (?:\w+ )?(?:tired|exhausted|knackered|shattered|worn out|drained|fed up)(?:\W*$" +
        @"|\s*[.,!;]" +
            @"| (?:man|mate|now|of (?:it|this|him|her|them|waiting|chasing|asking|running|begging|being)|with (?:it|this|him|her|them)" +
            @"|honestly" +
            @"|tbh)\b)");

    // “No honestly, who does that”, said by itself.
    private static readonly WordExpression Vent = new(
        @"^\W*(?:(?:no|but|and|i mean|like|seriously|honestly|come on|ffs|omg|god|man|jesus|wow|well|really|ugh+" +
        @"|just)\b\W*)*(?:who (?:does|do|even " +
            @"does|would do|behaves|acts)(?: (?:that|this|things|stuff|such a thing))?(?: like (?:that|this))?|can you (?:believe" +
            @"|imagine)(?: (?:it|that" +
            @"|this|him|her|them))?|(?:the )?(?:cheek|nerve|audacity)(?: of (?:it|him|her|them|that|this|some people))?|what a (?:joke" +
            @"|cheek|nerve" +
            @"|circus|waste)|unbelievable|unreal|how (?:rude|dare (?:he|she|they)|hard can it be)|(?:so|that'?s|that is" +
            @"|it'?s) (?:so )?(?:rude|disrespectful" +
            @"|unfair|a joke)|some people)(?:\W*$|[.,!?;][^?]{0,40}$)");

    // “Refused. Eight weeks work.”
    private static readonly WordExpression LongWork = new(
        @"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|many|all those) (?:weeks|months|years|wks|yrs" +
        @"|mths)'? (?:of )?(?:my |our " +
            @"|hard |good )?(?:work|effort|graft|chasing|preparation|meetings|waiting|courting)\b");

    private static readonly WordExpression TurnedDown = new(
        @"\b(?:refus\w+|declin\w+|reject\w+|turned (?:us|me|it) down|(?:said|says|a|clear|is|it's|its|got) no\b|decided (?:us " +
        @"|themselves )?(?:for" +
            @"|against)|another (?:solution|supplier|provider|vendor)|someone else|went with|gone with|chose|lost)\b");

    private static readonly WordExpression Loud = new(@"\b(?:argh+|ugh+|damn|gutted|typical|seriously|noo+|ffs|bloody)\b|\bagain\W*!!");

    // Where something else was won, or is looked forward to, what was put off stings nobody.
    private static readonly WordExpression Cheerful = new(
        @"\b(?:signed|yess+|so ready|i'?m ready|great (?:news|day)|so great|so happy|can'?t wait|relieved|luckily|phew)\b" +
        @"|\bwon(?:\W*$|[ ,.!])|\byes!");

    // “2 yrs of flat whites for nothing”
    private static readonly WordExpression ForNothing = new(
        @"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:yrs?|years?|months?|mths?|weeks?|wks?)\b[^.!?]{0,40}\bfor" +
        @" (?:nothing|nowt|nada|zilch)\b");

    // “I feel so stupid”, “feeling like a right eejit now”
    private static readonly WordExpression Ashamed = new(
        @"(?:\b(?:i|i'm|im|me|makes me) (?:\w+ )?fe(?:el|eling|lt)|^\W*feel(?:ing)?|[.,!?;] *feel(?:ing)?) (?:(?:so|really|like|such|a|an" +
            @"|right|total|totally|complete|completely|bit|pretty|quite|proper|absolute" +
            @"|absolutely|just|very|myself|now|kinda|kind of|bloody)\s+)*(?:stupid|dumb|idiot|fool|foolish|eejit|failure|ashamed|small" +
            @"|guilty|useless|worthless|rubbish|crap|crappy|dick|dickhead|muppet|wally|clown|fraud|twat|prat|plonker|moron|loser|jerk" +
            @"|embarrassed|humiliated|mortified|silly)" +
            @"(?:\W*$|\s*[.,;!?]| (?:now|today|about|that|because|cos|for|when|so|and|after|w)\b)");

    /// <summary>The feeling that the words show, as an act; null where they show none.</summary>
    public static string? In(string text)
    {
        var said = text.Replace('’', '\'');
        if (CouldntKnow.Is(said))
        {
            return CouldntKnow.Act;
        }
        if (LetDown.IsMatch(said) && Loud.IsMatch(said) && !IsGlad(said) && !Cheerful.IsMatch(said))
        {
            return LetDownAct;
        }
        if (Hot.IsMatch(said) && !Careful.IsMatch(said))
        {
            return HotAct;
        }
        if (Vent.IsMatch(said) && !IsGlad(said) && OutcomeWords.In(said).Count == 0
            && (!said.TrimEnd().EndsWith('?') || Really.IsMatch(said)))
        {
            return VentAct;
        }
        if (LongWork.IsMatch(said) && TurnedDown.IsMatch(said) && !IsGlad(said))
        {
            return LongWorkAct;
        }
        if (Weary.IsMatch(said) && Own.IsMatch(said) && !IsGlad(said))
        {
            return WearyAct;
        }
        if (ForNothing.IsMatch(said) || (Ashamed.IsMatch(said) && !IsGlad(said) && !IsTheirs(said)))
        {
            return "chat.upset";
        }
        var act = _moods.FirstOrDefault(mood => mood.Words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase))).Act;
        // “He answered in ten minutes 😭💛” cries for joy; and what hurts a buyer hurts a buyer.
        return act is "chat.upset" && (IsGlad(said) || IsTheirs(said)) ? null : act;
    }

    /// <summary>Whether a feeling has words of its own, which fit better than those for any anger or hurt.</summary>
    public static bool IsOfItsOwn(string? act) => act is CrossAct or HotAct or VentAct or WearyAct or LongWorkAct;

    /// <summary>Whether a feeling that was heard is the seller's own; in few words it is whatever was heard.</summary>
    public static bool IsOwn(string text)
    {
        var said = text.Replace('’', '\'');
        return !IsGlad(said) && (WordCount.Of(said) <= FewWords || In(said) == "chat.upset" || Feels.IsMatch(said));
    }

    private const int FewWords = 8;

    private static readonly string[] _glad = ["💛", "❤", "😂", "🤣", "😍", "🥰", "😊", "😄", "😁", "😀", "😃", "🎉", "🥳", "💃", "🙌", "💪",
        "kkk", "haha",
        "hehe", "rsrs", "jaja", "yay", "yess", "woohoo"];

    private static readonly WordExpression Feels = new(
        @"\b(?:i|i'?m|i've|ive|my|me|myself)\b[^.!?\n]{0,60}\b(?:feel|feels|feeling|felt|sad|tired|exhausted|so done|awful|terrible" +
        @"|hate|ashamed" +
            @"|embarrass\w*|stupid|idiot|fool|useless|hurt|hurts|cry|cried|crying|upset|angry|furious|gutted|worn out|sick of" +
            @"|fed up|failure" +
            @"|devastated|disappoint\w*|broken|miserable|stress\w*|overwhelm\w*|shak\w*|panic\w*|ruined|humiliat\w*|nervous|scared|afraid" +
            @"|lonely|rubbish|worthless|dread\w*|frustrat\w*|heartbroken|had enough|can'?t (?:do|take|go on|sleep|stop thinking))\b" +
            @"|\b(?:horrible|awful|terrible|rotten|worst|dreadful|shit|shitty|crappy|lousy|nightmare|hellish) (?:\w+ )?(?:day|week|call" +
            @"|meeting|morning|afternoon|month|year|time)\b|\b(?:shouted|yelled|screamed|swore|laughed) at me\b|\b(?:insulted|humiliated" +
            @"|mocked|threatened|attacked|blamed) me\b|\bwhat a (?:mess|disaster|nightmare)\b");

    private static readonly WordExpression Theirs = new(
        @"\b(?:he|she|they|his|her|their|client|customer|buyer|boss|owner|him|them)\b");

    private static readonly WordExpression Own = new(@"\b(?:i|i'm|im|i've|ive|i'd|me|my|myself|us)\b");

    private static bool IsGlad(string said) => Array.Exists(_glad, sign => said.Contains(sign, StringComparison.OrdinalIgnoreCase));

    // Somebody else is in it, and the seller isn't.
    private static bool IsTheirs(string said) =>
        Theirs.IsMatch(said) && !Own.IsMatch(said) && !said.Contains("😢", StringComparison.Ordinal);
}
