using CoachBot.Recognition.Expressions;
using CoachBot.Recognition.Listening;

namespace CoachBot.Reminders.Hearing;

/// <summary>Words for “no more of it”.</summary>
internal static class DropWords
{
    private const int FewWords = 10;

    /// <summary>“Cancel”, “lose the Tom one”: no more of it, whatever else is said.</summary>
    public static bool Plainly(string text) => Plain.IsMatch(text);

    /// <summary>“No need to remind me”, “off with him”, “pointless”: no more of what is named, unless another time follows.</summary>
    public static bool Softly(string text) => Soft.IsMatch(text);

    /// <summary>“Cancel it”: of a reminder only where one is at hand.</summary>
    public static bool It(string text) => WordCount.Of(text) <= FewWords && ItPattern.IsMatch(text);

    /// <summary>“Nah, forget it, she already paid”: with nothing else going on, no more of what was just set.</summary>
    public static bool ItBecause(string text) => WordCount.Of(text) <= FewWords && ItFirst.IsMatch(text);

    private static readonly WordExpression Plain = new(
        @"\b(?:cancel(?:l?ed)?|drop|delete|scrap|kill|bin|remove|ditch|dump|withdraw|scratch|get rid of|turn off|un-?remind|axe|wipe" +
            @"|erase|(?:stop|quit) reminding)\b|\bchuck (?:out|the|that|it|[\w’']+['’]s)\b|\bget (?:it|that|this|them) out\b" +
            @"|\bthrow (?:\w+ )?away\b|\boverboard\b|\bclear (?:out )?(?:all|my|the|both)\b|\blose (?:the|that)\b|^\W*lose [\w’']+\b" +
            @"|\bstrike [\w’']+ off\b|\bclear (?:mon|tues|wednes|thurs|fri)day\b" +
            @"|\bforget (?:about )?(?:the|that) [\w’' ]*(?:one|thing|reminder|ping|call)\b" +
            @"|\btake [\w’' ]{1,30} (?:off|out|away|down)\b|\bleave [\w’' ]{1,25} out\b" +
            @"|\bskip (?:the|that) [\w’' ]{1,25}(?:one|reminder|ping|nudge)\b|\bcan (?:go|come off)(?: now| too| then)?\W*$");

    private static readonly WordExpression Soft = new(
        @"^\W*(?:(?:and|please|ok|oh|just|so|now|then|no|can|you can|we can)\W+)*forget (?:about )?[\w’']+(?: [\w’']+)?\s*(?:$|[,.;!])" +
            @"|\bno more (?:reminders?|pings?|nudges?|nagging|bugging)\b" +
            @"|\b(?:don['’]?t|do not|stop|quit|no more)(?: you)? (?:be )?(?:bother|remind|nagg?|ping|bugg?|pester|nudge?)(?:ing)? me\b" +
            @"|\b(?:won['’]?t|will not|not going to|not gonna) (?:be )?(?:call|ring|send|mail|email|writ|visit|text|need)(?:e|ing)?\b" +
            @"[^.!?]{0,30}\bafter all\b|\b(?:one|thing|reminder) is (?:history|dead|over|off)\b" +
            @"|\b(?:not|no) (?:any ?more |longer )?(?:necessary|required|needed)\b|\b(?:forget about|nvm|never ?mind|superfluous" +
            @"|obsolete|skip|no need|needn['’]?t|no point|pointless|off with|not happening" +
            @"|off the table|not more necessary|can be dropped|stop (?:telling|bothering|nagging))\b" +
            @"|\b(?:don['’]?t|no longer|do not|won['’]?t|not) (?:need|want|require|necessary)(?:ed)?\b" +
            @"|\b(?:isn['’]?t|is not|not) (?:needed|required|necessary)\b" +
            @"|\b(?:don['’]?t|do not|stop) (?:bother|remind|reminding|nag|nagging|ping) me\b|:\s*off\b" +
            @"|^\W*no [\w’' ]{1,25}(?:reminder|ping|nudge)\b");

    private static readonly WordExpression ItPattern = new(
        @"^\W*(?:(?:no|oh|ok|okay|actually|well|please|pls|sorry|can you|could you|you can|just)\b\W*)*(?:cancel|drop|delete|scrap|kill" +
            @"|bin|forget|lose|remove|ditch|scratch|undo) (?:it|that|this|them|both)(?: again| then| please| one| pls| after all)*\W*$");

    private static readonly WordExpression ItFirst = new(
        @"^\W*(?:(?:no|nah|oh|ok|okay|actually|well|ah|sorry|wait|please|pls|just)\b\W*)*(?:cancel|drop|delete|scrap|kill|bin|forget|lose" +
            @"|ditch|scratch|never ?mind|nvm|leave)(?: about)?(?: it| that| this)?\s*[,.;:–-]+\s+(?:(?:she|he|they|it)(?:['’]s" +
            @"|['’]ve)?|i|i'?ve|we|" +
            @"no need|not needed|already|sorted|all)\b");
}
