using System.Text;
using CoachBot.Recognition.Expressions;

namespace CoachBot.Replies.Words;

/// <summary>
/// How sellers say that they want the words otherwise, whatever else they say with it: “too soft, I'm not her mate”, “short email”, “two
/// versions”.
/// </summary>
internal static class WordWishes
{
    private static readonly (string Act, WordExpression Said)[] _wishes =
    [
        (FormChoice.InEnglish, new(
            @"\b(?:in|auf|into|to|en|na|по) (?:german|deutsch|french|fran[cç]ais|spanish|espa[nñ]ol|italian|italiano|polish|polski" +
                @"|portuguese|portugu[eê]s|turkish|t[uü]rk[cç]e|dutch|swedish|danish|norwegian|finnish|greek|russian|arabic|hindi|urdu" +
                @"|tamil|bengali|chinese|mandarin|cantonese|japanese|korean|thai|vietnamese|tagalog|cebuano|swahili|afrikaans|zulu|welsh" +
                @"|irish|hungarian|czech|romanian|hebrew|twi|my (?:own )?(?:language|mother tongue)|another language|(?:his|her" +
                @"|their) (?:own )?language)\b")),
        (FormChoice.Opening, new(
            @"\b(?:what|how) (?:do|should|can|would|shall|must|will) i (?:open|start|begin|kick off|lead)\b(?: with)?|\b(?:what'?s" +
                @"|give me|need) (?:my |an? |the )?(?:opener|opening(?: line| words)?|first (?:line|words|sentence|thing to say))\b" +
                @"|\bfirst words\b|\bwhat do i say first\b")),
        (FormChoice.Recommended, new(
            @"^\W*(?:(?:ok|okay|and|but|so|well|yeah|nah|yes|no|dunno|that|either|coach|please)\b\W*)*(?:what|how) (?:would|wud|do|should" +
                @"|wld) (?:you|u|ya) (?:do|say|suggest|recommend|advise|choose|pick|propose|do here|do now|do in my place" +
                @"|think i should do)\W*(?:here|now|then|coach|in my place|in my shoes|if you were me|please|instead)?\W*$" +
                @"|\bwhat'?s your (?:advice|recommendation|suggestion|pick|take|view)\b")),
        (FormChoice.Versions, new(
            @"\b(?:two|2|three|3|a couple of|couple of|a few|some|several|more) (?:different )?(?:versions?|options?|variants?" +
                @"|alternatives?|ways to (?:say|put) (?:it|that|this)|to (?:choose|pick) from)\b|\b(?:give|show|got) me (?:some |a few " +
                @"|two |2 |more )?(?:options|alternatives|versions|choices)\b|\banything to choose from\b|\ba choice of\b")),
        (FormChoice.WithoutThanks,
            new(@"\b(?:without|no|not|skip|drop|lose|leave out|cut|take out|minus|less) (?:all |any |so much |of )?(?:the |that |this " +
                @"|a )?(?:thanks|thank ?yous?|thanking|thank-you)\b|\bdon'?t (?:want to )?thank\b|\bwhy (?:thank|should i thank)\b")),
        (FormChoice.WithoutApology,
            new(@"\b(?:without|no|not|skip|drop|lose|leave out|cut|take out|minus|less) (?:all |any |so much |of )?(?:the |that |this " +
                @"|an? )?(?:apolog(?:y|ies|i[sz]ing)|sorry|sorrys|sorries|grovell?ing)\b|\b(?:i'?m|im|am) not (?:going to )?(?:sorry" +
                @"|apologi[sz](?:e|ing))\b|\b(?:don'?t|stop) (?:want to )?(?:apologi[sz](?:e|ing)|grovel(?:l?ing)?)\b|\bless apologetic\b" +
                @"|\btoo apologetic\b")),
        (FormChoice.Firmer, new(
            @"\btoo (?:soft|nice|weak|meek|timid|gentle|fluffy|mushy|polite|friendly|kind|vague|wishy.?washy|humble|submissive|needy|mild" +
                @"|tame|sweet|lovey.?dovey|sugary|warm)\b|\b(?:firmer|stronger|tougher|blunter|straighter|bolder|sharper|punchier" +
                @"|harder)\b|\bmore (?:direct|directly|firm|firmly|assertive|confident|confidence|forceful|blunt|straight|backbone" +
                @"|serious|spine|bite|to the point|clear|clearly|decisive|bold|sure of (?:myself|yourself))\b|\b(?:clearer|directer" +
                @"|straight out|sound (?:more )?(?:confident|sure))\b|\bi (?:want|need|like|'d like|would like|prefer) (?:it|this" +
                @"|that) (?:more )?" +
                @"(?:direct|straight|blunt|firm|clear)\b|\b(?:put|say|make) (?:it|that|this) (?:more )?(?:direct(?:ly)?|straight(?: out" +
                @")?|blunt(?:ly)?|firm(?:ly)?|confident(?:ly)?)\b|\bless (?:soft|nice|polite|meek|fluffy|wishy.?washy|like excuses" +
                @"|excuses|begging" +
                @"|needy|friendly|sweet)\b|\bwith (?:more|some|a bit of) (?:backbone|bite|teeth|spine)\b|\bnot so (?:soft|nice|friendly" +
                @"|polite|gentle|sweet)\b|\b(?:sound|sounds) (?:weak|soft|needy|desperate|like begging)\b|^\W*(?:make it |more |be |bit " +
                @"|a bit )?(?:firm|direct|blunt|straight)\W*$")),
        (FormChoice.Gentler, new(
            @"\b(?:softer|gentler|milder|kinder|nicer|more (?:gentle|gently|soft|softly|careful|carefully|tactful|diplomatic|tact" +
                @"|considerate|kind|kindly|sensitive)|less (?:harsh|direct|blunt|hard|strong|rude|aggressive|abrupt|brutal|severe|sharp" +
                @"|pushy|forceful)|not (?:so |too |that |be |quite so )?(?:direct|harsh|blunt|hard|rude|aggressive|abrupt|pushy|severe" +
                @"|sharp)|too (?:harsh|direct|blunt|strong|hard|rude|aggressive|abrupt|pushy|severe|brutal|sharp|forward|hard on (?:him" +
                @"|her|them))|(?:little bit|a bit|bit|rather|quite|very|so|little|feels|sounds|is|'s|a touch) (?:too )?(?:direct|harsh" +
                @"|blunt|abrupt|rude|aggressive|brutal)|gently|tactfully|diplomatically|soft(?:er)? start|soften (?:it|that|this)" +
                @"|(?:sounds?|feels?) (?:too )?(?:like (?:the )?police|like (?:an )?(?:interrogation|attack|accusation|complaint" +
                @"|reproach|threat)|pushy|harsh|rude|aggressive|cold to (?:him|her|them))|not (?:sound|sounding) like (?:an? )?" +
                @"(?:complaint|reproach|accusation|threat|police|interrogation)|sounds? like (?:i'?m|i am) (?:angry|cross|annoyed|mad" +
                @"|furious)" +
                @"|sound(?:s|ing)? (?:angry|annoyed|cross|hurt|offended|bitter|sarcastic)|tone (?:it|that|this) down)\b")),
        (FormChoice.Lighter, new(
            @"\b(?:humou?r|humou?rous|funny|funnier|joke|jokey|jokingly|playful|playfully|cheeky|cheekier|light-?hearted(?:ly)?|witty" +
                @"|lighter|lighten (?:it|that|this) up|with a (?:smile|wink|laugh)|make (?:him|her|them) (?:smile|laugh)|more fun" +
                @"|less (?:serious|solemn|heavy|earnest)|too (?:serious|solemn|heavy|earnest))\b")),
        (FormChoice.Simpler, new(
            @"\b(?:simple|easy|easier|simpler|simplier|plain|plainer|basic|normal|everyday) (?:english|words?|language|sentences?)\b" +
                @"|\b(?:simpler|simplier|plainer|more simple|more simply|more plain)\b|\b(?:say|put|write|make) (?:it|that|this) (?:more " +
                @"|really |very )?(?:simply|simple|plain|plainly|easy)\b|\btoo (?:complicated|difficult|fancy|clever|hard)(?: english" +
                @"| words?| for me)?\b|\bmy english is\b|\bwords i (?:can|know|understand)\b" +
                @"|\bnot (?:a )?native\b|\bother words?\W*$|\b(?:not|don'?t|can'?t|cannot|didn'?t) (?:quite |really )?(?:understand" +
                @"|get|know)" +
                @" (?:the|this|that|these|those|your) (?:words?|phrase|sentence|line|expression|english)\b|^\W*(?:i )?(?:don'?t|not) " +
                @"understand\b")),
        ("ask.shorter", new(
            @"\b(?:shorter|briefer|quicker|tighter)\b|\btoo (?:long|wordy|many words|much text|much)\b|\b(?:cut|trim|boil|strip|squeeze" +
                @"|tighten) (?:it|that|this) (?:down|up|to|in)\b|\bhalf (?:as long|the length|of (?:it|that)|that)\b|\b(?:one|1|single" +
                @"|two|2) (?:line|liner|lines|sentence|sentences|breath)\b|\bone-?liner\b|\b(?:fewer|less|not so many) words\b" +
                @"|\bless long\b|\b(?:in|by) half\W*$|\b(?:cut|chop|trim|split) (?:it |that |this |them )?(?:in|by) half\b|\b(?:one|1" +
                @"|single) phrase\b" +
                @"|\b(?:trim|cut|shorten|condense) (?:it|that|this|them|down)\b|\bmore (?:short|brief|concise|compact)\b|\bconcise\b" +
                @"|\b(?:remember|learn) all (?:of )?(?:that|this|it)\b|\bmax(?:imum|\.)? (?:one|two|three|1|2|3|15|20|30|10) " +
                @"(?:lines?|sentences?|words|seconds)\b|^\W*short\W*$|\b(?:keep" +
                @"|make) (?:it|that|this) (?:very |really |nice and )?(?:short|brief|quick)\b|\b(?:short|brief|quick|tiny" +
                @"|small) (?:and \w+ )?(?:e-?mail|mail|text|message|note|version|one|line|chat|sms|whatsapp|voicemail)\b|\b(?:nice and" +
                @"|but|short,|very|really|real|quite|so|super|proper) short\b|\b(?:not|nothing) (?:too |so |that )?long\b" +
                @"|\bhe won'?t read (?:all )?that\b")),
        ("ask.longer", new(@"\b(?:longer|more long|more detail|more words|in more detail|too short|flesh (?:it|that) out" +
            @"|a bit more to it)\b")),
        ("ask.warmer", new(
            @"\b(?:warmer|friendlier|sweeter)\b|\bmore (?:friendly|human|personal|warmth|heart|warm" +
                @"|casual|relaxed|natural|like me|like i (?:talk|speak)|like a human|like a person|laid.?back|chatty)\b" +
                @"|\bless (?:formal|stiff|corporate|business-?y|businesslike|business|salesy|sales-?y|robotic|cold" +
                @"|dry|posh|office|official|like (?:a )?(?:sales\w*|robot|lawyer|machine|template))\b|\btoo (?:formal|stiff" +
                @"|corporate|business-?y|salesy|robotic|cold|dry|posh|official" +
                @"|cheesy)\b|\b(?:little bit|a bit|bit|rather|quite|very|so|little) (?:too )?(?:cold|stiff|formal" +
                @"|corporate|salesy|posh)\b|\bnot (?:so |too |that |be )?(?:salesy|sales-?y|formal|stiff|corporate" +
                @"|cold|business-?y|robotic|cheesy|posh)\b|\bsounds? (?:too )?(?:like me|like a (?:robot|template|lawyer" +
                @"|salesman|salesperson|machine|brochure)|robotic|stiff|cold|corporate|salesy|fake|posh)\b|\bcasual\b|\b(?:a |nice " +
                @"|something |the )?warm (?:and \w+ )?(?:text|e-?mail|mail|message|note|version|one)\b|\bi (?:don'?t|would never" +
                @"|wouldn'?t|never) (?:talk|speak|say it|write) like (?:that|this)\b|\bnot my style\b|\bsound(?:s" +
                @"|ing)? (?:more )?(?:human|like a (?:normal )?(?:human|person))\b|\bnormal human\b" +
                @"|\b(?:keep it|more|make it) (?:chill|relaxed|easy-?going)\b|\b(?:doesn'?t|not|don'?t) sound like (?:a |an |me |the )?" +
                @"(?:lawyer|robot|sales\w*|template|machine|brochure|corporate|me)\b")),
        ("ask.more-formal",
            new(@"\bmore (?:formal|formally|respectful|respectfully|professional|polite|politely|official|courteous|businesslike|elegant" +
                @"|distinguished|dignified|serious tone)\b|\b(?:elegant|courteous|formal (?:style|tone|way|language|words))\b" +
                @"|^\W*(?:and |now |please |more )*formal\b|\b(?:sie|vous|usted|lei|u)-?(?:style|form|version)\b|\bwith sie\b" +
                @"|\btouch more formal\b|\bold[ -]school\b|\bso familiarly\b|\bper sie\b|\b(?:less|not so|not too|not quite so" +
                @"|too) (?:enthusiastic|excited|eager|keen|gushing|gushy" +
                @"|bubbly|over the top)\b" +
                @"|\btoo (?:casual|informal|chatty|familiar|chummy|slangy|loose)\b|\bless (?:casual|informal|chatty|familiar|chummy)\b" +
                @"|\b(?:politer|formal (?:version|one|e-?mail|mail|letter|note)|formally)\b")),
        ("ask.as-voicemail",
            new(@"\b(?:as an?|for an?|a|for the|leave an?|the|on (?:his|her|their)|in(?:to)? (?:his|her|their|the)|get (?:his|her" +
                @"|their|the)" +
                @"|also|and|get|hit|version for(?: the)?) (?:short |quick )?(?:voice ?mail|voice message|answering machine|answerphone" +
                @"|mailbox|voice ?box)\b|\bafter the beep\b|^\W*voice ?mail\b|\bvoice ?mail version\b" +
                @"|\b(?:words|something|text|line|version) for (?:the |his |her |their |a )?(?:mailbox|voice ?mail|machine" +
                @"|answerphone)\b")),
        ("ask.as-email", new(
            @"\b(?:as an?|by|per|via|for an?|into an?|an?|the|in(?: an?)?|write|email|short|quick|formal|warm|proper|nice) (?:short " +
            @"|quick " +
                @"|nice |formal |warm |proper |polite |brief |follow-?up )*e-?mail\b|\bin writing\b|\b(?:email|mail) (?:version|him|her" +
                @"|them|both|it)\b|^\W*(?:now |and |ok |then )*(?:an? )?e-?mail\b|\bwritten (?:version|down)\b|\bwrite (?:it|that" +
                @"|this) (?:down|up|out|to)\b|\bas (?:a )?letter\b|\bas e-?mail\b|\b(?:e-?mail|letter) form(?:at)?\b|\b(?:for|one for" +
                @"|one to) (?:e-?)?mail\b" +
                @"|\bone to mail\b|\b(?:as|into|in) an? (?:short |nice |proper )?mail\b|\b(?:for|in|into) (?:the |an? " +
                @"|my )?letters?\b|\b(?:hand-?written )(?:note|card|letter)\b" +
                @"|\b(?:on|for|in|as) (?:a |an )?(?:little |small |nice |thank-?you )*(?:card|note|postcard)\b|\bhand-?writ(?:e|ten)\b" +
                @"|\bin writing\b|\bput (?:it|that|this) in (?:an? )?(?:e-?)?mail\b")),
        ("ask.as-chat", new(
            @"\b(?:as an?|by|per|via|for an?|into an?|it'?s an?|its an?|in an?|short|quick|warm|formal|a) (?:short |quick |nice |warm " +
                @"|friendly |wee )*(?:text|text message|sms|chat|chat message|whats ?app|whatsapp message|dm|teams message" +
                @"|linkedin message)\b|\b(?:in|on|over|via|for|as) (?:whats ?app|wa|linkedin|sms|teams|messenger|viber|wechat|line app" +
                @"|kakao|signal|telegram)\b|\b(?:text|chat|whats ?app|sms) version\b|\btext (?:him|her|them) (?:it|that|this)\b" +
                @"|\b(?:like|as|in|by|normal human|human) (?:an? )?(?:sms|dm|text(?: message)?|whats ?app|chat message|message)\b" +
                @"|\bwhats ?app (?:message|one|version)\b|\btext message\b")),
        ("ask.spoken", new(
            @"\b(?:to say|say it|said|something i can say|somethin i can say|sth i can say) (?:out loud|aloud|on the phone|by phone" +
                @"|in person|to (?:his|her|their) face|face to face|over (?:lunch|coffee|a pint)|at lunch)\b|\b(?:for|on) the phone\b" +
                @"|\bas a call\b|\b(?:version )?for (?:the |a )?(?:phone|telephone|call)\b|\bgive (?:it )?for (?:the )?(?:phone|call)\b" +
                @"|\bone for (?:the |a )?(?:call|phone|meeting)\b|\bwhen (?:i|we) (?:say it|sit together|sit down|meet|speak)\b" +
                @"|\bfor when (?:i|we)\b|\bsay it live\b|\bat (?:his|her|their|the) door\b|\bface to face\b|\bspoken\b|\bout loud\b" +
                @"|\bfor a (?:call|phone call)\b|\bby phone instead\b|\b(?:is " +
                @"|'s )?not an? (?:e-?mail|text|texting|writing) (?:man|person|guy|woman|lady|type|at all)\b|\b(?:give|gimme|find|need" +
                @"|want) (?:me )?(?:something|somethin|sth|words|a line|one line|a sentence) (?:that )?(?:i |to )(?:can |could " +
                @"|should )?(?:say|tell)\b")),
        ("ask.another", new(
            @"\b(?:another|different|other|some other|one more) (?:one|version|way|wording|words|variant|line|sentence|option|phrasing" +
                @"|idea)\b|\bsomething (?:else|different) to (?:say|write)\b|\bin other words\b|\b(?:reword|rephrase|rewrite|redo) (?:it" +
                @"|that|this)\b|\btry again\b|\bsay (?:it|that) differently\b")),
    ];

    private static readonly WordExpression NoMail = new(
        @"\b(?:not|no|never|instead of|rather than|isn'?t) (?:an? |by |in an? |via |the |reads? |opens? |answers? )*e?-?mails?\b" +
            @"|\bnot (?:an? )?e-?mail\b");

    private static readonly WordExpression NoPhone = new(
        @"\b(?:hates?|loathes?|dislikes?|doesn'?t (?:like|do)|don'?t (?:like|do)|can'?t stand|refuses?) (?:the |all )?(?:phones?" +
        @"|phone calls?" +
            @"|doing calls|calls|telephones?|calling|talking on the phone|being called)\b|\b(?:is )?not an? phone (?:person|type|guy" +
            @"|man|woman|lady)\b");

    private static readonly WordExpression Letter = new(@"\bletters?\b");

    private static readonly WordExpression Note = new(@"\b(?:hand-?writ(?:e|ten)|card|postcard|note)\b");

    private static readonly WordExpression Reads = new(@"\b(?:he|she|they)(?: only| just| always)* reads?\b");

    private static readonly WordExpression Each = new(@"\bboth\b|\bone (?:for|to|as|in)\b|\band (?:another|one)\b");

    private static readonly WordExpression Senior =
        new(@"\b(?:senior|elderly|older|old (?:client|customer|man|lady|gentleman|friend of)|director|professor|judge" +
            @"|head ?mistress|head ?master|minister|bishop|priest|ceo|chairman|president|surgeon|sir|madam|respected)\b");

    private static readonly WordExpression Unwanted =
        new(@"\b(?:without|not use|don'?t use|don'?t say|avoid|leave out|skip|no) (?:using |saying )?(?:the |that )?(?:word|words|phrase" +
            @"|expression|term) [""“‘']?(?<word>[a-z][a-z-]+)");

    private static readonly WordExpression Text = new(@"\b(?:texts?|sms|whats ?app|chats?|messages?|messaging)\b");

    private static readonly WordExpression OfPeople =
        new(@"\bin [a-z]+ (?:they|people|we|buyers|clients|customers|everybody|everyone|nobody|one|you|it is|it'?s|this is|that is)\b");

    private static readonly HashSet<string> _small = new(
        ("a an the it its it's is this that these those them they one can could would will you u i i'm im me my mine he she him her his " +
            "we us our please pls plz ok okay but and or so now then just bit little much very really more less too not make give write " +
            "put do need want get have let say tell show for to in on as at of by with from be "
        + "also still again thanks thank maybe perhaps might touch wee tad like sound sounds version words wording message text mail " +
            "email note good better best great nice well hmm hm no yes yeah yep right try both two same want rather instead coach mate " +
            "m8 bro sir way bit lot think feel feels should there here go ahead quick sorry exactly something somethin what how about " +
            "using use kindly which send before after lunch today tonight tomorrow morning evening noon")
            .Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The wishes of a message, as acts, none twice.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        var said = Plain(text);
        var found = _wishes.Where(wish => wish.Said.IsMatch(said)).Select(wish => wish.Act).ToList();
        if (NoMail.IsMatch(said))
        {
            // “A text, not an email, she never reads emails”
            found.Remove("ask.as-email");
            if (!found.Contains("ask.spoken") && Text.IsMatch(said))
            {
                found = [.. found.Append("ask.as-chat").Distinct()];
            }
        }
        if (NoPhone.IsMatch(said) && !found.Exists(FormChoice.IsChannel))
        {
            // “I can't say that, she hates phones” is a wish for something in writing.
            found.Add(Text.IsMatch(said) ? "ask.as-chat" : "ask.as-email");
        }
        if (OfPeople.IsMatch(said))
        {
            // “In Czech they are very direct” speaks of people, and wishes for no other language.
            found.Remove(FormChoice.InEnglish);
        }
        AddKindOfWriting(said, found);
        if (Each.IsMatch(said) && found.Count(FormChoice.IsChannel) > 1 && !found.Contains(FormChoice.Versions))
        {
            found.Add(FormChoice.Versions);
        }
        if (found.Contains(FormChoice.Versions))
        {
            found.Remove("ask.another");
        }
        if (found.Count > 0 && Senior.IsMatch(said) && found.Remove("ask.warmer"))
        {
            // To somebody senior, warmer is not chummier.
            found = [.. found.Append(FormChoice.Gentler).Distinct()];
        }
        if (found.Contains("ask.warmer") || found.Contains("ask.more-formal"))
        {
            // “Less stiff, and not so direct”: one tone at a time, and the one that they name.
            found.Remove(FormChoice.Gentler);
        }
        if (Unwanted.Match(said) is { Success: true } without)
        {
            found = [.. found.Where(wish => wish is not (FormChoice.WithoutApology or FormChoice.WithoutThanks)),
                FormChoice.Without + without.Groups["word"].Value];
        }
        if (found.Contains(FormChoice.Firmer) || found.Contains(FormChoice.WithoutApology) || found.Contains(FormChoice.WithoutThanks))
        {
            // “Too friendly, less thank you” wants nothing warm.
            found.Remove("ask.warmer");
            found.Remove(FormChoice.Gentler);
        }
        return found;
    }

    // A letter is formal, and a note is not; and who reads gets something to read.
    private static void AddKindOfWriting(string said, List<string> found)
    {
        if (found.Contains("ask.as-email")
            && !found.Exists(wish => wish is "ask.warmer" or "ask.more-formal" or FormChoice.Gentler or FormChoice.Firmer))
        {
            if (Letter.IsMatch(said))
            {
                found.Add("ask.more-formal");
            }
            else if (Note.IsMatch(said))
            {
                found.Add("ask.warmer");
            }
        }
        if (found.Count > 0 && Reads.IsMatch(said) && !found.Exists(FormChoice.IsChannel))
        {
            found.Add("ask.as-email");
        }
    }

    /// <summary>Whether a word is named that shall not stand in it.</summary>
    public static bool NamesAWord(string text) => Unwanted.IsMatch(Plain(text));

    /// <summary>Whether somebody isn't to be called.</summary>
    public static bool HatesPhones(string text) => NoPhone.IsMatch(Plain(text));

    /// <summary>How many words of a message say something else than its wishes.</summary>
    public static int Beside(string text)
    {
        var rest = _wishes.Aggregate(Plain(text), (left, wish) => wish.Said.Replace(left, " "));
        return rest.Split([' ', ',', '.', '!', '?', ';', ':', '-', '(', ')', '"', '…', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Count(word => !_small.Contains(word));
    }

    private static string Plain(string text) => 
        new StringBuilder(WrittenByEar.Right(text)).Replace('’', '\'').Replace("don't you", "do you").ToString();
}
